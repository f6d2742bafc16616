package dev.rapport.theme.month;

import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.report.About;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Unit;
import dev.rapport.stat.Method;
import dev.rapport.stat.NextCount;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Findings;
import dev.rapport.theme.measure.InMonth;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.PastInWords;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.measure.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The month in short: with how many people, and with how many of them in both directions. */
public final class Month implements Theme {
    public static final String WEEKS = "month.weeks";
    private static final int YEAR_OF_WEEKS = 52;
    /** Half a year: under that no week is usual. */
    private static final int WEEKS_NEEDED = 26;

    @Override
    public About about() {
        return new About(
                "month",
                "The month in short",
                "With how many people was I in touch?",
                "People with at least one message, call, meeting or other logged contact in the calendar month. The usual"
                        + " range is where nine of ten next months of a steady life lie, told from up to twelve months"
                        + " before. Who wrote and was never answered is counted apart.",
                "Whatever happened outside LinkedIn and was not logged.");
    }

    @Override
    public Answer examine(Ledger ledger) {
        Measure people = count(ledger, "month.people", "People you were in touch with", MonthColumn.PEOPLE);
        Measure twoWay = count(ledger, "month.two-way", "Two-way conversations", MonthColumn.TWO_WAY);
        Measure newcomers = newcomers(ledger);
        return new Answer(
                about(),
                people.finding().sentence(),
                List.of(people, twoWay, newcomers),
                weeks(ledger, people.finding()).stream().toList(),
                List.of());
    }

    private static Measure count(Ledger ledger, String id, String name, MonthColumn column) {
        boolean twoWay = column == MonthColumn.TWO_WAY;
        MonthSeries months = new MonthSeries(ledger);
        String month = English.month(ledger.windows().month().getMonth());
        Findings finding = Findings.of(ledger, id, name, Unit.PEOPLE, Method.COUNT)
                .needsTalk()
                .window(ledger.windows().reportMonth());
        if (!twoWay) {
            finding.chart(WEEKS);
        }
        return finding.count(talkedTo(ledger, twoWay))
                .monthlyTalk(months, months.column(column))
                .sentence(done -> "In " + month + " you were "
                        + inTouch(Math.round(done.value()), twoWay ? " in both directions." : ".")
                        + PastInWords.usual(done));
    }

    /** People who wrote in the report month and whom the owner had never contacted by its end. */
    private static Measure newcomers(Ledger ledger) {
        InMonth month = new InMonth(ledger);
        Cases people = new Cases(
                "one person: what they wrote in the month",
                month.newcomers()
                        .mapToObj(contact -> Case.of(
                                contact,
                                Part.COUNTED,
                                month.talks(contact).get(0).second(),
                                rows -> rows.talks(contact, month::holds)))
                        .toList());
        return Findings.of(ledger, "month.newcomers-waiting", "New people who wrote to you", Unit.PEOPLE, Method.COUNT)
                .needsTalk()
                .window(ledger.windows().reportMonth())
                .count(people)
                .sentence(done -> waiting(people.counted(), ledger.windows().month()));
    }

    private static String waiting(long people, YearMonth month) {
        String in = " in " + English.month(month.getMonth());
        return people == 0
                ? "Nobody new wrote to you" + in + " without hearing back."
                : English.capital(InWords.people(people)) + " new to you wrote" + in + " and "
                        + English.pick(people, "has", "have") + " no answer yet; they count in no other number.";
    }

    /** People the owner was in touch with in the report month, or in touch in both directions. */
    private static Cases talkedTo(Ledger ledger, boolean twoWay) {
        InMonth month = new InMonth(ledger);
        List<Case> cases = new ArrayList<>();
        month.people().forEach(contact -> {
            List<Interaction> talks = month.talks(contact);
            boolean mine = talks.stream().anyMatch(talk -> talk.direction().ownerSide());
            boolean theirs = talks.stream().anyMatch(talk -> talk.direction().theirSide());
            if (twoWay ? mine && theirs : mine || theirs) {
                cases.add(Case.of(
                        contact,
                        Part.COUNTED,
                        talks.get(0).second(),
                        twoWay
                                ? rows -> rows.bothSides(contact, month::holds)
                                : rows -> rows.talks(contact, month::holds)));
            }
        });
        return new Cases("one person: what happened in the month", cases);
    }

    private static String inTouch(long people, String how) {
        return people == 0 ? "not in touch with anybody" + how : "in touch with " + InWords.people(people) + how;
    }

    /** People a week over the last 52 weeks that are over, as far as the data reach back, with the usual band. */
    private static Optional<Figure> weeks(Ledger ledger, Finding people) {
        LocalDate end = ledger.windows().today().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate begin = LocalDate.ofEpochDay(Math.min(Spans.firstContactDay(ledger), end.toEpochDay()))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weeks = (int) Math.min(YEAR_OF_WEEKS, ChronoUnit.WEEKS.between(begin, end));
        if (!people.measured() || weeks == 0) {
            return Optional.empty();
        }
        LocalDate first = end.minusWeeks(weeks);
        double[] counts = new double[weeks];
        for (int contact = 0; contact < ledger.history().contacts().size(); contact++) {
            int seen = -1;
            for (int day : ledger.contactDays().of(contact)) {
                int week = (int) Math.floorDiv(day - first.toEpochDay(), 7L);
                if (week >= 0
                        && week < weeks
                        && week != seen
                        && ledger.contactDays().knownBy(contact, first.toEpochDay() + 7L * week + 6)) {
                    counts[week]++;
                    seen = week;
                }
            }
        }
        Optional<NextCount> usual = weeks < WEEKS_NEEDED ? Optional.empty() : Optional.of(new NextCount(counts));
        double low = usual.map(NextCount::low).orElse(Double.NaN);
        double high = usual.map(NextCount::high).orElse(Double.NaN);
        YearMonth month = ledger.windows().month();
        List<List<Cell>> rows = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            LocalDate start = first.plusWeeks(week);
            // A week belongs to the month of its Thursday, as in ISO 8601.
            boolean inMonth = YearMonth.from(start.plusDays(3)).equals(month);
            rows.add(List.of(
                    Cell.of(start),
                    Cell.of(Math.round(counts[week])),
                    Cell.of(low, 3),
                    Cell.of(high, 3),
                    Cell.of(inMonth)));
        }
        SortedMap<String, Cell> marks = new TreeMap<>();
        marks.put("month", Cell.of(month.toString()));
        Chart chart = new Chart(
                WEEKS,
                Chart.Kind.WEEK_BARS,
                "People a week over the past year",
                "With how many people were you in touch, week by week?",
                "People you were in touch with, week by week over the past year: messages, calls and meetings. "
                        + English.month(month.getMonth()) + "’s weeks are in colour"
                        + (Double.isNaN(low) ? "." : "; usually it is " + InWords.between(low, high) + "."),
                new Grid(List.of("week", "people", "usual_low", "usual_high", "in_month"), rows),
                marks);
        return Optional.of(new Figure(chart, people.sentence(), "These are counts, not estimates.", Optional.empty()));
    }
}
