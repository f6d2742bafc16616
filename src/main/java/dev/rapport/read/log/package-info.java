/**
 * Logs that other tools have written: calls, chats, mail, calendars, address books. One file a format.
 *
 * <p>To add one: write a class with a {@link dev.rapport.read.log.LogFormat}, and its line in {@link
 * dev.rapport.read.log.LogFormats}. A format knows what its file looks like and what its rows say; who is meant, what
 * comes twice and where the data end is decided for all of them in {@link dev.rapport.read.log.LogSink} and behind it.
 */
@NullMarked
package dev.rapport.read.log;

import org.jspecify.annotations.NullMarked;
