/**
 * Theme 4, the follow-up problem: the findings {@code follow-up.…}, the first word after connecting or meeting, and
 * what waits for the owner.
 *
 * <p>The theme's other half, who is in touch and who is quiet, is {@code theme.touch}.
 */
@NullMarked
package dev.rapport.theme.followup;

import org.jspecify.annotations.NullMarked;
