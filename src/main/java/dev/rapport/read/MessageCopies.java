package dev.rapport.read;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells messages that are there twice, in one export or in several, by 64 bits each. Nearly all are there once: a first
 * look at all, through a filter of sixteen places for each, finds the few that may come again, and only those are kept
 * in a set. A Bloom filter with one hash (Bloom 1970).
 */
final class MessageCopies {
    private static final int PLACES_EACH = 16;
    /** Of places, so that their numbers are ints. */
    private static final int MOST_PLACES = 1 << 30;

    private final List<long[]> newer = new ArrayList<>();
    private final LongOpenHashSet perhapsTwice = new LongOpenHashSet();
    private final LongOpenHashSet met = new LongOpenHashSet();
    private BitSet filter = new BitSet();
    private int places = 1;
    private boolean older;
    private LongArrayList used = new LongArrayList();

    /**
     * Begins with an export.
     *
     * @param messages how many it has; each is looked at first, and then all are taken
     * @param anotherFollows whether there is an older one
     */
    void begin(int messages, boolean anotherFollows) {
        if (older) {
            newer.add(sorted());
        }
        older = anotherFollows;
        used = new LongArrayList(older ? messages : 0);
        perhapsTwice.clear();
        met.clear();
        long enough = Math.min(MOST_PLACES, (long) PLACES_EACH * Math.max(1, messages));
        places = (int) Long.highestOneBit(2 * enough - 1);
        filter = new BitSet(places);
    }

    /** Looks at a message. */
    void lookAt(long bits) {
        int place = (int) bits & places - 1;
        if (filter.get(place)) {
            perhapsTwice.add(bits);
        }
        filter.set(place);
    }

    /** Whether a newer export has it. */
    boolean inNewer(long bits) {
        for (long[] export : newer) {
            if (Arrays.binarySearch(export, bits) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes one; whether this export had it before. */
    boolean again(long bits) {
        if (perhapsTwice.contains(bits) && !met.add(bits)) {
            return true;
        }
        if (older) {
            used.add(bits);
        }
        return false;
    }

    /** No export is left. */
    void end() {
        newer.clear();
        begin(0, false);
    }

    private long[] sorted() {
        long[] part = used.toLongArray();
        Arrays.sort(part);
        return part;
    }
}
