package dev.rapport.theme.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The median of values that belong to contacts, over any draw of contacts: the values are sorted once, and each draw counts
 * how often each contact was drawn, and goes along the values up to the middle. For one thread.
 */
public final class DrawnMedian {
    /** Ascending. */
    private final double[] values;
    /** Whose each value is. */
    private final int[] bearers;
    /** How many values each contact has. */
    private final int[] sizes;
    /** How often each contact was drawn, used again by the next draw. */
    private final int[] times;

    /** Values contact by contact. */
    public DrawnMedian(List<double[]> perContact) {
        sizes = perContact.stream().mapToInt(own -> own.length).toArray();
        times = new int[sizes.length];
        double[] all = perContact.stream().flatMapToDouble(Arrays::stream).toArray();
        values = all.clone();
        Arrays.sort(values);
        // Where the next of some equal values goes.
        int[] places = IntStream.range(0, values.length).toArray();
        bearers = new int[all.length];
        int next = 0;
        for (int c = 0; c < sizes.length; c++) {
            for (int k = 0; k < sizes[c]; k++) {
                int first = first(all[next++]);
                bearers[places[first]++] = c;
            }
        }
    }

    /** The first place of a value among those sorted. */
    private int first(double value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Double.compare(values[middle], value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The median (type 7) of all values of the contacts drawn, each as often as drawn; NaN if they have none. */
    public double of(int[] drawn) {
        Arrays.fill(times, 0);
        long total = 0;
        for (int c : drawn) {
            times[c]++;
            total += sizes[c];
        }
        int at = -1;
        long upTo = 0;
        while (upTo <= (total - 1) / 2) {
            if (++at == values.length) {
                return Double.NaN;
            }
            upTo += times[bearers[at]];
        }
        double lower = values[at];
        while (upTo <= total / 2) {
            upTo += times[bearers[++at]];
        }
        return (lower + values[at]) / 2;
    }
}
