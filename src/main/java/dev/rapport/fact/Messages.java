package dev.rapport.fact;

import java.util.Arrays;

/**
 * All 1:1 messages as parallel primitive columns, 7 bytes each, sorted by (contact, second, file order). Copies of
 * invitation notes are not among them.
 */
public final class Messages {
    static final int EPOCH_2000 = 946_684_800;
    static final byte MINE = 1;
    static final byte QUESTION = 2;
    static final byte LINK = 4;
    static final byte READY_MADE = 8;

    private final int[] starts;
    private final int[] second;
    private final short[] visible;
    private final byte[] flags;
    private final int size;

    /** Messages in order, as a builder brings them into it. */
    Messages(int[] starts, int[] second, short[] visible, byte[] flags, int size) {
        this.starts = starts;
        this.second = second;
        this.visible = visible;
        this.flags = flags;
        this.size = size;
    }

    public static Messages none() {
        return new Messages(new int[1], new int[0], new short[0], new byte[0], 0);
    }

    public int size() {
        return size;
    }

    /** Index into {@link History#contacts()}. It is searched for: to go through all, begin with {@link #starts}. */
    public int contact(int i) {
        int low = 0;
        int high = starts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= i) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Seconds since 1970, UTC. */
    public long second(int i) {
        return (long) second[i] + EPOCH_2000;
    }

    /** Whether the owner wrote it. */
    public boolean mine(int i) {
        return (flags[i] & MINE) != 0;
    }

    /** Code points of the text that are no white space, at most 65,535; 0 if there is only an attachment. */
    public int visibleCharacters(int i) {
        return visible[i] & 0xFFFF;
    }

    /** Whether the text, without web addresses, has a question mark. */
    public boolean questionMark(int i) {
        return (flags[i] & QUESTION) != 0;
    }

    /** Whether the text holds a web address. */
    public boolean link(int i) {
        return (flags[i] & LINK) != 0;
    }

    /**
     * Whether the text is one that LinkedIn offers ready-made, or, of somebody's latest words, one that somebody else sent
     * in the same words.
     */
    public boolean readyMade(int i) {
        return (flags[i] & READY_MADE) != 0;
    }

    /** First index of each contact's block: block of contact c is [starts[c], starts[c + 1]). */
    public int[] starts(int contacts) {
        int[] all = Arrays.copyOf(starts, contacts + 1);
        Arrays.fill(all, Math.min(starts.length, all.length), all.length, size);
        return all;
    }

    /** Of a stretch of one contact's messages the first index whose second is not less; {@code to} if there is none. */
    public int since(int from, int to, long second) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (second(middle) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Second of the earliest message; {@link Long#MAX_VALUE} if there is none. */
    public long earliest() {
        long earliest = Long.MAX_VALUE;
        for (int c = 1; c < starts.length; c++) {
            earliest = starts[c - 1] < starts[c] ? Math.min(earliest, second(starts[c - 1])) : earliest;
        }
        return earliest;
    }

    /** Second of the latest message; {@link Long#MIN_VALUE} if there is none. */
    public long latest() {
        long latest = Long.MIN_VALUE;
        for (int c = 1; c < starts.length; c++) {
            latest = starts[c - 1] < starts[c] ? Math.max(latest, second(starts[c] - 1)) : latest;
        }
        return latest;
    }
}
