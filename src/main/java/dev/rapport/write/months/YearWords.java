package dev.rapport.write.months;

import dev.rapport.fact.SpokenName;
import dev.rapport.report.English;
import dev.rapport.report.Grid;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A year in a few sentences, from the rows of {@code year.csv}. A sentence without anyone or anything to name is left out. */
public record YearWords(Grid grid, int year) {
    private static final int MOST_CHANNELS = 3;
    private static final int YEAR_DAYS = 365;

    /** A part of a sentence; the key is that of a person with a card, or empty. */
    public record Part(String words, String key) {
        static Part words(String words) {
            return new Part(words, "");
        }
    }

    public List<List<Part>> sentences() {
        List<List<Part>> all = new ArrayList<>();
        people().ifPresent(words -> all.add(List.of(Part.words(words))));
        back(all);
        row("longest-quiet")
                .ifPresent(row -> all.add(List.of(
                        Part.words("The longest quiet ended in " + English.month(day(row).getMonth()) + ": "),
                        person(row),
                        Part.words(", after " + span(day(row).minusDays(value(row)), day(row)) + "."))));
        row("known-longest")
                .ifPresent(row -> all.add(List.of(
                        Part.words("The longest-standing tie: "),
                        person(row),
                        Part.words(", since " + English.monthOfYear(day(row)) + "."))));
        row("most-days")
                .ifPresent(row -> all.add(List.of(
                        Part.words("Most days in touch: "),
                        person(row),
                        Part.words(", on " + English.count(value(row), "day", "days") + "."))));
        log().ifPresent(words -> all.add(List.of(Part.words(words))));
        return all;
    }

    private Optional<String> people() {
        long people = sum("people");
        if (people == 0) {
            return Optional.empty();
        }
        String words = English.capital(English.count(people, "person", "people"));
        long fresh = sum("first-time");
        if (fresh > 0) {
            words += ", " + English.ofThem(fresh, people) + " for the first time";
        }
        long both = sum("also-the-year-before");
        if (both > 0) {
            words += "; " + English.bare(both) + English.pick(both, " was", " were") + " there in " + (year - 1)
                    + " too";
        }
        return Optional.of(words + ".");
    }

    private void back(List<List<Part>> all) {
        long back = sum("came-back");
        if (back > 0) {
            List<Part> parts = new ArrayList<>();
            parts.add(Part.words(English.capital(English.bare(back)) + " came back after months of quiet."));
            row("came-back-most-often").ifPresent(row -> {
                parts.add(Part.words(" "));
                parts.add(person(row));
                parts.add(Part.words(" came back most often, "
                        + (value(row) == 2 ? "twice" : English.number(value(row)) + " times") + "."));
            });
            all.add(parts);
        }
    }

    private Optional<String> log() {
        List<String> channels = IntStream.range(0, grid.rows().size())
                .filter(row -> is(row, "logged"))
                .boxed()
                .sorted(Comparator.comparingLong(row -> -value(row)))
                .limit(MOST_CHANNELS)
                .map(row -> grid.cell(row, "name").csv() + " (" + English.whole(value(row)) + ")")
                .toList();
        long given = sum("introductions-given");
        long received = sum("introductions-received");
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        String words = "Most often in your log: " + String.join(", ", channels);
        return Optional.of(words
                + (given + received == 0
                        ? "."
                        : "; " + English.count(given, "introduction", "introductions") + " made and "
                                + English.bare(received) + " received."));
    }

    /** "two years and ten months". */
    private static String span(LocalDate from, LocalDate to) {
        Period period = Period.between(from, to);
        String years = English.count(period.getYears(), "year", "years");
        String months = English.count(period.getMonths(), "month", "months");
        if (to.toEpochDay() - from.toEpochDay() < YEAR_DAYS || period.getYears() == 0) {
            return months;
        }
        return period.getMonths() == 0 ? years : years + " and " + months;
    }

    private Part person(int row) {
        return new Part(
                SpokenName.of(grid.cell(row, "name").csv()),
                grid.cell(row, "contact").csv());
    }

    private LocalDate day(int row) {
        return LocalDate.parse(grid.cell(row, "on").csv());
    }

    private long value(int row) {
        return Long.parseLong(grid.cell(row, "value").csv());
    }

    private long sum(String what) {
        return row(what).map(this::value).orElse(0L);
    }

    private Optional<Integer> row(String what) {
        return IntStream.range(0, grid.rows().size())
                .filter(row -> is(row, what))
                .boxed()
                .findFirst();
    }

    private boolean is(int row, String what) {
        return grid.cell(row, "what").csv().equals(what)
                && grid.cell(row, "year").csv().equals(Integer.toString(year));
    }
}
