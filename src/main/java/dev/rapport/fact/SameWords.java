package dev.rapport.fact;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.function.IntToLongFunction;

/**
 * Finds, of what each person said last, texts that someone else sent in the same words: such a text is a circular, and
 * asks no one in particular. Messages stand in order of contact and time.
 *
 * @param starts where each contact's messages begin, and behind them where the last one's end
 */
record SameWords(int[] starts, byte[] flags) {
    private static final int NOBODY = -1;
    /** Shorter texts are the same by chance: "How are you?" is a question still. */
    private static final int SHORTEST = 25;

    private interface Each {
        void take(int contact, int message);
    }

    /** @param words what equal texts share, the length in its lowest 16 bits */
    void mark(IntToLongFunction words) {
        int people = starts.length - 1;
        Long2IntOpenHashMap said = new Long2IntOpenHashMap();
        said.defaultReturnValue(NOBODY);
        IntArrayList senders = new IntArrayList();
        lastWords(0, people, words, (contact, i) -> {
            if (said.putIfAbsent(words.applyAsLong(i), senders.size()) == NOBODY) {
                senders.add(contact);
            }
        });
        if (said.isEmpty()) {
            return;
        }
        boolean[] several = new boolean[senders.size()];
        InParts.of(people, (from, to) -> {
            for (int c = from; c < to; c++) {
                for (int i = starts[c]; i < starts[c + 1]; i++) {
                    int text = isTheirs(i, words) ? said.get(words.applyAsLong(i)) : NOBODY;
                    if (text != NOBODY && senders.getInt(text) != c) {
                        several[text] = true;
                    }
                }
            }
        });
        InParts.of(
                people,
                (from, to) -> lastWords(
                        from,
                        to,
                        words,
                        (contact, i) -> flags[i] |= several[said.get(words.applyAsLong(i))] ? Messages.READY_MADE : 0));
    }

    private boolean isTheirs(int i, IntToLongFunction words) {
        return (flags[i] & Messages.MINE) == 0 && (words.applyAsLong(i) & 0xFFFF) >= SHORTEST;
    }

    /** Some contacts' messages since the owner's last to each. */
    private void lastWords(int from, int to, IntToLongFunction words, Each each) {
        for (int c = from; c < to; c++) {
            for (int i = starts[c + 1] - 1; i >= starts[c] && (flags[i] & Messages.MINE) == 0; i--) {
                if (isTheirs(i, words)) {
                    each.take(c, i);
                }
            }
        }
    }
}
