package dev.rapport.theme.network;

import dev.rapport.fact.Messages;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.Span;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.MonthSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;

/** Figures of the network: growth over the years, and at which hours the owner writes. */
final class NetworkFigures {
    static final String GROWTH = "network.growth";
    private static final String HOURS_CHART = "network.week-hours";
    private static final int DAYS = 7;
    private static final int HOURS = 24;

    private NetworkFigures() {}

    static Optional<Figure> growth(Ledger ledger, Finding connections, Finding fresh, Finding... who) {
        if (!connections.measured() || connections.value() == 0) {
            return Optional.empty();
        }
        MonthSeries series = new MonthSeries(ledger);
        Table months = series.last(
                series.months().size(), MonthColumn.MONTH, MonthColumn.NEW_CONNECTIONS, MonthColumn.CONNECTIONS_TOTAL);
        Grid grid = Grids.of(months.where(
                months.intColumn(MonthColumn.CONNECTIONS_TOTAL.code()).isGreaterThan(0)));
        Chart chart = new Chart(
                GROWTH,
                Chart.Kind.TREND,
                English.digits(Math.round(connections.value()), "connection", "connections"),
                "When did the people you are connected with today join?",
                connections.sentence() + " " + fresh.sentence(),
                grid,
                series.marks());
        return Optional.of(new Figure(
                chart,
                connections.sentence() + " " + fresh.sentence() + InWords.andSo(who),
                "These are counts of today's connections by the date of connecting: people who left before the export are"
                        + " not in it.",
                Optional.empty()));
    }

    static Optional<Figure> hours(Ledger ledger) {
        Messages messages = ledger.history().messages();
        Span year = ledger.windows().year();
        long[][] counts = new long[DAYS][HOURS];
        long all = 0;
        for (int i = 0; i < messages.size(); i++) {
            if (messages.mine(i) && year.holds(messages.second(i))) {
                long second = messages.second(i);
                // The first day of 1970 was a Thursday.
                counts[Math.floorMod(ledger.days().of(second) + 3, DAYS)][
                        ledger.days().hour(second)]++;
                all++;
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int hour = 0; hour < HOURS; hour++) {
                rows.add(List.of(Cell.of(day + 1L), Cell.of((long) hour), Cell.of(counts[day][hour])));
            }
        }
        String words = "You wrote " + English.count(all, "message", "messages") + " in the last 365 days; hours are in "
                + ledger.windows().zone().getId() + ".";
        Chart chart = new Chart(
                HOURS_CHART,
                Chart.Kind.HEAT_MAP,
                "When you write",
                "On which days and at which hours did you write your messages?",
                words,
                new Grid(List.of("weekday", "hour", "messages"), rows));
        return Optional.of(new Figure(
                chart,
                words,
                "These are counts of LinkedIn messages alone. Another zone can be set with --zone.",
                Optional.empty()));
    }
}
