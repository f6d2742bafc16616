package dev.rapport.stat;

import java.util.Arrays;

/**
 * Variance of the logarithm of a product-limit curve whose cases repeat within contacts: m/(m-1) times the sum over
 * contacts of their squared influences (linearisation, Williams 1995).
 *
 * <p>At each event time every case at risk gets the same small step, so a contact's influence is written as u = b - r·a,
 * with r its cases at risk and a the steps so far. The sum of squares is kept up to date in constant time per case;
 * summing over contacts at every step would be quadratic.
 */
final class ClusterVariance {
    private final int[] contact;
    private final int contacts;
    private final double[] base;
    private final int[] atRisk;
    private double steps;
    private double squares;
    private double riskTimesInfluence;
    private double squaredRisk;

    /** Contacts of the cases, in order of time, numbered from 0 without gaps. */
    ClusterVariance(int[] contact) {
        this.contact = contact;
        contacts = Arrays.stream(contact).max().orElse(-1) + 1;
        base = new double[contacts];
        atRisk = new int[contacts];
        for (int c : contact) {
            atRisk[c]++;
        }
        for (int r : atRisk) {
            squaredRisk += (double) r * r;
        }
    }

    int contacts() {
        return contacts;
    }

    /** Goes past the cases [from, to), which share one time. */
    void advance(int from, int to, int died, int risk, boolean[] events) {
        if (died > 0 && risk > died) {
            double step = (double) died / ((double) risk * (risk - died));
            squares += step * step * squaredRisk - 2 * step * riskTimesInfluence;
            riskTimesInfluence -= step * squaredRisk;
            steps += step;
            for (int i = from; i < to; i++) {
                if (events[i]) {
                    add(contact[i], 1.0 / (risk - died));
                }
            }
        }
        for (int i = from; i < to; i++) {
            leave(contact[i]);
        }
    }

    /** Variance of ln S after the cases passed so far. */
    double ofLogSurvival() {
        return contacts / (contacts - 1.0) * Math.max(0, squares);
    }

    private double influence(int c) {
        return base[c] - atRisk[c] * steps;
    }

    private void add(int c, double more) {
        double before = influence(c);
        base[c] += more;
        squares += (before + more) * (before + more) - before * before;
        riskTimesInfluence += atRisk[c] * more;
    }

    private void leave(int c) {
        double kept = influence(c);
        riskTimesInfluence -= kept;
        squaredRisk -= 2.0 * atRisk[c] - 1;
        atRisk[c]--;
        base[c] = kept + atRisk[c] * steps;
    }
}
