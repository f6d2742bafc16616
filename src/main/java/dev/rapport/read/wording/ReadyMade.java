package dev.rapport.read.wording;

import dev.rapport.own.Packed;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;

/** The texts that LinkedIn offers at a click, such as "Congrats on your new job!"; known by their sums. */
public final class ReadyMade {
    private static final LongSet SUMS = sums();

    private ReadyMade() {}

    /** Whether this is the sum of one of them. */
    public static boolean isOne(long sum) {
        return SUMS.contains(sum);
    }

    private static LongSet sums() {
        LongSet sums = new LongOpenHashSet();
        WordingMeter meter = new WordingMeter();
        for (String text : Packed.lines(ReadyMade.class, "ready-made.txt")) {
            meter.measure(text);
            sums.add(meter.sum());
        }
        return sums;
    }
}
