/**
 * The findings {@code touch.…} of theme 4: who is in touch, quiet or dormant, who went quiet and who came back, close
 * ties and their rhythm, and what becomes of silences.
 *
 * <p>A new finding is a line in {@link dev.rapport.theme.touch.TouchFindings}. The room knows no theme; {@code
 * theme.followup} puts its findings and figures among its own.
 */
@NullMarked
package dev.rapport.theme.touch;

import org.jspecify.annotations.NullMarked;
