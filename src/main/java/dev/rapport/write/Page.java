package dev.rapport.write;

import static java.util.Objects.requireNonNull;

import dev.rapport.draw.Drawing;
import dev.rapport.draw.Size;
import dev.rapport.draw.fluid.ShareAxis;
import dev.rapport.draw.fluid.Weeks;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Report;
import dev.rapport.report.Section;
import dev.rapport.report.Suggestion;
import dev.rapport.write.html.Picture;
import dev.rapport.write.html.StyleSheet;
import dev.rapport.write.letter.Card;
import dev.rapport.write.letter.Letter;
import dev.rapport.write.letter.Lists;
import dev.rapport.write.letter.Outcomes;
import dev.rapport.write.letter.Question;
import dev.rapport.write.months.YearWords;
import dev.rapport.write.people.ContactRow;
import dev.rapport.write.people.Everybody;
import gg.jte.Content;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/** What the templates of the page see: the report, and its pictures drawn beforehand. */
public final class Page {
    private static final int MONTHS = 12;
    private static final List<String> FOLLOWED =
            List.of("network.connections", "rejection.acceptance", "touch.active", "touch.stale");

    private final Report report;
    private final StyleSheet style;
    private final Everybody everybody;
    private final Lists lists;
    private final Map<String, Content> wide = new HashMap<>();
    private final Map<String, Content> slim = new HashMap<>();

    Page(Report report, Shared shared, StyleSheet style, Everybody everybody) {
        this.report = report;
        this.style = style;
        this.everybody = everybody;
        this.lists = new Lists(report, everybody);
        List<Chart> charts = report.charts().filter(chart -> !Weeks.is(chart)).toList();
        // Figures are independent: drawn on all cores, collected under their ids.
        record Drawn(String id, String wide, String slim) {}
        ForkJoinTask.invokeAll(IntStream.range(0, charts.size())
                        .mapToObj(i -> ForkJoinTask.adapt(() -> new Drawn(
                                charts.get(i).id(),
                                Drawing.svg(shared.sketch(charts.get(i)), "w" + i),
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
        return style.policy();
    }

    /** "November 2026". */
    public String month() {
        return English.monthOfYear(report.month().from());
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

    /** A chart at the width of the page's column. */
    public Content wide(Chart chart) {
        return requireNonNull(wide.get(chart.id()));
    }

    /** A chart at the width of a phone. */
    public Content slim(Chart chart) {
        return requireNonNull(slim.get(chart.id()));
    }

    /** The table behind a figure. */
    public ChartTable table(Figure figure) {
        return ChartTable.of(figure.chart());
    }

    /** Somebody by their key, as the table of contacts knows them. */
    public Optional<ContactRow> person(String key) {
        return everybody.find(key).filter(Everybody::listed);
    }

    /** The card of a suggestion. */
    public static Card card(Suggestion suggestion) {
        return new Card(suggestion);
    }

    /** Two years of days in touch, the usual gap and the time since. */
    public Content strip(Suggestion suggestion) {
        ContactRow person = everybody.find(suggestion.contact()).orElseThrow();
        int days = person.lately();
        return new Picture(person.strip()
                .tall(suggestion.name() + ": in touch on " + (days == 0 ? "no day" : English.days(days))
                        + " in two years."));
    }

    /** One year of days in touch, for a row. */
    public Content tiny(ContactRow person) {
        return new Picture(person.year()
                .small(person.name() + ": last in touch "
                        + English.days(person.quiet().orElse(0)) + " ago."));
    }

    /** The letter. */
    public Letter letter() {
        return new Letter(report, lists);
    }

    /** The three named lists. */
    public List<Lists.Named> lists() {
        return lists.all();
    }

    /** What became of the list of the month before. */
    public Optional<Outcomes> outcomes() {
        return Outcomes.of(report);
    }

    /** In January the year that has ended; nothing in other months, or of a year in which there was nobody. */
    public Optional<YearWords> yearInReview() {
        return report.month().from().getMonth() == Month.JANUARY
                ? Optional.of(new YearWords(report.year(), report.month().from().getYear() - 1))
                        .filter(year -> !year.sentences().isEmpty())
                : Optional.empty();
    }

    /** The seven questions. */
    public List<Question> questions() {
        return Question.of(report);
    }

    /** A share on its axis. */
    public static Content axis(Question question) {
        return new Picture(question.axis());
    }

    /** The scale over all of them. */
    public static Content scale() {
        return new Picture(ShareAxis.scale());
    }

    /** The weeks of a year. */
    public Optional<Content> weeks() {
        return Weeks.of(report).map(chart -> new Picture(Weeks.svg(chart)));
    }

    /** The numbers of those weeks. */
    public ChartTable weekTable() {
        return ChartTable.of(Weeks.of(report).orElseThrow());
    }

    /** The figures of the network. */
    public List<Section> network() {
        return report.sections().stream()
                .filter(section -> section.about().id().equals("network"))
                .toList();
    }

    /** "400 connections, nine of them new". */
    public String networkLine() {
        Optional<Finding> all = report.measured("network.connections");
        if (all.isEmpty()) {
            return "connections are not counted";
        }
        long people = Math.round(all.get().value());
        String line = English.digits(people, "connection", "connections");
        return report.measured("network.new-connections")
                .map(fresh -> line + ", " + English.ofThem(Math.round(fresh.value()), people) + " new this month")
                .orElse(line);
    }

    /** "Oct" of the month before, for the bar. */
    public YearMonth before() {
        return YearMonth.from(report.month().from()).minusMonths(1);
    }

    /** The beginning of a remark: its places stand with the files. */
    public static String inShort(String remark) {
        int end = remark.indexOf(": ");
        return end < 0 ? remark : remark.substring(0, end) + ".";
    }

    /** What became of the files. */
    public FilesOnPage files() {
        return new FilesOnPage(report.inputs());
    }
}
