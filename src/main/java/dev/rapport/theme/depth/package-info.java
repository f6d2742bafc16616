/**
 * Theme 3, small-talk fatigue: the findings {@code depth.…}, how far conversations go.
 *
 * <p>What is counted in turns belongs in {@link dev.rapport.theme.depth.SmallTalk}, what is counted in words in {@link
 * dev.rapport.theme.depth.SmallTalkWords}.
 */
@NullMarked
package dev.rapport.theme.depth;

import org.jspecify.annotations.NullMarked;
