/**
 * The letter as a mail: one message, text and HTML, that carries all it needs and loads nothing.
 *
 * <p>What it says comes from {@code write.letter}; only what a mail needs beyond that is added here.
 */
@NullMarked
package dev.rapport.write.mail;

import org.jspecify.annotations.NullMarked;
