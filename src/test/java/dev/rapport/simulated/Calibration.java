package dev.rapport.simulated;

import dev.rapport.report.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Prints how often lives in which nothing changes are told of a change, and how often a real change is noticed.
 *
 * <p>{@code ./mvnw -q -P calibrate test-compile exec:java}: minutes; {@code -Dworlds=60} for more lives a row.
 */
public final class Calibration {
    private static final LifeSettings.Change HALF = new LifeSettings.Change(11, 1, .5, 0, 0, 0);
    private static final LifeSettings.Change HALF_THE_PEOPLE = new LifeSettings.Change(11, 1, .35, 0, 0, 0);
    private static final LifeSettings.Change DOUBLE = new LifeSettings.Change(11, 1, 2, 0, 0, 0);
    private static final LifeSettings.Change STRANGERS = new LifeSettings.Change(0, 12, 1, 0, 10, 0);
    private static final LifeSettings.Change NEW_LOG = new LifeSettings.Change(10.5, 99, 1, 0, 0, .3);
    private static final LifeSettings.Change ANSWERS = new LifeSettings.Change(0, 99, 1, .2, 0, 0);

    private Calibration() {}

    public static void main(String[] arguments) {
        int worlds = Integer.getInteger("worlds", 20);
        System.out.println(
                "| life | people a month | reports whose sentence claims a change | of a count | of a headline"
                        + " | people a year who meet a claimed headline | reports with a trend | next months in the usual range |"
                        + " intervals of ice.answered that hold the truth | most often |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (int people : new int[] {10, 29, 89}) {
            row("steady, " + people, worlds, LifeSettings.steady(people), 0, 12, 0);
        }
        row("memoryless, 29", worlds, LifeSettings.memoryless(29), 0, 12, 0);
        row("steady, 29, day 25 of a month", worlds, LifeSettings.steady(29), 0, 12, 6);
        row("steady, 29, mid-month", worlds, LifeSettings.steady(29), 0, 12, 15);
        row("steady, 29, 5 strangers a month", worlds, LifeSettings.steady(29).withStrangers(5), 0, 12, 0);
        row("steady, 29, 10 strangers added", worlds, LifeSettings.steady(29).with(STRANGERS), 0, 12, 0);
        row("steady, 29, a log of 45 days", worlds, LifeSettings.steady(29).with(NEW_LOG), 11, 1, 0);
        for (int people : new int[] {10, 29, 89}) {
            row(
                    "a month of half the activity, " + people,
                    worlds,
                    LifeSettings.steady(people).with(HALF),
                    11,
                    1,
                    0);
            row(
                    "a month with half the people, " + people,
                    worlds,
                    LifeSettings.steady(people).with(HALF_THE_PEOPLE),
                    11,
                    1,
                    0);
            row(
                    "a month of double the activity, " + people,
                    worlds,
                    LifeSettings.steady(people).with(DOUBLE),
                    11,
                    1,
                    0);
        }
        row("answers + 20 points, 29", worlds, LifeSettings.steady(29).with(ANSWERS), 0, 12, 0);
        row("answers + 20 points, 89", worlds, LifeSettings.steady(89).with(ANSWERS), 0, 12, 0);
    }

    private static void row(String name, int worlds, LifeSettings settings, int first, int months, int daysEarlier) {
        List<Claims> lives = IntStream.range(0, worlds)
                .mapToObj(seed -> Claims.of(new Life(settings, 1_000 + seed), first, months, daysEarlier))
                .toList();
        List<Claims.Month> all =
                lives.stream().flatMap(life -> life.months().stream()).toList();
        Map<String, Integer> which = new TreeMap<>();
        for (Claims.Month month : all) {
            if (month.claims()) {
                which.merge(month.sentence() + (month.more() ? " up" : " down"), 1, Integer::sum);
            }
        }
        double n = all.size();
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(String.format(
                Locale.ROOT,
                "%.1f",
                all.stream().mapToDouble(Claims.Month::people).average().orElse(0)));
        cells.add(percent(all.stream().filter(Claims.Month::claims).count() / n));
        cells.add(percent(all.stream()
                        .filter(each -> each.claims() && !each.headlines().contains(each.sentence()))
                        .count()
                / n));
        cells.add(percent(all.stream()
                        .filter(each -> each.headlines().contains(each.sentence()))
                        .count()
                / n));
        cells.add(percent(lives.stream()
                        .filter(life -> life.months().stream()
                                .anyMatch(each -> !each.headlines().isEmpty()))
                        .count()
                / (double) worlds));
        cells.add(percent(all.stream().filter(Claims.Month::trend).count() / n));
        cells.add(percent(all.stream().filter(Claims.Month::peopleAsUsual).count() / n));
        cells.add(coverage(all));
        cells.add(which.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(each -> each.getKey() + " " + each.getValue())
                .toList()
                .toString());
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    /** How many intervals hold the share of all these lives together, in which each has the same. */
    static String coverage(List<Claims.Month> months) {
        List<Reading.Measured> all =
                months.stream().flatMap(each -> each.answered().stream()).toList();
        long k = all.stream().mapToLong(each -> each.counts().k().orElseThrow()).sum();
        long n = all.stream().mapToLong(each -> each.counts().n().orElseThrow()).sum();
        double truth = (double) k / n;
        return percent(all.stream()
                        .map(Reading.Measured::estimate)
                        .filter(each -> each.low() <= truth && truth <= each.high())
                        .count()
                / (double) all.size());
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
