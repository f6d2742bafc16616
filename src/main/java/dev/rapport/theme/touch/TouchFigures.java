package dev.rapport.theme.touch;

import dev.rapport.fact.Contact;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.ledger.TouchStates;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Spans;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The figures on quiet ties: states month by month, and the rhythm of close ties. */
public final class TouchFigures {
    static final String STATES = "touch.states";
    static final String RHYTHM = "touch.rhythm";
    private static final int MONTHS_SHOWN = 24;
    private static final int PEOPLE_SHOWN = 12;

    private TouchFigures() {}

    private static Finding find(List<Finding> findings, String id) {
        return findings.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Optional<Figure> states(Ledger ledger, List<Finding> touch) {
        Finding stale = find(touch, "touch.stale");
        MonthSeries months = new MonthSeries(ledger);
        int size = months.months().size();
        if (!stale.measured() || size == 0 || stale.n() == 0) {
            return Optional.empty();
        }
        Grid grid = Grids.of(months.last(
                MONTHS_SHOWN,
                MonthColumn.MONTH,
                MonthColumn.ACTIVE,
                MonthColumn.QUIET,
                MonthColumn.DORMANT,
                MonthColumn.LONG_DORMANT,
                MonthColumn.NEVER_SPOKEN));
        long count = Math.round(stale.value());
        Finding active = find(touch, "touch.active");
        Chart chart = new Chart(
                STATES,
                Chart.Kind.STACKED_COLUMNS,
                English.of(count, stale.n(), "tie", "ties")
                        + English.pick(count, stale.n(), " is", " are")
                        + " quiet or dormant",
                "How many people have I not spoken with for a while, month by month?",
                "People by state at each month's end: in touch, quiet, dormant, dormant for three years, not yet spoken"
                        + " with. Now " + English.digits(Math.round(active.value()), "is", "are") + " in touch and "
                        + English.digits(count, "is", "are") + " quiet or dormant.",
                grid,
                months.marks());
        String plain = active.sentence() + " " + stale.sentence() + " "
                + find(touch, "touch.dormant-opportunities").sentence();
        return Optional.of(new Figure(
                chart,
                plain,
                "A plain count, recomputed at each month's end from the data as of then. Contact that no file holds does"
                        + " not show.",
                count == 0
                        ? Optional.empty()
                        : Optional.of("You could pick one quiet tie and ask how they are. Advice from old ties is often"
                                + " fresh.")));
    }

    public static Optional<Figure> rhythm(Ledger ledger, List<Finding> touch) {
        Finding going = find(touch, "touch.slipping");
        TouchStates states = ledger.states();
        long today = Spans.today(ledger);
        List<Integer> close = ledger.people()
                .filter(contact -> states.close(contact, today)
                        && states.usualGap(contact, today).isPresent())
                .boxed()
                .sorted(Comparator.comparing((Integer contact) -> !states.slipping(contact, today))
                        .thenComparing(contact -> -ledger.closeness().of(contact)))
                .limit(PEOPLE_SHOWN)
                .toList();
        if (!going.measured() || close.isEmpty()) {
            return Optional.empty();
        }
        long quiet = Math.round(going.value());
        Chart chart = new Chart(
                RHYTHM,
                Chart.Kind.DUMBBELL,
                quiet == 0
                        ? "Close ties are within their usual rhythm"
                        : English.capital(English.count(quiet, "close tie is", "close ties are"))
                                + " past the usual rhythm",
                "How long is it since we spoke, beside how long it usually is?",
                "Usual and present gap in days of " + English.count(close.size(), "close tie", "close ties")
                        + (close.size() == 1 ? "." : ", those past their rhythm first."),
                new Grid(
                        List.of("contact", "name", "usual_gap_days", "gap_days", "overdue_ratio"),
                        close.stream()
                                .map(contact -> rhythm(ledger, contact, today))
                                .toList()));
        return Optional.of(new Figure(
                chart,
                find(touch, "touch.close-ties").sentence() + " " + going.sentence(),
                "With only a few conversations, the usual gap is partly that of everybody you know."
                        + " The closest tie comes first, not the longest silence.",
                quiet == 0
                        ? Optional.empty()
                        : Optional.of("You could say hello to the first of them. A few words are enough.")));
    }

    private static List<Cell> rhythm(Ledger ledger, int contact, long today) {
        Contact person = ledger.person(contact);
        TouchStates states = ledger.states();
        return List.of(
                Cell.of(person.key()),
                Cell.of(person.name()),
                Cell.of(states.usualGap(contact, today).orElseThrow()),
                Cell.of(states.gap(contact, today)),
                Cell.of(states.overdue(contact, today).orElse(Double.NaN)));
    }
}
