package dev.rapport.read;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells messages that are there twice, in one export or in several, by 64 bits each. Nearly all are there once, so the
 * bits of an export are sorted first, and only those that come again are kept in a set: half the memory of a set of all.
 */
final class MessageCopies {
    private final List<long[]> newer = new ArrayList<>();
    private final LongOpenHashSet twice = new LongOpenHashSet();
    private final LongOpenHashSet met = new LongOpenHashSet();
    private long[] used = new long[0];
    private int count;

    /** Looks at the bits of all messages of an export, before they are taken one by one; keeps the array. */
    void lookAt(long[] all) {
        if (count > 0) {
            newer.add(sortedPart());
        }
        twice.clear();
        met.clear();
        count = 0;
        Arrays.sort(all);
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                twice.add(all[i]);
            }
        }
        used = all;
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
        if (twice.contains(bits) && !met.add(bits)) {
            return true;
        }
        // As many as were looked at: the sorted bits have done their duty.
        used[count++] = bits;
        return false;
    }

    /** No export is left. */
    void end() {
        newer.clear();
        twice.clear();
        met.clear();
        used = new long[0];
        count = 0;
    }

    private long[] sortedPart() {
        long[] part = Arrays.copyOf(used, count);
        Arrays.sort(part);
        return part;
    }
}
