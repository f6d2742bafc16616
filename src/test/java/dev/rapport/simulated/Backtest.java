package dev.rapport.simulated;

import dev.rapport.ledger.Rhythm;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Prints what becomes of the silences of close ties in lives with known ties, by the rule before and by the rule now.
 *
 * <p>{@code ./mvnw -q -P calibrate test-compile exec:java -Dcalibration=dev.rapport.simulated.Backtest}; {@code -Dworlds=100}
 * for more lives.
 */
public final class Backtest {
    private Backtest() {}

    public static void main(String[] arguments) {
        int worlds = Integer.getInteger("worlds", 20);
        List<Silences.Case> close = IntStream.range(0, worlds)
                .mapToObj(seed -> Silences.of(new KnownTies(seed)))
                .flatMap(List::stream)
                .toList();
        List<Silences.Case> silent = where(close, one -> one.silence() >= 30 && one.silence() <= 365);
        Predicate<Silences.Case> before = Silences.Case::before;
        Predicate<Silences.Case> now = one -> one.rhythm() == Rhythm.SLIPPING;
        System.out.println("| close ties silent for 30 to 365 days | cases | lost | AUC for lost |");
        System.out.println("|---|---|---|---|");
        lost("all", silent, silent, one -> 0);
        lost("going quiet, the rule before", where(silent, before), silent, one -> before.test(one) ? 1 : 0);
        lost("slipping", where(silent, now), silent, one -> now.test(one) ? 1 : 0);
        lost("days of silence", List.of(), silent, Silences.Case::silence);
        lost("silence over usual gap", List.of(), silent, Silences.Case::ratio);
        System.out.println();
        System.out.println("| of close ties | cases | named before | named now |");
        System.out.println("|---|---|---|---|");
        named("past their rhythm by the definition", where(close, Silences.Case::past), before, now);
        named("past the rhythm they were made with", where(close, Silences.Case::pastTheTruth), before, now);
        named(
                "ended 90 to 365 days ago",
                where(
                        silent,
                        one -> one.ended() && one.day() - one.tie().ended().getAsInt() >= 90),
                before,
                now);
        named(
                "with a rhythm that goes on, all days",
                where(close, one -> one.tie().kind() == KnownTies.Kind.RHYTHM),
                before,
                now);
        named(
                "between two bursts, silent for 174 to 365 days",
                where(silent, one -> one.tie().kind() == KnownTies.Kind.BURSTS && one.silence() >= 174),
                before,
                now);
        System.out.println(close.size() + " close ties and days, "
                + where(close, one -> one.rhythm() == Rhythm.NONE).size() + " in no list");
    }

    static List<Silences.Case> where(List<Silences.Case> cases, Predicate<Silences.Case> which) {
        return cases.stream().filter(which).toList();
    }

    private static void lost(
            String name, List<Silences.Case> some, List<Silences.Case> all, ToDoubleFunction<Silences.Case> score) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.2f |%n",
                name,
                some.isEmpty() ? "–" : some.size(),
                some.isEmpty() ? "–" : percent(where(some, Silences.Case::lost).size(), some.size()),
                auc(all, score));
    }

    private static void named(
            String name, List<Silences.Case> cases, Predicate<Silences.Case> before, Predicate<Silences.Case> now) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %s |%n",
                name,
                cases.size(),
                percent(where(cases, before).size(), cases.size()),
                percent(where(cases, now).size(), cases.size()));
    }

    /** How often a lost tie scores higher than one that spoke again; ties count half. */
    static double auc(List<Silences.Case> cases, ToDoubleFunction<Silences.Case> score) {
        List<Silences.Case> sorted =
                cases.stream().sorted(Comparator.comparingDouble(score)).toList();
        double ranks = 0;
        long lost = 0;
        for (int i = 0; i < sorted.size(); ) {
            int end = i;
            long here = 0;
            while (end < sorted.size() && score.applyAsDouble(sorted.get(end)) == score.applyAsDouble(sorted.get(i))) {
                here += sorted.get(end++).lost() ? 1 : 0;
            }
            ranks += here * (i + 1 + end) / 2.0;
            lost += here;
            i = end;
        }
        return (ranks - lost * (lost + 1) / 2.0) / (lost * (double) (sorted.size() - lost));
    }

    private static String percent(long k, long n) {
        return Math.round(100.0 * k / n) + " %";
    }
}
