/**
 * Theme 6, the myth of immediate gains: the findings {@code giving.…}, who writes, who answers, and what was given and
 * received.
 *
 * <p>A new channel of giving belongs in {@link dev.rapport.theme.giving.GivingAndReceivingChannels}, a new statistic
 * over messages in {@link dev.rapport.theme.giving.GivingAndReceivingMessages}.
 */
@NullMarked
package dev.rapport.theme.giving;

import org.jspecify.annotations.NullMarked;
