/**
 * Theme 2, breaking the ice: the findings {@code ice.…}, which first messages went with an answer.
 *
 * <p>A sixth feature of first messages belongs in {@link dev.rapport.theme.ice.Feature}; a finding of another kind in
 * {@link dev.rapport.theme.ice.BreakingTheIce}.
 */
@NullMarked
package dev.rapport.theme.ice;

import org.jspecify.annotations.NullMarked;
