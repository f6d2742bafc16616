package dev.rapport.theme.measure;

import dev.rapport.fact.Trail;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Counts;
import dev.rapport.report.Evidence;
import dev.rapport.report.Evidence.Part;
import dev.rapport.stat.Method;
import dev.rapport.stat.Survival;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The cases of a measure. Its finding and the rows behind it are both folded from them, so that a number cannot disagree with
 * its rows.
 *
 * @param unit what one case is, in plain words, e.g. "one person you wrote to first"
 * @param elsewhere what a measure without cases of its own is computed from; else empty
 */
public record Cases(String unit, List<Case> all, String elsewhere) {
    public Cases(String unit, List<Case> all) {
        this(unit, all, "");
    }

    /** None: the measure is computed from other figures. */
    public static Cases elsewhere(String figures) {
        return new Cases("", List.of(), figures);
    }

    /** Those that began in a span. */
    public Cases in(Span span) {
        return where(one -> span.holds(one.when()));
    }

    public Cases where(Predicate<Case> sort) {
        return new Cases(unit, all.stream().filter(sort).toList());
    }

    public long count(Part part) {
        long count = 0;
        for (Case one : all) {
            count += one.part() == part ? 1 : 0;
        }
        return count;
    }

    /** How many count. */
    public long counted() {
        return count(Part.COUNTED);
    }

    /** Units of a share: those that count and those they are compared with. */
    public long units() {
        return counted() + count(Part.COMPARED);
    }

    /** Those not decided at C. */
    public long waiting() {
        return count(Part.WAITING);
    }

    /** Those decided already, but younger than the horizon. */
    public long early() {
        return count(Part.EARLY);
    }

    /** What counts, of how many, and how many are undecided. */
    public Counts counts() {
        long[] each = new long[Part.values().length];
        for (Case one : all) {
            each[one.part().ordinal()]++;
        }
        long counted = each[Part.COUNTED.ordinal()];
        return Counts.of(counted, counted + each[Part.COMPARED.ordinal()], each[Part.WAITING.ordinal()]);
    }

    /** The same of a curve, all of whose units are watched. */
    public Counts counts(long units) {
        return Counts.of(counted(), units, waiting());
    }

    /** What was measured of those that count. */
    public double[] values() {
        return counting().mapToDouble(Case::value).toArray();
    }

    /** Contacts of those that count, in order. */
    public int[] contacts() {
        return counting().mapToInt(Case::contact).toArray();
    }

    /** The people of cases of a sort. */
    public Set<Integer> people(Predicate<Case> sort) {
        Set<Integer> people = new HashSet<>();
        all.stream().filter(sort).forEach(one -> people.add(one.contact()));
        return people;
    }

    private Stream<Case> counting() {
        return all.stream().filter(one -> one.part() == Part.COUNTED);
    }

    /** Times until it happened, for a curve. */
    public Waits waits() {
        return waits(Case.LONGEST);
    }

    private Waits waits(double longest) {
        Waits waits = new Waits(longest);
        all.forEach(one -> waits.add(one.value(), one.watched(), one.contact()));
        return waits;
    }

    /** The curve of the times until it happened; units of one contact count together if the method is clustered. */
    public Survival curve(Method method) {
        return curve(method, Case.LONGEST);
    }

    /** The same watched for as long as so many days, where that is longer than for other curves. */
    Survival curve(Method method, double horizon) {
        Waits waits = waits(Math.max(Case.LONGEST, horizon));
        return method == Method.KM_LOGLOG_CLUSTERED ? waits.clustered() : waits.curve();
    }

    /** What counts and all units, contact by contact; {@code people} contacts in all. */
    public PerContact perContact(int people) {
        PerContact sums = new PerContact(new long[people], new long[people]);
        for (Case one : all) {
            if (one.unit()) {
                sums.k[one.contact()] += one.part() == Part.COUNTED ? 1 : 0;
                sums.n[one.contact()]++;
            }
        }
        return sums;
    }

    /** Successes and units of each contact. */
    public record PerContact(long[] k, long[] n) {}

    /** Every case with its rows. */
    public Evidence evidence(Ledger ledger, Trail trail) {
        return new Evidence(
                unit, all.stream().map(one -> shown(one, ledger, trail)).toList(), elsewhere);
    }

    private static Evidence.Case shown(Case one, Ledger ledger, Trail trail) {
        CaseRows rows = new CaseRows(ledger, trail);
        if (one.contact() != Case.NOBODY) {
            rows.about(ledger.person(one.contact()).name());
        }
        one.rows().accept(rows);
        return rows.shown(one.part());
    }
}
