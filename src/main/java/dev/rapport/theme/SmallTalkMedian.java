package dev.rapport.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The median of values that belong to contacts, over any draw of contacts: the values are sorted once, and each draw only
 * counts its way to the middle. For one thread at a time.
 */
final class SmallTalkMedian {
    private final double[] values;
    private final int[] contact;
    private final int[] sizes;
    /** How often each contact was drawn. */
    private final int[] weight;

    /** Values contact by contact. */
    SmallTalkMedian(List<double[]> perContact) {
        record Of(double value, int contact) {}
        List<Of> all = new ArrayList<>();
        sizes = new int[perContact.size()];
        weight = new int[sizes.length];
        for (int c = 0; c < sizes.length; c++) {
            sizes[c] = perContact.get(c).length;
            for (double value : perContact.get(c)) {
                all.add(new Of(value, c));
            }
        }
        all.sort(Comparator.comparingDouble(Of::value));
        values = all.stream().mapToDouble(Of::value).toArray();
        contact = all.stream().mapToInt(Of::contact).toArray();
    }

    /** The median (type 7) of all values of the contacts drawn, each as often as drawn. */
    double of(int[] drawn) {
        Arrays.fill(weight, 0);
        long total = 0;
        for (int c : drawn) {
            weight[c]++;
            total += sizes[c];
        }
        long before = 0;
        double lower = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            before += weight[contact[i]];
            if (Double.isNaN(lower) && before > (total - 1) / 2) {
                lower = values[i];
            }
            if (before > total / 2) {
                return (lower + values[i]) / 2;
            }
        }
        return Double.NaN;
    }
}
