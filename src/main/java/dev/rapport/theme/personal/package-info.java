/**
 * Theme 5, digital networking: the findings {@code personal.…}, whether first words were written for one person.
 *
 * <p>What makes a text a template is decided in {@code ledger.TextFamilies}.
 */
@NullMarked
package dev.rapport.theme.personal;

import org.jspecify.annotations.NullMarked;
