package dev.rapport.fact;

import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/** Does the same with many things, of which none asks what became of another, on all cores. */
public final class InParts {
    /** For fewer it takes longer to begin than to do it. */
    private static final int MANY = 4096;
    /** Of unequal size in truth: enough that the cores end together. */
    private static final int PARTS = 16;

    private InParts() {}

    /** What is done with the things from one number up to, and without, another. */
    public interface Part {
        void take(int from, int to);
    }

    /** Takes the things from 0 up to a number, each once; in which order is not said. */
    public static void of(int count, Part part) {
        if (count < MANY) {
            part.take(0, count);
            return;
        }
        ForkJoinTask.invokeAll(IntStream.range(0, PARTS)
                .mapToObj(i -> ForkJoinTask.adapt(() -> part.take(bound(count, i), bound(count, i + 1))))
                .toList());
    }

    private static int bound(int count, int part) {
        return (int) ((long) count * part / PARTS);
    }
}
