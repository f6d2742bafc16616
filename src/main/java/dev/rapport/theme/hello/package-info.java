/**
 * Who of those a rule holds for is named this month, and with which words: seats on the list, what earlier lists taught,
 * rests, the pair of dormant ties, the easy first card, the last time and the opener.
 *
 * <p>The theme looks for the people; {@link dev.rapport.theme.hello.Slots} seats them, {@link
 * dev.rapport.theme.hello.Listings} remembers earlier lists, {@link dev.rapport.theme.hello.Opening} and {@link
 * dev.rapport.theme.hello.LastTime} speak. Stands on {@code theme.measure} and knows no theme.
 */
@NullMarked
package dev.rapport.theme.hello;

import org.jspecify.annotations.NullMarked;
