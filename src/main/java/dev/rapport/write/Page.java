package dev.rapport.write;

import dev.rapport.draw.Drawing;
import dev.rapport.draw.Size;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.report.Section;
import dev.rapport.report.Suggestion;
import dev.rapport.report.Tile;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the templates of the page see: the report, and its pictures drawn beforehand. */
public final class Page {
    private static final int MONTHS = 12;
    private static final List<String> FOLLOWED =
            List.of("network.connections", "rejection.acceptance", "touch.active", "touch.stale");
    private static final int TWO_YEARS = 730;
    private static final Set<String> THEMES =
            Set.of("rejection", "ice", "depth", "follow-up", "personal", "giving", "momentum", "network");
    private static final String HERO = "month.weeks";
    private static final String COULD = "You could ";

    private final Report report;
    private final StyleSheet style;
    private final Map<String, Content> wide = new HashMap<>();
    private final Map<String, Content> slim = new HashMap<>();

    Page(Report report, Sketches sketches, StyleSheet style) {
        this.report = report;
        this.style = style;
        List<Chart> charts = report.charts().toList();
        // Figures are independent: drawn on all cores, collected under their ids.
        record Drawn(String id, String wide, String slim) {}
        ForkJoinTask.invokeAll(IntStream.range(0, charts.size())
                        .mapToObj(i -> ForkJoinTask.adapt(() -> new Drawn(
                                charts.get(i).id(),
                                Drawing.svg(sketches.of(charts.get(i)), "w" + i),
                                Drawing.svg(Drawing.sketch(charts.get(i), Size.SLIM), "s" + i))))
                        .toList())
                .forEach(task -> {
                    Drawn drawn = task.join();
                    wide.put(drawn.id(), new Picture(drawn.wide()));
                    slim.put(drawn.id(), new Picture(drawn.slim()));
                });
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** The style sheet. */
    public Content style() {
        return new Picture(style.text());
    }

    /** The content-security policy: nothing but this page's own style and font. */
    public String policy() {
        return "default-src 'none'; style-src '" + style.hash()
                + "'; font-src data:; base-uri 'none'; form-action 'none'";
    }

    /** "November 2026". */
    public String month() {
        return English.monthOfYear(report.month().from());
    }

    /** "1–30 November 2026". */
    public String days() {
        return report.month().from().getDayOfMonth() + "–" + report.month().to().getDayOfMonth() + " " + month();
    }

    /** "29 November 2026". */
    public String dataEnd() {
        return Numbers.day(report.end(), report.zone());
    }

    /** What one month published of the findings that the page shows side by side; a dash where there was none. */
    public record Published(String month, List<String> values) {}

    /** The findings that are shown month by month: the headlines, and how large and how alive the network is. */
    public List<Finding> followed() {
        List<String> ids = new ArrayList<>(report.profile());
        ids.addAll(FOLLOWED);
        return ids.stream()
                .flatMap(id -> report.findings().filter(finding -> finding.id().equals(id)))
                .toList();
    }

    /** The last twelve months as they were published, newest first, this one on top; empty in the first month. */
    public List<Published> publishedMonths() {
        if (report.history().rows().isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, String>> months = new TreeMap<>(java.util.Comparator.reverseOrder());
        report.history()
                .rows()
                .forEach(row -> months.computeIfAbsent(row.get(0).csv(), any -> new TreeMap<>())
                        .put(row.get(1).csv(), row.get(row.size() - 1).csv()));
        List<Published> all = new ArrayList<>();
        all.add(new Published(
                report.month().id(),
                followed().stream()
                        .map(finding -> finding.measured() ? Numbers.value(finding) : "–")
                        .toList()));
        months.forEach((month, values) -> all.add(new Published(
                month,
                followed().stream()
                        .map(finding -> values.getOrDefault(finding.id(), "–"))
                        .toList())));
        return all.subList(0, Math.min(all.size(), MONTHS));
    }

    /** What changed between two exports. */
    public ChangesOnPage changes() {
        return new ChangesOnPage(report);
    }

    /** The hero chart, if there is one. */
    public List<Chart> hero() {
        return report.charts().filter(chart -> chart.id().equals(HERO)).toList();
    }

    /** The theme sections and the network, in page order. */
    public List<Section> themes() {
        return report.sections().stream()
                .filter(section -> THEMES.contains(section.about().id()))
                .toList();
    }

    /** A chart at the width of the page's column. */
    public Content wide(Chart chart) {
        return wide.get(chart.id());
    }

    /** A chart at the width of a phone. */
    public Content slim(Chart chart) {
        return slim.get(chart.id());
    }

    /** The table behind a figure. */
    public ChartTable table(Figure figure) {
        return ChartTable.of(figure.chart());
    }

    /** Whether a tile has months enough for a line. */
    public static boolean line(Tile tile) {
        return tile.finding().measured()
                && tile.months().stream().filter(OptionalDouble::isPresent).count() > 1;
    }

    /** The line of a tile's last months. */
    public Content spark(Tile tile, int number) {
        double[] values = tile.months().stream()
                .mapToDouble(month -> month.orElse(Double.NaN))
                .toArray();
        double low = tile.finding().usual().map(usual -> usual.low()).orElse(Double.NaN);
        double high = tile.finding().usual().map(usual -> usual.high()).orElse(Double.NaN);
        return new Picture(Drawing.sparkline(values, low, high, tile.label() + ", month by month", "t" + number));
    }

    /** Contact days of two years as dots, the quiet since as a bar. */
    public Content strip(Suggestion suggestion) {
        long to = report.end().atZone(report.zone()).toLocalDate().toEpochDay();
        long[] days =
                suggestion.days().stream().mapToLong(day -> day.toEpochDay()).toArray();
        String words = English.days(days.length) + " in touch in two years";
        return new Picture(Drawing.dotStrip(days, to - TWO_YEARS, to, words, "p" + suggestion.rank()));
    }

    /** The small step, without the words that stand before it on the page. */
    public String step(Suggestion suggestion) {
        String step = suggestion.step();
        return step.startsWith(COULD) ? step.substring(COULD.length()) : step;
    }

    /** Initials for a person's mark, at most two. */
    public String initials(Suggestion suggestion) {
        List<String> letters = Stream.of(suggestion.name().split("[\\s,]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
                .toList();
        return letters.size() < 2 ? String.join("", letters) : letters.get(0) + letters.get(letters.size() - 1);
    }

    /** The class of a person's mark: three calm colours in turn. */
    public String mark(Suggestion suggestion) {
        return List.of("c1b", "c3b", "c2b").get((suggestion.rank() - 1) % 3);
    }

    /** "Six people worth a hello", or the kind word where there is nobody. */
    public String helloTitle() {
        int people = report.suggestions().size();
        return switch (people) {
            case 0 -> "Nobody needs a hello just now";
            case 1 -> "One person worth a hello";
            default -> List.of("", "", "Two", "Three", "Four", "Five", "Six").get(people) + " people worth a hello";
        };
    }

    /** What stands under that title. */
    public String helloLead() {
        return report.suggestions().isEmpty()
                ? "No date, promise or question in these files asks for a word this month. That is a good answer too."
                : "Chosen for a reason you can read. Skip anyone, in any month: nothing here is a debt.";
    }

    /** The seven headlines, side by side. */
    public List<Finding> profile() {
        return report.profile().stream().map(report::finding).toList();
    }

    /** What became of the files. */
    public FilesOnPage files() {
        return new FilesOnPage(report.inputs());
    }

    /** Short name of a section for the navigation. */
    public String shortName(Section section) {
        return switch (section.about().id()) {
            case "rejection" -> "Reaching out";
            case "ice" -> "Openers";
            case "depth" -> "Depth";
            case "follow-up" -> "Keeping in touch";
            case "personal" -> "Personal notes";
            case "giving" -> "Giving";
            case "momentum" -> "Momentum";
            case "network" -> "Network";
            default -> section.about().title();
        };
    }
}
