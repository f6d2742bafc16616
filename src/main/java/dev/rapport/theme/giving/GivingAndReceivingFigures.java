package dev.rapport.theme.giving;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.theme.measure.HowSure;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Needs;
import dev.rapport.theme.measure.SideCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of theme 6: what was given and received month by month, and who writes how much with whom. */
final class GivingAndReceivingFigures {
    static final String BY_PERSON = "giving.balance-by-person";
    static final String BY_MONTH = "giving.by-month";
    private static final int MONTHS = 12;
    private static final List<String> CHANNELS = List.of("endorsements", "recommendations", "introductions", "help");

    private GivingAndReceivingFigures() {}

    static Optional<Figure> byMonth(Ledger ledger) {
        MonthSeries months = new MonthSeries(ledger);
        int from = months.firstOfLast(MONTHS);
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = from; row < months.months().size(); row++) {
            for (String channel : CHANNELS) {
                rows.add(List.of(
                        Cell.of(months.months().get(row).toString()),
                        Cell.of(channel),
                        Cell.of(whole(column(months, channel, true)[row])),
                        Cell.of(whole(column(months, channel, false)[row]))));
            }
        }
        List<String> kinds = kinds(months, from);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        String words = "In " + English.count(months.months().size() - from, "month", "months") + ": "
                + String.join(", ", kinds) + ".";
        Chart chart = new Chart(
                BY_MONTH,
                Chart.Kind.DIVERGING_COLUMNS,
                "What you gave, and what you received",
                "How often did you give, and how often did you receive?",
                words,
                new Grid(List.of("month", "channel", "gave", "received"), rows),
                months.marks());
        return Optional.of(new Figure(
                chart,
                words + " There is no score to settle: the chart is here so that neither side goes unnoticed.",
                "These are counts from your files and your log. Favours that nobody wrote down are missing, and the kinds"
                        + " are not added up: one is not worth another.",
                Optional.of("You could ask one small question that you would gladly answer yourself.")));
    }

    /** Each kind for itself, given and received: "help 3 given and 1 received"; those without any are left out. */
    private static List<String> kinds(MonthSeries months, int from) {
        List<String> kinds = new ArrayList<>();
        for (String channel : CHANNELS) {
            long gave = sum(column(months, channel, true), from);
            long received = sum(column(months, channel, false), from);
            if (gave + received > 0) {
                kinds.add(channel + " " + English.whole(gave) + " given and " + English.whole(received) + " received");
            }
        }
        return kinds;
    }

    private static double[] column(MonthSeries months, String channel, boolean given) {
        return months.column(MonthColumn.of(channel.toUpperCase(Locale.ROOT), given));
    }

    private static long sum(double[] series, int from) {
        return Math.round(Arrays.stream(series, from, series.length)
                .filter(value -> !Double.isNaN(value))
                .sum());
    }

    private static long whole(double value) {
        return Double.isNaN(value) ? 0 : Math.round(value);
    }

    static Optional<Figure> byPerson(Ledger ledger, Finding twoWay, Finding balance, Finding paces) {
        SideCounts sides = SideCounts.of(ledger, ledger.windows().year());
        List<Contact> contacts = ledger.history().contacts();
        List<Integer> people = IntStream.of(sides.withAtLeast(1))
                .boxed()
                .sorted(Comparator.comparingInt((Integer c) -> -(sides.mine()[c] + sides.theirs()[c]))
                        .thenComparing(c -> contacts.get(c).key()))
                .toList();
        if (people.isEmpty() || Needs.ownerUnknown(ledger)) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int c : people) {
            int all = sides.mine()[c] + sides.theirs()[c];
            rows.add(List.of(
                    Cell.of(contacts.get(c).key()),
                    Cell.of(contacts.get(c).name()),
                    Cell.of(all),
                    Cell.of((double) sides.mine()[c] / all),
                    Cell.of(sides.mine()[c] > 0 && sides.theirs()[c] > 0)));
        }
        Chart chart = new Chart(
                BY_PERSON,
                Chart.Kind.SCATTER,
                twoWay.measured()
                        ? "Contact went both ways with " + English.of(twoWay.k(), twoWay.n(), "person", "people")
                        : "Who writes how much, person by person",
                "How many messages, and what share of them did you write?",
                "Each dot is a person: messages exchanged in the last 365 days, by the share you wrote. "
                        + balance.sentence(),
                new Grid(List.of("contact", "name", "messages", "share_by_me", "two_way"), rows));
        return Optional.of(new Figure(
                chart,
                twoWay.sentence() + " " + balance.sentence() + InWords.andSo(paces),
                HowSure.of(twoWay) + " A message is not a measure of care: some people answer by calling.",
                Optional.of("You could pick one person near the top and ask them something only they can answer.")));
    }
}
