package dev.rapport.stat;

import java.util.Random;

/**
 * The numbers below a bound that {@link Random} gives, whose generator its documentation fixes, for one thread alone: a
 * network of 30,000 draws a hundred million of them, and Random takes each with an atomic exchange and a division.
 */
final class Draws {
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INCREMENT = 0xBL;
    private static final int BITS = 31;
    /** The upper bits of a long, free of the 48 of a state. Shifted by them it needs no mask. */
    private static final int SPARE = 16;

    private static final long STEP = INCREMENT << SPARE;

    private final int bound;
    /** The bits of a state that are not drawn. */
    private final int rest;
    // Division by a number that stays the same is a multiplication (Granlund and Montgomery 1994), exact for 31 bits.
    private final long factor;
    private final int shift;
    /** Beyond the last whole multiple of the bound Random draws again, lest small numbers come more often. */
    private final int limit;

    private long state;

    /** Numbers from 0 up to a bound, which is 1 at least. */
    Draws(long seed, int bound) {
        this.bound = bound;
        // Of a power of two Random takes as many bits as it needs, and nothing is divided.
        boolean plain = bound > 1 && Integer.bitCount(bound) == 1;
        rest = Long.SIZE - (plain ? Integer.numberOfTrailingZeros(bound) : BITS);
        shift = BITS + Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        factor = (1L << shift) / bound + 1;
        limit = Integer.MAX_VALUE - (bound - 1);
        state = (seed ^ MULTIPLIER) << SPARE;
    }

    /** What {@code nextInt(bound)} gives next. */
    int next() {
        int drawn;
        int multiple;
        do {
            state = state * MULTIPLIER + STEP;
            drawn = (int) (state >>> rest);
            multiple = (int) (drawn * factor >>> shift) * bound;
        } while (multiple > limit);
        return drawn - multiple;
    }

    // The same twice more, as a call for each draw would take as long as the draw.

    /** The sum over as many draws as there are numbers, one for each below the bound. */
    long sum(long[] numbers) {
        long sum = 0;
        long at = state;
        for (int left = bound; left > 0; ) {
            at = at * MULTIPLIER + STEP;
            int drawn = (int) (at >>> rest);
            int multiple = (int) (drawn * factor >>> shift) * bound;
            if (multiple <= limit) {
                sum += numbers[drawn - multiple];
                left--;
            }
        }
        state = at;
        return sum;
    }

    /** Counts in {@code times} how often each kind is drawn, in as many draws as there are kinds, one for each below the bound. */
    void tally(int[] kinds, int[] times) {
        long at = state;
        for (int left = bound; left > 0; ) {
            at = at * MULTIPLIER + STEP;
            int drawn = (int) (at >>> rest);
            int multiple = (int) (drawn * factor >>> shift) * bound;
            if (multiple <= limit) {
                times[kinds[drawn - multiple]]++;
                left--;
            }
        }
        state = at;
    }
}
