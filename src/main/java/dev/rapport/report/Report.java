package dev.rapport.report;

import dev.rapport.fact.Intake;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A finished report, before it is written.
 *
 * @param settings options in force, by their names without dashes
 * @param tiles ids of the numbers at the top
 * @param profile ids of the seven headlines in theme order
 * @param sections month, the seven themes, network, hello, health: every finding id is in one of them
 * @param promises all that are open, earliest due first
 * @param birthdays of people in the network, if asked for
 * @param contacts contacts.csv
 * @param days when everybody in that table was in touch
 * @param touch touch.csv: what happened with each person lately
 * @param months months.csv
 * @param names names.csv: who came back, is new or went quiet in the last twelve months
 * @param year year.csv: what this year and the one before were
 * @param tags tags.csv: the people of each of the owner's own words for people, empty if there are none
 * @param changes changes.csv: what is different from the export before, empty if there is none
 * @param history history.csv: the findings of earlier months as they were published, empty in the first
 * @param notes banners, e.g. that the data end before the month does
 * @param remarks what to know of the inputs, e.g. which lines of a log are not clear
 */
public record Report(
        Month month,
        Instant end,
        ZoneId zone,
        SortedMap<String, Cell> settings,
        Sentence sentence,
        List<String> tiles,
        List<String> profile,
        List<Section> sections,
        List<Suggestion> suggestions,
        List<OpenPromise> promises,
        List<Birthday> birthdays,
        Optional<LastMonth> lastMonth,
        Grid contacts,
        DaysInTouch days,
        Grid touch,
        Grid months,
        Grid names,
        Grid year,
        Grid tags,
        Grid changes,
        Grid history,
        List<Intake> inputs,
        List<String> notes,
        List<String> remarks) {

    /** The report month; {@code id} is like "2026-11". */
    public record Month(String id, LocalDate from, LocalDate to, boolean complete) {}

    /** The sentence of the month and the finding it speaks of; empty if none stands out. */
    public record Sentence(String text, Optional<String> finding) {}

    /** The same report beside the months that were published before it. */
    public Report with(Grid earlier) {
        return with(settings, earlier, notes);
    }

    /**
     * The same report, of which is said that it is about some people alone.
     *
     * @param tag the word these bear, as {@code settings} name it
     * @param note what a reader must know before all else
     */
    public Report about(String tag, String note) {
        SortedMap<String, Cell> asked = new TreeMap<>(settings);
        asked.put("tag", Cell.of(tag));
        List<String> said = new ArrayList<>(List.of(note));
        said.addAll(notes);
        return with(asked, history, said);
    }

    private Report with(SortedMap<String, Cell> asked, Grid earlier, List<String> said) {
        return new Report(
                month,
                end,
                zone,
                asked,
                sentence,
                tiles,
                profile,
                sections,
                suggestions,
                promises,
                birthdays,
                lastMonth,
                contacts,
                days,
                touch,
                months,
                names,
                year,
                tags,
                changes,
                earlier,
                inputs,
                said,
                remarks);
    }

    /** All findings in the order of measures.md. */
    public Stream<Finding> findings() {
        return sections.stream().flatMap(section -> section.findings().stream());
    }

    /** What is withheld because a file is missing or cannot be counted on, by file. */
    public List<Withheld> withheld() {
        return Withheld.of(findings());
    }

    /** All charts in page order. */
    public Stream<Chart> charts() {
        return sections.stream().flatMap(section -> section.figures().stream()).map(Figure::chart);
    }

    public Finding finding(String id) {
        return findings()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding " + id));
    }

    public Optional<Finding> measured(String id) {
        return findings()
                .filter(finding -> finding.id().equals(id) && finding.measured())
                .findFirst();
    }
}
