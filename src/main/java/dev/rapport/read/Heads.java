package dev.rapport.read;

import java.util.Arrays;

/**
 * Which records of a stretch begin with the same characters as one shortly before. The messages of a conversation stand
 * together, and all but their date and text is one of two things: what the one side writes under, and what the other. The
 * same characters are the same cells, so they are parsed once.
 */
final class Heads {
    private Heads() {}

    /** Of each record the number of the one that holds its head; -1 if it holds its own. */
    static int[] of(char[] text, RecordScanner scanned) {
        int[] heads = new int[scanned.records()];
        int latest = -1;
        int other = -1;
        for (int i = 0; i < heads.length; i++) {
            heads[i] = same(text, scanned, i, latest) ? latest : same(text, scanned, i, other) ? other : -1;
            if (heads[i] < 0 ? scanned.headTo(i) > scanned.headFrom(i) : heads[i] == other) {
                other = latest;
                latest = heads[i] < 0 ? i : heads[i];
            }
        }
        return heads;
    }

    private static boolean same(char[] text, RecordScanner scanned, int one, int another) {
        return another >= 0
                && Arrays.equals(
                        text,
                        scanned.headFrom(one),
                        scanned.headTo(one),
                        text,
                        scanned.headFrom(another),
                        scanned.headTo(another));
    }
}
