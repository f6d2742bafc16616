package dev.rapport.theme.measure;

import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Survival;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times to an event in days; what has not happened yet is censored at C, and everything at 90 days, or at a longer
 * horizon (measures.md 1.5). */
public final class Waits {
    // A busy year has half a million of them, so they are no objects.
    private double[] times = new double[64];
    private boolean[] events = new boolean[64];
    private int[] contacts = new int[64];
    private int units;
    private final double longest;

    public Waits() {
        this(Case.LONGEST);
    }

    /** @param longest days at which everything is censored */
    Waits(double longest) {
        this.longest = longest;
    }

    /**
     * One unit.
     *
     * @param days days to the event; NaN if it has not happened
     * @param observed days watched
     */
    public void add(double days, double observed, int contact) {
        boolean happened = !Double.isNaN(days) && days <= longest;
        if (units == times.length) {
            times = Arrays.copyOf(times, 2 * units);
            events = Arrays.copyOf(events, 2 * units);
            contacts = Arrays.copyOf(contacts, 2 * units);
        }
        times[units] = happened ? days : Math.min(observed, longest);
        events[units] = happened;
        contacts[units++] = contact;
    }

    public int size() {
        return units;
    }

    /** The curve if every unit is a person of its own. */
    public Survival curve() {
        return Survival.of(times(), events());
    }

    /** The curve if units repeat within a contact. */
    public Survival clustered() {
        return Survival.clustered(times(), events(), Arrays.copyOf(contacts, units));
    }

    private double[] times() {
        return Arrays.copyOf(times, units);
    }

    private boolean[] events() {
        return Arrays.copyOf(events, units);
    }

    /** Share that has happened by so many days, as a detail; a value only from five units on, and if watched so long. */
    public static Cell by(Survival curve, double days) {
        long k = 0;
        for (Survival.Step step : curve.steps()) {
            k += step.time() <= days ? step.events() : 0;
        }
        Estimate share = curve.units() >= Fewest.FIVE && curve.observedThrough(days)
                ? curve.shareBy(days)
                : Estimate.plain(Double.NaN);
        return Groups.of(share, k, curve.units());
    }

    /** The curve as rows: day, at_risk, events, censored, and the share that has happened with its limits. */
    public static List<List<Cell>> rows(Survival curve) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Survival.Step step : curve.steps()) {
            rows.add(List.of(
                    Cell.of(step.time()),
                    Cell.of(step.atRisk()),
                    Cell.of(step.events()),
                    Cell.of(step.censored()),
                    Cell.of(1 - step.survival()),
                    Cell.of(1 - step.high()),
                    Cell.of(1 - step.low())));
        }
        return rows;
    }

    /** The curve as a chart's grid. */
    public static Grid grid(Survival curve) {
        return new Grid(List.of("day", "at_risk", "events", "censored", "share", "low", "high"), rows(curve));
    }
}
