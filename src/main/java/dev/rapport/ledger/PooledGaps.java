package dev.rapport.ledger;

/**
 * Everybody's mean gap m as of any day: days from first to last contact over the gaps between, summed over all contacts
 * with two contact days. Each gap enters on the day that ends it, so running sums over days answer for all of them.
 */
final class PooledGaps {
    private final int first;
    private final long[] stretch;
    private final long[] gaps;

    PooledGaps(ContactDays days, int contacts) {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (int c = 0; c < contacts; c++) {
            int[] all = days.of(c);
            if (all.length > 1) {
                from = Math.min(from, all[1]);
                to = Math.max(to, all[all.length - 1]);
            }
        }
        first = from;
        int size = to < from ? 0 : to - from + 1;
        stretch = new long[size];
        gaps = new long[size];
        for (int c = 0; c < contacts; c++) {
            int[] all = days.of(c);
            for (int i = 1; i < all.length; i++) {
                stretch[all[i] - first] += all[i] - all[i - 1];
                gaps[all[i] - first]++;
            }
        }
        for (int i = 1; i < size; i++) {
            stretch[i] += stretch[i - 1];
            gaps[i] += gaps[i - 1];
        }
    }

    /** m at the end of a day; 0 if nobody had a second contact day by then. */
    double upTo(long day) {
        if (gaps.length == 0 || day < first) {
            return 0;
        }
        int at = (int) Math.min(day - first, gaps.length - 1);
        return (double) stretch[at] / gaps[at];
    }
}
