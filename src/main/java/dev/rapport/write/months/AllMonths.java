package dev.rapport.write.months;

import dev.rapport.draw.fluid.MonthLine;
import dev.rapport.draw.fluid.YearBars;
import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import dev.rapport.report.English;
import dev.rapport.report.Grid;
import dev.rapport.stat.NextCount;
import dev.rapport.write.html.Picture;
import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All months as the newest report counted them, read from its tables ({@code months.csv}, {@code names.csv}, {@code
 * year.csv}); empty if it was published without them.
 */
public final class AllMonths {
    private static final int THREE_YEARS = 36;
    private static final int MONTHS_COMPARED = 12;
    private static final int MONTHS_NEEDED = 6;
    private static final String MOVES = "first_moves";
    /** What is there at each month's end, and not counted anew, has no usual range. */
    private static final String STOCK = "slipping";

    /** The counts that are shown, in their order: columns, and what each is of. */
    private static final List<Map.Entry<String, String>> COUNTS = List.of(
            Map.entry("people", "in touch"),
            Map.entry("two_way", "spoke both ways"),
            Map.entry("came_back", "came back"),
            Map.entry("slipping", "close ties slipping"));

    private final String newest;
    private final boolean people;
    private final Grid months;
    private final Map<String, List<NamesOfMonth>> names;
    private final Grid year;

    private AllMonths(String newest, boolean people, Grid months, Grid names, Grid year) {
        this.newest = newest;
        this.people = people;
        this.months = months;
        this.names = NamesOfMonth.byMonth(names, newest, people);
        this.year = year;
    }

    public static AllMonths of(String newest, Path folder) throws IOException {
        Path data = folder.resolve("data");
        Grid months = PublishedCsv.read(
                data.resolve("months.csv"), Set.of("month", "people", "two_way", "came_back", "slipping"));
        Grid names = PublishedCsv.read(
                data.resolve("names.csv"), Set.of("month", "what", "contact", "name", "contact_days"));
        Grid year =
                PublishedCsv.read(data.resolve("year.csv"), Set.of("year", "what", "value", "contact", "name", "on"));
        return new AllMonths(newest, OnDisk.isFile(folder.resolve("people.html")), months, names, year);
    }

    public static AllMonths none() {
        return new AllMonths("", false, Grid.empty(), Grid.empty(), Grid.empty());
    }

    private int last() {
        return months.rows().size() - 1;
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return !months.rows().isEmpty() && months.cell(last(), "month").csv().equals(newest);
    }

    /** Whether everybody has a card to lead to. */
    public boolean people() {
        return people;
    }

    /** One count over three years: its newest value, what it is, the line. */
    public record Count(String value, String words, Content line, List<String> years) {}

    public List<Count> fourCounts() {
        List<Count> all = new ArrayList<>();
        int size = Math.min(THREE_YEARS, months.rows().size());
        YearMonth last = MonthFolders.month(newest);
        List<String> years = new ArrayList<>();
        for (int year = last.minusMonths(size - 1L).getYear(); year <= last.getYear(); year++) {
            years.add(Integer.toString(year));
        }
        COUNTS.forEach(one -> {
            String column = one.getKey();
            String words = one.getValue();
            List<Long> values = new ArrayList<>();
            for (int row = last() - size + 1; row <= last(); row++) {
                values.add(count(row, column));
            }
            String said =
                    column.equals("people") ? English.pick(count(last(), column), "person ", "people ") + words : words;
            double[] past = column.equals(STOCK) ? new double[0] : before(column);
            Optional<NextCount> usual =
                    past.length < MONTHS_NEEDED ? Optional.empty() : Optional.of(new NextCount(past));
            double low = usual.map(NextCount::low).orElse(Double.NaN);
            double high = usual.map(NextCount::high).orElse(Double.NaN);
            all.add(new Count(
                    English.whole(count(last(), column)),
                    said,
                    new Picture(MonthLine.svg(values, last, said, low, high)),
                    years));
        });
        return all;
    }

    /** The values of up to twelve months before the newest, oldest first. */
    private double[] before(String column) {
        return IntStream.range(Math.max(0, last() - MONTHS_COMPARED), last())
                .mapToDouble(row -> count(row, column))
                .toArray();
    }

    /** First moves by month in the year that is told; nothing where there were none. */
    public Optional<Content> firstMoves() {
        int told = year().year();
        long[] moves = new long[Month.values().length];
        int last = 0;
        for (int row = 0; row < months.rows().size(); row++) {
            YearMonth month = MonthFolders.month(months.cell(row, "month").csv());
            if (month.getYear() == told) {
                last = month.getMonthValue();
                moves[last - 1] = months.columns().contains(MOVES) ? count(row, MOVES) : 0;
            }
        }
        return Arrays.stream(moves).sum() == 0
                ? Optional.empty()
                : Optional.of(new Picture(
                        YearBars.svg(Arrays.stream(moves, 0, last).boxed().toList(), told, "first moves")));
    }

    /** A month's lists that are not empty. */
    public List<NamesOfMonth> names(String month) {
        return names.getOrDefault(month, List.of());
    }

    /** How many people a month had, and how many of them came back: "14 people, five back"; empty if it is not known. */
    public String inShort(String month) {
        for (int row = 0; row < months.rows().size(); row++) {
            if (months.cell(row, "month").csv().equals(month)) {
                long back = count(row, "came_back");
                return English.digits(count(row, "people"), "person", "people")
                        + (back == 0 ? "" : ", " + English.number(back) + " back");
            }
        }
        return "";
    }

    /** A month without a report of its own, in a sentence. */
    public record Counted(String month, String sentence) {}

    /** All months with any contact, newest first. */
    public List<Counted> counted() {
        List<Counted> all = new ArrayList<>();
        for (int row = last(); row >= 0; row--) {
            long now = count(row, "people");
            if (now > 0) {
                YearMonth month = MonthFolders.month(months.cell(row, "month").csv());
                String words = "You were in touch with " + English.count(now, "person", "people");
                String before = row == 0
                        ? ""
                        : ", " + English.beside(now - count(row - 1, "people")) + " "
                                + English.month(month.minusMonths(1).getMonth());
                all.add(new Counted(month.toString(), words + before + "."));
            }
        }
        return all;
    }

    /** This year, or in January the year before. */
    public YearWords year() {
        YearMonth month = MonthFolders.month(newest);
        return new YearWords(year, month.getMonth() == Month.JANUARY ? month.getYear() - 1 : month.getYear());
    }

    /** "2026 so far", "2026 in review". */
    public String yearTitle() {
        Month month = MonthFolders.month(newest).getMonth();
        return year().year() + (month == Month.JANUARY || month == Month.DECEMBER ? " in review" : " so far");
    }

    private long count(int row, String column) {
        try {
            return Long.parseLong(months.cell(row, column).csv());
        } catch (NumberFormatException changedByHand) {
            return 0;
        }
    }
}
