package dev.rapport.ledger;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * The usual gap between conversations as of any day. A conversation is a run of contact days at most {@code gapDays} apart,
 * so each gap between two is longer. A tie's own gaps are drawn toward the common mean, as if it had so many more; both means are
 * geometric, because a few long silences of the past are no rhythm.
 */
final class ConversationGaps {
    private static final int LEAST = 2;
    private static final int DRAWN = 2;
    private static final double NOBODYS = 60;
    private static final double EXACT = 1e9;
    private static final int NEVER = Integer.MAX_VALUE;

    /** By contact: the days that ended a gap, ascending. */
    private final int[][] ends;
    /** Beside each, the logarithms of the gaps up to it, added up. */
    private final double[][] sums;

    private final int first;
    private final double[] pooled;
    private final int[] count;
    private final Optional<ConversationGaps> everybody;

    /**
     * @param tieFrom by contact, the day from which they are a tie; only the gaps of ties enter the common mean
     * @param everybody the gaps of all contacts, where these are of some people alone
     */
    ConversationGaps(
            ContactDays days,
            int contacts,
            int gapDays,
            IntUnaryOperator tieFrom,
            Optional<ConversationGaps> everybody) {
        this.everybody = everybody;
        ends = new int[contacts][];
        sums = new double[contacts][];
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (int c = 0; c < contacts; c++) {
            gaps(c, days.of(c), gapDays);
            int tie = tieFrom.applyAsInt(c);
            if (ends[c].length > 0 && tie != NEVER) {
                from = Math.min(from, Math.max(ends[c][0], tie));
                to = Math.max(to, Math.max(ends[c][ends[c].length - 1], tie));
            }
        }
        first = from;
        int size = to < from ? 0 : to - from + 1;
        pooled = new double[size];
        count = new int[size];
        for (int c = 0; c < contacts; c++) {
            int tie = tieFrom.applyAsInt(c);
            for (int i = 0; i < ends[c].length; i++) {
                // A gap that ended before the tie was one enters on the day it became one.
                if (tie != NEVER) {
                    int day = Math.max(ends[c][i], tie);
                    pooled[day - first] += sums[c][i] - (i == 0 ? 0 : sums[c][i - 1]);
                    count[day - first]++;
                }
            }
        }
        for (int i = 1; i < size; i++) {
            pooled[i] += pooled[i - 1];
            count[i] += count[i - 1];
        }
    }

    private void gaps(int contact, int[] days, int gapDays) {
        int[] found = new int[days.length];
        double[] sum = new double[days.length];
        int size = 0;
        for (int i = 1; i < days.length; i++) {
            if (days[i] - days[i - 1] > gapDays) {
                found[size] = days[i];
                sum[size] = (size == 0 ? 0 : sum[size - 1]) + StrictMath.log(days[i] - days[i - 1]);
                size++;
            }
        }
        ends[contact] = Arrays.copyOf(found, size);
        sums[contact] = Arrays.copyOf(sum, size);
    }

    /** exp((Σ ln own + 2 ln m) / (k + 2)) at the end of a day, m the ties' geometric mean; empty before two own gaps. */
    OptionalDouble usual(int contact, long day) {
        int at = Arrays.binarySearch(ends[contact], (int) Math.min(day, Integer.MAX_VALUE));
        int own = at >= 0 ? at + 1 : -at - 1;
        if (own < LEAST) {
            return OptionalDouble.empty();
        }
        double usual = StrictMath.exp((sums[contact][own - 1] + DRAWN * everybodys(day)) / (own + DRAWN));
        // Equal gaps have that gap as their mean, which the logarithms miss by a hair: limits are asked of it.
        return OptionalDouble.of(StrictMath.rint(usual * EXACT) / EXACT);
    }

    /** The mean logarithm of all ties' gaps at the end of a day. */
    private double everybodys(long day) {
        if (everybody.isPresent()) {
            return everybody.get().everybodys(day);
        }
        int at = (int) Math.min(day - first, count.length - 1);
        return count.length == 0 || day < first || count[at] == 0 ? StrictMath.log(NOBODYS) : pooled[at] / count[at];
    }
}
