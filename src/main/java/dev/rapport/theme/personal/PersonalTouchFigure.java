package dev.rapport.theme.personal;

import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.theme.measure.HowSure;
import dev.rapport.theme.measure.Needs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figure of theme 5: first texts a quarter, by kind. */
final class PersonalTouchFigure {
    static final String TEXTS = "personal.texts";
    static final String ALLOWANCE = "LinkedIn lets free members add a note to about five invitations a month.";

    private static final int QUARTERS = 12;

    private PersonalTouchFigure() {}

    static Optional<Figure> texts(Ledger ledger, Finding tailored) {
        List<FirstText> texts = ledger.history().firstTexts();
        if (texts.isEmpty() || Needs.ownerUnknown(ledger)) {
            return Optional.empty();
        }
        LocalDate last = quarter(ledger.windows().today());
        LocalDate first = quarter(ledger.windows().day(texts.get(0).at().getEpochSecond()));
        LocalDate earliest = last.minusMonths(3L * (QUARTERS - 1));
        LocalDate from = first.isBefore(earliest) ? earliest : first;
        int[] days = new int[texts.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = ledger.days().of(texts.get(i).at().getEpochSecond());
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (LocalDate quarter = from; !quarter.isAfter(last); quarter = quarter.plusMonths(3)) {
            rows.add(row(ledger, quarter, days));
        }
        if (rows.stream().allMatch(PersonalTouchFigure::none)) {
            return Optional.empty();
        }
        Chart chart = new Chart(
                TEXTS,
                Chart.Kind.STACKED_COLUMNS,
                tailored.measured()
                        ? English.of(tailored.k(), tailored.n())
                                + " opening messages "
                                + English.pick(tailored.k(), "was", "were")
                                + " written for that person alone"
                        : "Opening messages, quarter by quarter",
                "Are opening messages written for one person, used again, or ready-made?",
                "First messages and notes a quarter: written for one person, used again, and LinkedIn's own. "
                        + tailored.sentence(),
                new Grid(List.of("quarter", "tailored", "template", "default", "invitations", "notes"), rows));
        return Optional.of(new Figure(
                chart,
                tailored.sentence(),
                HowSure.of(tailored) + " " + ALLOWANCE,
                Optional.of("You could add one line to the next first message that would fit nobody else.")));
    }

    /** Whether a quarter has no first text of any kind. */
    private static boolean none(List<Cell> row) {
        for (Cell cell : row.subList(1, 4)) {
            if (!(cell instanceof Cell.Whole whole) || whole.value() != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Cell> row(Ledger ledger, LocalDate quarter, int[] days) {
        long[] kinds = new long[3];
        long from = quarter.toEpochDay();
        long next = quarter.plusMonths(3).toEpochDay();
        for (int i = 0; i < days.length; i++) {
            if (days[i] >= from && days[i] < next) {
                kinds[
                        switch (ledger.texts().kinds().get(i)) {
                            case TAILORED -> 0;
                            case TEMPLATE -> 1;
                            case DEFAULT -> 2;
                        }]++;
            }
        }
        long invitations = 0;
        long notes = 0;
        for (Fact.Invited invited : ledger.history().invitations()) {
            int day = ledger.days().of(invited.at().getEpochSecond());
            if (invited.direction() == Direction.OUT && day >= from && day < next) {
                invitations++;
                notes += invited.withNote() ? 1 : 0;
            }
        }
        boolean listed = listed(ledger, quarter);
        return List.of(
                Cell.of(quarter.getYear() + "-Q" + quarter.get(IsoFields.QUARTER_OF_YEAR)),
                Cell.of(kinds[0]),
                Cell.of(kinds[1]),
                Cell.of(kinds[2]),
                listed ? Cell.of(invitations) : Cell.none(),
                listed ? Cell.of(notes) : Cell.none());
    }

    /** Whether invitations of some day in the quarter are listed. */
    private static boolean listed(Ledger ledger, LocalDate quarter) {
        Instant from = quarter.atStartOfDay(ledger.windows().zone()).toInstant();
        Instant to = quarter.plusMonths(3).atStartOfDay(ledger.windows().zone()).toInstant();
        for (Coverage.Window window : ledger.history().coverage().invitationWindows()) {
            if (window.from().isBefore(to) && window.to().isAfter(from)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
