package dev.rapport.write;

import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import dev.rapport.report.About;
import dev.rapport.report.Absent;
import dev.rapport.report.Birthday;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.Counts;
import dev.rapport.report.DaysInTouch;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.OpenPromise;
import dev.rapport.report.Reading;
import dev.rapport.report.Report;
import dev.rapport.report.Section;
import dev.rapport.report.Suggestion;
import dev.rapport.report.Unit;
import dev.rapport.report.Window;
import dev.rapport.stat.Estimate;
import dev.rapport.stat.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A small finished report for the tests of the writers; every text of another person's is given by the test. */
final class Reports {
    static final Instant END = Instant.parse("2026-11-30T12:00:00Z");

    private static final Intake MESSAGES = new Intake(
            "messages.csv",
            "messages",
            10,
            7,
            new TreeMap<>(java.util.Map.of(LeftOutRule.GROUP, 2L)),
            List.of(new Rejected(new Origin("messages.csv", 8), RejectReason.UNKNOWN_DATE, "DATE")),
            new TreeMap<>(),
            List.of(),
            false);

    private Reports() {}

    static Report small() {
        return naming("Ada Example", "Northwind Example");
    }

    static Report naming(String name, String company) {
        return of(name, company, List.of(), Optional.empty(), MESSAGES, List.of());
    }

    /** Made from one file. */
    static Report reading(Intake file) {
        return of("Ada Example", "Northwind Example", List.of(), Optional.empty(), file, List.of());
    }

    /** With open promises; the one person on the list is there for one of them, if it says when it is due. */
    static Report promising(List<OpenPromise> promises, Optional<LocalDate> listed) {
        return of("Ada Example", "Northwind Example", promises, listed, MESSAGES, List.of());
    }

    /** With birthdays that somebody asked for. */
    static Report congratulating(List<Birthday> birthdays) {
        return of("Ada Example", "Northwind Example", List.of(), Optional.empty(), MESSAGES, birthdays);
    }

    private static Report of(
            String name,
            String company,
            List<OpenPromise> promises,
            Optional<LocalDate> due,
            Intake file,
            List<Birthday> birthdays) {
        Finding rate = new Finding(
                "rejection.reply-rate-30d",
                "How often people answer",
                Unit.SHARE,
                Method.WILSON,
                new Reading.Measured(new Estimate(26 / 41.0, 0.4812071, 0.7641019), Counts.of(26, 41, 8)),
                new Window(Optional.of(END.minusSeconds(365L * 86_400)), Optional.of(END)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("network.largest-companies"),
                new TreeMap<>(java.util.Map.of("horizonDays", Cell.of(30))),
                "26 of 41 answered.");
        Finding people = new Finding(
                "month.people",
                "People you were in touch with",
                Unit.PEOPLE,
                Method.COUNT,
                new Reading.Measured(Estimate.plain(12), Counts.none()),
                new Window(Optional.empty(), Optional.of(END)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                "You were in touch with 12 people.");
        Chart chart = new Chart(
                "network.largest-companies",
                Chart.Kind.RANKED_BARS,
                "The largest companies",
                "Where do your connections work?",
                "The largest is " + company + ".",
                new Grid(
                        List.of("company", "people", "share"),
                        List.of(List.of(Cell.of(company), Cell.of(3), Cell.of(0.25)))),
                new TreeMap<>());
        Section month =
                new Section(new About("month", "The month", "", "", ""), "", List.of(people), List.of(), List.of());
        Section rejection = new Section(
                new About("rejection", "Reaching out, and hearing no", "", "Counted so.", "Not seen."),
                "26 of 41.",
                List.of(rate),
                List.of(new Figure(chart, "Plainly.", "Not very.", Optional.of("One line."))),
                List.of(new Absent("Not here yet", "It needs a file.", "x.csv")));
        Suggestion suggestion = new Suggestion(
                1,
                "ada-example",
                name,
                "Engineer, " + company,
                "https://www.linkedin.com/in/ada-example",
                "slipping",
                List.of("dormant"),
                "The last time was 14 March.",
                "Ask how it went.",
                "Coffee, 14 March",
                "",
                new TreeMap<>(java.util.Map.of("gapDays", Cell.of(97))),
                Optional.of(LocalDate.of(2026, 3, 14)),
                OptionalLong.of(261),
                OptionalDouble.of(24.5),
                OptionalLong.empty(),
                due,
                List.of(LocalDate.of(2026, 3, 14)));
        Grid contacts = new Grid(
                List.of("contact", "name", "company"),
                List.of(List.of(Cell.of("ada-example"), Cell.of(name), Cell.of(company))));
        return new Report(
                new Report.Month("2026-11", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), true),
                END,
                ZoneOffset.UTC,
                new TreeMap<>(java.util.Map.of("stale-days", Cell.of(90))),
                new Report.Sentence("A usual month: 12 people.", Optional.empty()),
                List.of(people.id()),
                List.of("rejection.reply-rate-30d"),
                List.of(month, rejection),
                List.of(suggestion),
                promises,
                birthdays,
                Optional.empty(),
                contacts,
                new DaysInTouch(java.util.Map.of()),
                Grid.empty(),
                new Grid(List.of("month"), List.of(List.of(Cell.of("2026-11")))),
                Grid.empty(),
                Grid.empty(),
                Grid.empty(),
                Grid.empty(),
                Grid.empty(),
                List.of(file),
                List.of("Data end on 30 November."),
                List.of());
    }
}
