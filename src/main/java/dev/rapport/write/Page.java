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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/** What the templates of the page see: the report, and its pictures drawn beforehand. */
public final class Page {
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

    public Report report() {
        return report;
    }

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

    /** The findings that are shown month by month, as they were published. */
    public FollowedFindings followed() {
        return new FollowedFindings(report);
    }

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

    public ChartTable table(Figure figure) {
        return ChartTable.of(figure.chart());
    }

    /** A person by key, as the table of contacts knows them. */
    public Optional<ContactRow> person(String key) {
        return everybody.find(key).filter(Everybody::listed);
    }

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

    public Letter letter() {
        return new Letter(report, lists);
    }

    public List<Lists.Named> lists() {
        return lists.all();
    }

    /** What became of the list of the month before. */
    public Optional<Outcomes> outcomes() {
        return Outcomes.of(report);
    }

    /** In January the year that has ended; empty in other months, and after a year without contact. */
    public Optional<YearWords> yearInReview() {
        return report.month().from().getMonth() == Month.JANUARY
                ? Optional.of(new YearWords(report.year(), report.month().from().getYear() - 1))
                        .filter(year -> !year.sentences().isEmpty())
                : Optional.empty();
    }

    public List<Question> questions() {
        return Question.of(report);
    }

    public static Content axis(Question question) {
        return new Picture(question.axis());
    }

    public static Content scale() {
        return new Picture(ShareAxis.scale());
    }

    public Optional<Content> weeks() {
        return Weeks.of(report).map(chart -> new Picture(Weeks.svg(chart)));
    }

    public ChartTable weekTable() {
        return ChartTable.of(Weeks.of(report).orElseThrow());
    }

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

    public FilesOnPage files() {
        return new FilesOnPage(report.inputs());
    }
}
