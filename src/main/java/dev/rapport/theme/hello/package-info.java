/**
 * People worth a hello: the findings {@code hello.…} and the list itself.
 *
 * <p>{@link dev.rapport.theme.hello.HelloCandidates} looks for the people each rule fits, {@link
 * dev.rapport.theme.hello.HelloGuards} holds some back, {@link dev.rapport.theme.hello.Slots} seats the others, {@link
 * dev.rapport.theme.hello.Listings} remembers earlier lists, {@link dev.rapport.theme.hello.HelloOpener} and {@link
 * dev.rapport.theme.hello.LastTime} speak. A new rule is a constant of {@link dev.rapport.theme.hello.HelloRule}; the
 * compiler names the places that must know it.
 */
@NullMarked
package dev.rapport.theme.hello;

import org.jspecify.annotations.NullMarked;
