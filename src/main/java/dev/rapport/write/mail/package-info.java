/** The letter as a mail: one message, text and HTML, that carries all it needs and loads nothing. */
@NullMarked
package dev.rapport.write.mail;

import org.jspecify.annotations.NullMarked;
