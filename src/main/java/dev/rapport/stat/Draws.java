package dev.rapport.stat;

import java.util.Random;

/**
 * The numbers of {@link Random}, whose generator its documentation fixes, for one thread alone: a network of 30,000 draws
 * a hundred million of them, and Random takes each with an atomic exchange and a division.
 */
final class Draws extends Random {
    private static final long serialVersionUID = 1;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INCREMENT = 0xBL;
    private static final long MASK = (1L << 48) - 1;
    private static final int BITS = 31;
    /** The upper bits of a long, free of the 48 of a state. Shifted by them it needs no mask. */
    private static final int SPARE = 16;

    private static final long STEP = INCREMENT << SPARE;

    /** Draws that are made at once and then used: few enough to stay in the nearest cache. */
    private static final int FEW = 1024;

    private long seed;
    private final int[] few = new int[FEW];

    Draws(long seed) {
        setSeed(seed);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // Each has one thread.
    public void setSeed(long from) {
        seed = (from ^ MULTIPLIER) & MASK;
    }

    @Override
    protected int next(int bits) {
        seed = (seed * MULTIPLIER + INCREMENT) & MASK;
        return (int) (seed >>> (48 - bits));
    }

    /** What so many calls of {@code nextInt(bound)} give, in their order. */
    void fill(int[] into, int bound) {
        fill(into, into.length, bound);
    }

    /** The sum over as many draws as there are numbers, of which each draws one: what {@link #fill} draws. */
    long sum(long[] numbers) {
        long sum = 0;
        for (int left = numbers.length; left > 0; left -= FEW) {
            int count = Math.min(FEW, left);
            fill(few, count, numbers.length);
            for (int i = 0; i < count; i++) {
                sum += numbers[few[i]];
            }
        }
        return sum;
    }

    /** Counts in {@code times} how often each kind is drawn, in as many draws as there are, of which each draws one. */
    void tally(int[] kinds, int[] times) {
        for (int left = kinds.length; left > 0; left -= FEW) {
            int count = Math.min(FEW, left);
            fill(few, count, kinds.length);
            for (int i = 0; i < count; i++) {
                times[kinds[few[i]]]++;
            }
        }
    }

    private void fill(int[] into, int count, int bound) {
        if (Integer.bitCount(bound) == 1) {
            for (int i = 0; i < count; i++) {
                into[i] = nextInt(bound);
            }
            return;
        }
        // Division by a number that stays the same is a multiplication (Granlund and Montgomery 1994), exact for 31
        // bits.
        int shift = BITS + Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        long factor = (1L << shift) / bound + 1;
        // Beyond the last whole multiple of the bound nextInt draws again, lest small numbers come more often.
        int limit = Integer.MAX_VALUE - (bound - 1);
        long state = seed << SPARE;
        for (int i = 0; i < count; i++) {
            int multiple;
            int drawn;
            do {
                state = state * MULTIPLIER + STEP;
                drawn = (int) (state >>> Long.SIZE - BITS);
                multiple = (int) (drawn * factor >>> shift) * bound;
            } while (multiple > limit);
            into[i] = drawn - multiple;
        }
        seed = state >>> SPARE;
    }
}
