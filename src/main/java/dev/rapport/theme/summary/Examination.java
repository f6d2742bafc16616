package dev.rapport.theme.summary;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Trail;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Settings;
import dev.rapport.ledger.Windows;
import dev.rapport.report.Birthday;
import dev.rapport.report.Cell;
import dev.rapport.report.Evidence;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Report;
import dev.rapport.report.Section;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.Themes;
import dev.rapport.theme.measure.Answer;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.Theme;
import dev.rapport.theme.table.ByTag;
import dev.rapport.theme.table.ContactGrid;
import dev.rapport.theme.table.CountedIn;
import dev.rapport.theme.table.MonthsByName;
import dev.rapport.theme.table.TouchGrid;
import dev.rapport.theme.table.YearInReview;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/** All themes ask their questions of the ledger, and the answers become one report. */
public final class Examination {
    /** The numbers at the top. */
    private static final List<String> TILES =
            List.of("month.people", "month.two-way", "touch.came-back", "touch.slipping");

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Examination() {}

    /** The report of a ledger; {@code intake} tells what became of every row that was read. */
    public static Report examine(Ledger ledger, List<Intake> intake) {
        ledger.tables();
        List<ForkJoinTask<Examined>> themes = new ArrayList<>();
        for (Theme theme : Themes.ALL) {
            themes.add(ForkJoinTask.adapt(() -> Examined.of(theme.examine(ledger))));
        }
        ForkJoinTask<ContactGrid> contacts = ForkJoinTask.adapt(() -> new ContactGrid(ledger));
        ForkJoinTask<Grid> touch = ForkJoinTask.adapt(() -> TouchGrid.of(ledger));
        ForkJoinTask<Grid> names = ForkJoinTask.adapt(() -> MonthsByName.of(ledger));
        ForkJoinTask<Grid> years = ForkJoinTask.adapt(() -> YearInReview.of(ledger));
        together(themes, List.of(years, names, touch, contacts));
        List<Examined> examined = themes.stream().map(ForkJoinTask::join).toList();
        List<Section> sections = ExaminationClaims.judged(
                examined.stream().map(Examined::section).toList(),
                ledger.memory().claimed());
        sections = sections.stream().map(DrawnCharts::of).toList();
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
                settings(ledger.settings()),
                ExaminationSentence.of(ledger, findings),
                TILES.stream().filter(findings::containsKey).toList(),
                Headlines.PROFILE,
                sections,
                suggestions,
                Themes.promises(ledger),
                birthdays(ledger),
                Themes.lastMonth(ledger),
                contacts.join()
                        .with(
                                suggestions,
                                examined.stream()
                                        .flatMap(each -> each.counted().stream())
                                        .toList()),
                ContactGrid.days(ledger),
                touch.join(),
                Grids.of(ledger.months()),
                names.join(),
                years.join(),
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
            Contact one = ledger.person(contact);
            LocalDate thisYear = day.atYear(last.getYear());
            LocalDate next = thisYear.isBefore(last) ? day.atYear(last.getYear() + 1) : thisYear;
            birthdays.add(new Birthday(one.key(), one.name(), next, day.equals(LEAP_DAY)));
        });
        birthdays.sort(Comparator.comparing(Birthday::next).thenComparing(Birthday::contact));
        return birthdays;
    }

    /**
     * Does all on as many cores as there are. An idle worker takes the last task not begun: the tables of
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
}
