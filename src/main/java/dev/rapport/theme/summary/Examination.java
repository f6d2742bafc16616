package dev.rapport.theme.summary;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Trail;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Settings;
import dev.rapport.ledger.Windows;
import dev.rapport.report.Birthday;
import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Evidence;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reading;
import dev.rapport.report.Report;
import dev.rapport.report.Section;
import dev.rapport.report.Suggestion;
import dev.rapport.report.Tile;
import dev.rapport.theme.Themes;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.Theme;
import dev.rapport.theme.tag.ByTag;
import dev.rapport.theme.year.MonthsByName;
import dev.rapport.theme.year.YearInReview;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/** All themes ask their questions of the ledger, and the answers become one report. */
public final class Examination {
    /** The headlines in theme order, and the answers of old ties: the profile (measures.md 4). */
    public static final List<String> PROFILE = List.of(
            "rejection.reply-rate-30d",
            "ice.answered",
            "depth.four-turns",
            "follow-up.within-7-days",
            "personal.tailored-share",
            "giving.two-way-share",
            "touch.wake-answered");

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Examination() {}

    /** The report of a ledger; {@code intake} tells what became of every row that was read. */
    public static Report examine(Ledger ledger, List<Intake> intake) {
        List<ForkJoinTask<Examined>> themes = new ArrayList<>();
        for (Theme theme : Themes.ALL) {
            themes.add(ForkJoinTask.adapt(() -> Examined.of(theme.examine(ledger))));
        }
        ForkJoinTask<int[]> contacts = ForkJoinTask.adapt(() -> ContactGrid.warmestFirst(ledger));
        ForkJoinTask<Grid> touch = ForkJoinTask.adapt(() -> TouchGrid.of(ledger));
        ForkJoinTask<Grid> names = ForkJoinTask.adapt(() -> MonthsByName.of(ledger));
        together(themes, List.of(names, touch, contacts));
        List<Examined> examined = themes.stream().map(ForkJoinTask::join).toList();
        List<Section> sections = ExaminationClaims.judged(
                examined.stream().map(Examined::section).toList(),
                ledger.memory().claimed());
        sections = sections.stream()
                .map(Examination::withoutWithheldCharts)
                .map(Examination::withoutDanglingCharts)
                .toList();
        sections = ExaminationOptions.said(ledger.settings(), sections);
        Map<String, Finding> findings = sections.stream()
                .flatMap(section -> section.findings().stream())
                .collect(Collectors.toMap(Finding::id, finding -> finding));
        List<Suggestion> suggestions = Themes.suggestions(ledger);
        Windows windows = ledger.windows();
        return new Report(
                new Report.Month(
                        windows.month().toString(),
                        windows.month().atDay(1),
                        windows.month().atEndOfMonth(),
                        windows.complete()),
                windows.end(),
                windows.zone(),
                ledger.history().owner().map(Contact::name).orElse(""),
                settings(ledger.settings()),
                ExaminationSentence.of(ledger, findings),
                tiles(ledger, findings),
                PROFILE,
                sections,
                suggestions,
                Themes.promises(ledger),
                birthdays(ledger),
                Themes.lastMonth(ledger),
                ContactGrid.of(
                        ledger,
                        contacts.join(),
                        suggestions,
                        examined.stream()
                                .flatMap(each -> each.counted().stream())
                                .toList()),
                ContactGrid.days(ledger),
                touch.join(),
                Grids.of(ledger.months()),
                names.join(),
                YearInReview.of(ledger),
                ByTag.of(ledger),
                Themes.changes(ledger),
                Grid.empty(),
                intake,
                ExaminationNotes.of(ledger, findings.values()),
                ExaminationNotes.remarks(ledger));
    }

    private static List<Birthday> birthdays(Ledger ledger) {
        LocalDate last = ledger.windows().end().atZone(ledger.windows().zone()).toLocalDate();
        List<Birthday> birthdays = new ArrayList<>();
        ledger.history().coverage().birthdays().forEach((contact, day) -> {
            Contact one = ledger.history().contacts().get(contact);
            LocalDate thisYear = day.atYear(last.getYear());
            LocalDate next = thisYear.isBefore(last) ? day.atYear(last.getYear() + 1) : thisYear;
            birthdays.add(new Birthday(one.key(), one.name(), next, day.equals(LEAP_DAY)));
        });
        birthdays.sort(Comparator.comparing(Birthday::next).thenComparing(Birthday::contact));
        return birthdays;
    }

    /**
     * Does all on as many cores as there are. Whoever has nothing to do takes the last that nobody began with: the tables of
     * contacts, while this thread goes from the last theme to the first. So neither waits long for the other.
     */
    private static void together(List<ForkJoinTask<Examined>> themes, List<ForkJoinTask<?>> tables) {
        List<ForkJoinTask<?>> all = new ArrayList<>(themes);
        Collections.reverse(all);
        all.addAll(tables);
        ForkJoinTask.invokeAll(all);
    }

