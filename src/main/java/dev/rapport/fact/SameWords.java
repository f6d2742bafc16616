package dev.rapport.fact;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/**
 * Finds, of what each person said last, texts that someone else sent in the same words: such a text is a circular, and
 * asks no one in particular. Messages stand in order of contact and time.
 */
record SameWords(int[] contact, byte[] flags, int size) {
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;
    /** Shorter texts are the same by chance: "How are you?" is a question still. */
    private static final int SHORTEST = 25;

    /** @param words what equal texts share, the length in its lowest 16 bits */
    void mark(IntToLongFunction words) {
        Long2IntOpenHashMap said = new Long2IntOpenHashMap();
        said.defaultReturnValue(NOBODY);
        lastWords(i -> said.putIfAbsent(words.applyAsLong(i), contact[i]), words);
        if (said.isEmpty()) {
            return;
        }
        for (int i = 0; i < size; i++) {
            if ((flags[i] & Messages.MINE) == 0) {
                int who = said.get(words.applyAsLong(i));
                if (who >= 0 && who != contact[i]) {
                    said.put(words.applyAsLong(i), SEVERAL);
                }
            }
        }
        lastWords(i -> flags[i] |= said.get(words.applyAsLong(i)) == SEVERAL ? Messages.READY_MADE : 0, words);
    }

    /** Each contact's messages since the owner's last to them. */
    private void lastWords(IntConsumer each, IntToLongFunction words) {
        boolean open = false;
        for (int i = size - 1; i >= 0; i--) {
            open |= i == size - 1 || contact[i + 1] != contact[i];
            open &= (flags[i] & Messages.MINE) == 0;
            if (open && (words.applyAsLong(i) & 0xFFFF) >= SHORTEST) {
                each.accept(i);
            }
        }
    }
}
