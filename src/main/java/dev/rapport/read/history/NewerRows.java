package dev.rapport.read.history;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * Messages of newer exports, by which an older one's row is known again though it says something else: of one conversation,
 * second and side it is the same message, which may have been edited, deleted or sent on to another's address since; and
 * of the years that wrote minutes alone, or no ids of conversations, the one with that person and text in that minute, or
 * with that person in that second.
 */
final class NewerRows {
    private static final int MINUTE = 60;
    /** From 2021 on every message has its second and its conversation's id. */
    private static final long WHOLE_SINCE = 1_609_459_200L;

    private final LongOpenHashSet newer = new LongOpenHashSet();
    private final LongOpenHashSet present = new LongOpenHashSet();

    /** Begins with the next, older export. */
    void next() {
        newer.addAll(present);
        present.clear();
    }

    /**
     * Whether a newer export has the message; notes it for older ones.
     *
     * @param conversation its id; empty if it has none, or if there is one export alone
     * @param sum of its text
     */
    boolean has(String conversation, long second, boolean mine, int person, int sum) {
        if (conversation.isEmpty()) {
            return false;
        }
        long row = key(conversation.hashCode(), conversation.length(), second, mine);
        boolean known = newer.contains(row);
        present.add(row);
        if (second < WHOLE_SINCE) {
            long minute = key(person, sum, Math.floorDiv(second, MINUTE), mine);
            long moment = key(person, 0, second, mine);
            known |= second % MINUTE == 0 && newer.contains(minute) || newer.contains(moment);
            present.add(minute);
            present.add(moment);
        }
        return known;
    }

    private static long key(int one, int other, long time, boolean mine) {
        long both = (long) one << Integer.SIZE | other & 0xFFFF_FFFFL;
        return HashCommon.mix(HashCommon.mix(both) ^ (time << 1 | (mine ? 1 : 0)));
    }
}
