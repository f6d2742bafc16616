/**
 * Theme 5, digital networking: the findings {@code personal.…}, whether first messages were written with one person in mind.
 *
 * <p>What makes a text a template is decided in {@code ledger.TextFamilies}.
 */
@NullMarked
package dev.rapport.theme.personal;

import org.jspecify.annotations.NullMarked;
