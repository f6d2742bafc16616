package dev.rapport.theme.measure;

import java.util.Arrays;
import java.util.List;

/**
 * The median of values that belong to contacts, over any draw of contacts: the values are sorted once, and each draw only
 * counts them by their rank up to the middle.
 */
public final class DrawnMedian {
    /** Each value once, ascending. */
    private final double[] values;
    /** Of each contact's values, contact after contact, the index in {@link #values}. */
    private final int[] ranks;
    /** Contact c's ranks are [starts[c], starts[c + 1]). */
    private final int[] starts;
    /** Whether everybody has one value: then c's rank is ranks[c]. */
    private final boolean single;

    /** Values contact by contact. */
    public DrawnMedian(List<double[]> perContact) {
        starts = new int[perContact.size() + 1];
        boolean one = true;
        for (int c = 0; c < perContact.size(); c++) {
            one &= perContact.get(c).length == 1;
            starts[c + 1] = starts[c] + perContact.get(c).length;
        }
        single = one;
        double[] all = new double[starts[perContact.size()]];
        for (int c = 0; c < perContact.size(); c++) {
            System.arraycopy(perContact.get(c), 0, all, starts[c], perContact.get(c).length);
        }
        values = distinct(all);
        ranks = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            ranks[i] = Arrays.binarySearch(values, all[i]);
        }
    }

    private static double[] distinct(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || Double.compare(sorted[i], sorted[i - 1]) != 0) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** The median (type 7) of all values of the contacts drawn, each as often as drawn. */
    public double of(int[] drawn) {
        int[] times = new int[values.length];
        long total = single ? countSingle(drawn, times) : count(drawn, times);
        long before = 0;
        double lower = Double.NaN;
        for (int i = 0; i < times.length; i++) {
            before += times[i];
            if (Double.isNaN(lower) && before > (total - 1) / 2) {
                lower = values[i];
            }
            if (before > total / 2) {
                return (lower + values[i]) / 2;
            }
        }
        return Double.NaN;
    }

    private long countSingle(int[] drawn, int[] times) {
        for (int c : drawn) {
            times[ranks[c]]++;
        }
        return drawn.length;
    }

    private long count(int[] drawn, int[] times) {
        long total = 0;
        for (int c : drawn) {
            int end = starts[c + 1];
            for (int i = starts[c]; i < end; i++) {
                times[ranks[i]]++;
            }
            total += end - starts[c];
        }
        return total;
    }
}
