package dev.rapport.demo;

import java.time.Instant;

/**
 * One row of a conversation between the owner and one person.
 *
 * @param mine whether the owner wrote it
 * @param subject of InMail, else empty
 * @param attachment a link, or empty
 * @param thread which of several conversations of these two it belongs to, from 0
 */
record Message(Instant at, boolean mine, String text, String subject, String attachment, int thread) {}
