package dev.rapport.stat;

import java.util.Arrays;
import java.util.List;

/**
 * The median (type 7) of values that belong to contacts, over draws of contacts: each draw counts how often each value is
 * drawn, and goes along the values up to the middle. For one thread.
 */
final class DrawnMedian {
    /** Each once, ascending. */
    private final double[] values;
    /** Of a contact with a single value its place among the values; each other contact has a place of its own after them. */
    private final int[] kinds;
    /** Places of the values of each of these others, in order. */
    private final int[][] others;
    /** How often each kind was drawn, used again by the next draw. */
    private final int[] times;

    /** Values contact by contact. */
    DrawnMedian(List<double[]> perContact) {
        values = distinct(
                perContact.stream().flatMapToDouble(Arrays::stream).sorted().toArray());
        others = perContact.stream()
                .filter(own -> own.length != 1)
                .map(own -> Arrays.stream(own)
                        .mapToInt(value -> Arrays.binarySearch(values, value))
                        .toArray())
                .toArray(int[][]::new);
        kinds = new int[perContact.size()];
        int next = values.length;
        for (int c = 0; c < kinds.length; c++) {
            double[] own = perContact.get(c);
            kinds[c] = own.length == 1 ? Arrays.binarySearch(values, own[0]) : next++;
        }
        times = new int[next];
    }

    private static double[] distinct(double[] sorted) {
        int kept = 0;
        for (double value : sorted) {
            if (kept == 0 || sorted[kept - 1] != value) {
                sorted[kept++] = value;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** The median of the values of all contacts. */
    double ofAll() {
        Arrays.fill(times, 0);
        for (int kind : kinds) {
            times[kind]++;
        }
        return middle();
    }

    /** The median of the values of the next draw, each as often as its contact is drawn; NaN if they have none. */
    double of(Draws random) {
        Arrays.fill(times, 0);
        random.tally(kinds, times);
        return middle();
    }

    private double middle() {
        long total = kinds.length;
        for (int k = 0; k < others.length; k++) {
            int drawn = times[values.length + k];
            total += drawn * (others[k].length - 1L);
            for (int place : others[k]) {
                times[place] += drawn;
            }
        }
        if (total == 0) {
            return Double.NaN;
        }
        int at = 0;
        long upTo = times[0];
        while (upTo <= (total - 1) / 2) {
            upTo += times[++at];
        }
        double lower = values[at];
        while (upTo <= total / 2) {
            upTo += times[++at];
        }
        return (lower + values[at]) / 2;
    }
}
