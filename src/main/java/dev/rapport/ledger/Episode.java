package dev.rapport.ledger;

/**
 * A run of messages in one dyad with gaps of at most the episode gap, late answers included (measures.md 1.1).
 *
 * @param contact index into the history's contacts
 * @param from index of the opener in the history's messages
 * @param to index after the last message
 * @param openedByMe whether the owner is the initiator (the note's writer, if an invitation note came before)
 * @param openedByNote whether an invitation note, not the first message, began it: then it enters no reply rate
 * @param firstContact whether the opener is the first message of the dyad
 * @param turns maximal runs of one side
 * @param opened second of the opener
 * @param last second of the last message
 * @param answered second of the first message, after the opener and anywhere in the dyad, by the side that did not send
 *     the opener; {@link #NEVER} if there is none up to C
 * @param closed whether it is over at C; else it is waiting
 */
public record Episode(
        int contact,
        int from,
        int to,
        boolean openedByMe,
        boolean openedByNote,
        boolean firstContact,
        int turns,
        long opened,
        long last,
        long answered,
        boolean closed) {
    /** No answer up to C. */
    public static final long NEVER = Long.MIN_VALUE;

    /** Whether the owner began it with a message: the openers of which a reply rate is made. */
    public boolean openerOfOwner() {
        return openedByMe && !openedByNote;
    }
}
