package dev.rapport.write.letter;

import dev.rapport.report.English;
import dev.rapport.report.LastMonth;
import dev.rapport.report.LastMonth.Listed;
import dev.rapport.report.LastMonth.Outcome;
import dev.rapport.report.Report;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of last month's list: one line for each outcome that happened. */
public record Outcomes(LastMonth last) {

    /** A line and who stands in it. */
    public record Line(String words, List<Listed> people) {
        public boolean folded() {
            return words.equals(NOT_YET);
        }

        /** Who stands in it, in words; of those that are folded, how many. */
        public String names() {
            return folded()
                    ? English.count(people.size(), "person", "people")
                    : English.row(people.stream().map(Listed::name).toList());
        }

        public String between() {
            return English.between(people.stream().map(Listed::name));
        }
    }

    private static final String NOT_YET = "Not yet";

    /** Those of a report; empty without a list of the month before, or where there is nothing to tell of it. */
    public static Optional<Outcomes> of(Report report) {
        return report.lastMonth()
                .map(Outcomes::new)
                .filter(outcomes -> !outcomes.lines().isEmpty());
    }

    /** "What became of October’s six". */
    public String title() {
        String month = English.month(YearMonth.parse(last.month()).getMonth());
        int people = last.listed().size();
        return "What became of " + month + "’s " + (people == 1 ? "one person" : English.number(people));
    }

    /** Lines without names are left out. */
    public List<Line> lines() {
        return Stream.of(
                        line("You wrote, and heard back", Outcome.ANSWERED),
                        line("Came to you first", Outcome.CAME_TO_YOU),
                        line("You were in touch; no answer yet", Outcome.CONTACTED),
                        line(NOT_YET, Outcome.NOT_YET))
                .filter(line -> !line.people().isEmpty())
                .toList();
    }

    private Line line(String words, Outcome outcome) {
        return new Line(
                words,
                last.listed().stream().filter(one -> one.outcome() == outcome).toList());
    }
}
