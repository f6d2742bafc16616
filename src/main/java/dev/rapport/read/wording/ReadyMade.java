package dev.rapport.read.wording;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
        try (InputStream list = ReadyMade.class.getResourceAsStream("ready-made.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(text -> {
                        meter.measure(text);
                        sums.add(meter.sum());
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sums;
    }
}
