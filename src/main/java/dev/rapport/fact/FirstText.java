package dev.rapport.fact;

import java.time.Instant;

/**
 * The features of one of the owner's first texts to a contact: the note of an outgoing invitation, or the first message
 * of the dyad if it is the owner's. The text itself is measured while reading and dropped.
 *
 * @param note true for an invitation note, false for an opening message
 * @param characters code points
 * @param questionMark contains a question mark (web addresses removed before)
 * @param firstName names the contact's first name as a whole word
 * @param shared mentions a word of the contact's company, or of an event logged with them before
 * @param readyMade is one of LinkedIn's own ready-made texts
 * @param words words after normalisation (measures.md 2.5)
 * @param normalized 64-bit hash of the normalised form
 * @param shingles sorted, distinct 64-bit hashes of word 3-shingles (5 code points in scripts without spaces)
 */
public record FirstText(
        int contact,
        Instant at,
        boolean note,
        int characters,
        boolean questionMark,
        boolean firstName,
        boolean shared,
        boolean readyMade,
        int words,
        long normalized,
        long[] shingles) {

    /** The same under another number of its contact. */
    FirstText numbered(int other) {
        return new FirstText(
                other, at, note, characters, questionMark, firstName, shared, readyMade, words, normalized, shingles);
    }
}
