/**
 * An invented network: a seeded generator of a LinkedIn export, an older one, and an interaction log.
 *
 * <p>It stands alone and knows LinkedIn's files only as a writer of them, so that it can test the reader without sharing
 * its mistakes. Reading order: {@code Demo} (what is written), {@code World} and {@code Cast} (who there is),
 * {@code Ties} (what happens between the owner and each of them), then the writers of the files.
 */
package dev.rapport.demo;