    /** What is kept of a theme's answer. */
    private record Examined(Section section, List<CountedIn.People> counted) {
        static Examined of(Answer answer) {
            return new Examined(answer.section(), CountedIn.of(answer));
        }
    }

    /** The cases behind a finding with their rows, or what it is computed from if it has none of its own. */
    public static Evidence evidence(Ledger ledger, Trail trail, String id) {
        return Themes.ALL.stream()
                .filter(theme -> theme.about().id().equals(Finding.theme(id)))
                .flatMap(theme -> theme.examine(ledger).measures().stream())
                .filter(measure -> measure.finding().id().equals(id))
                .map(measure -> measure.cases().evidence(ledger, trail))
                .findFirst()
                .orElseThrow();
    }

    /** The people worth a hello, and nothing else. */
    public static List<Suggestion> suggestions(Ledger ledger) {
        return Themes.suggestions(ledger);
    }

    /** Of findings that are withheld because a file cannot be counted on nothing is drawn either. */
    private static Section withoutWithheldCharts(Section section) {
        List<Figure> figures = section.figures().stream()
                .filter(figure -> {
                    List<Finding> drawn = section.findings().stream()
                            .filter(one -> one.chart()
                                    .equals(Optional.of(figure.chart().id())))
                            .toList();
                    return drawn.isEmpty() || !drawn.stream().allMatch(ExaminationNotes::withheld);
                })
                .toList();
        return new Section(section.about(), section.lead(), section.findings(), figures, section.absent());
    }

    /** A finding names its chart only if the chart is there. */
    private static Section withoutDanglingCharts(Section section) {
        Set<String> drawn =
                section.figures().stream().map(Figure::chart).map(Chart::id).collect(Collectors.toSet());
        List<Finding> findings = section.findings().stream()
                .map(finding ->
                        finding.chart().filter(id -> !drawn.contains(id)).isPresent() ? withoutChart(finding) : finding)
                .toList();
        return new Section(section.about(), section.lead(), findings, section.figures(), section.absent());
    }

    private static Finding withoutChart(Finding one) {
        return new Finding(
                one.id(),
                one.theme(),
                one.name(),
                one.unit(),
                one.method(),
                one.reading(),
                one.window(),
                one.usual(),
                one.previous(),
                Optional.empty(),
                one.detail(),
                one.sentence());
    }

    private static SortedMap<String, Cell> settings(Settings settings) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        cells.put("as-of", settings.asOf().map(Cell::of).orElse(Cell.none()));
        cells.put("zone", Cell.of(settings.zone().getId()));
        cells.put("episode-gap", Cell.of(settings.episodeGapDays() + "d"));
        cells.put("reply-horizon", Cell.of(settings.replyHorizonDays() + "d"));
        cells.put("stale-days", Cell.of((long) settings.staleDays()));
        cells.put("dormant-days", Cell.of((long) settings.dormantDays()));
        cells.put("cool-down", Cell.of(settings.coolDownDays() + "d"));
        cells.put("n", Cell.of((long) settings.suggestions()));
        cells.put("count-groups", Cell.of(settings.countGroups()));
        cells.put("index", Cell.of(settings.index()));
        return cells;
    }

    private record TileOf(String id, String column, String one, String many) {
        String label(Finding finding) {
            return English.pick(finding.measured() ? Math.round(finding.value()) : 0, one, many);
        }
    }

    private static final List<TileOf> TILES = List.of(
            new TileOf("month.people", "people", "person you were in touch with", "people you were in touch with"),
            new TileOf("month.two-way", "two_way", "two-way conversation", "two-way conversations"),
            new TileOf("touch.came-back", "came_back", "quiet tie that came back", "quiet ties that came back"),
            new TileOf("touch.slipping", "slipping", "close tie past its rhythm", "close ties past their rhythm"));

    private static List<Tile> tiles(Ledger ledger, Map<String, Finding> findings) {
        MonthSeries months = new MonthSeries(ledger);
        List<Tile> tiles = new ArrayList<>();
        for (TileOf tile : TILES) {
            Finding finding = findings.get(tile.id());
            if (finding != null) {
                String change = finding.measured()
                        ? InWords.usual(finding).strip()
                        : English.capital(((Reading.Missing) finding.reading())
                                        .reason()
                                        .words()) + ".";
                tiles.add(new Tile(
                        finding,
                        tile.label(finding),
                        change.isEmpty() ? "The first month: nothing to compare with yet." : change,
                        months.lastYear(months.column(tile.column()))));
            }
        }
        return tiles;
    }
}
