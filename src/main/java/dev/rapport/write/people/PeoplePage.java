package dev.rapport.write.people;

import dev.rapport.report.English;
import dev.rapport.report.OpenPromise;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everybody ever in touch: a row and a card each. The first rows stand open to be read. The others wait in blocks that a
 * browser with scripts keeps as text, and the one small script takes from there what is looked for; without scripts they are
 * blocks to open. So very many people open as fast as few, and nothing is missing either way.
 */
public final class PeoplePage {
    private static final int BLOCK = 500;

    private final Report report;
    private final List<PersonEntry> rows;

    public PeoplePage(Report report, Everybody everybody) {
        this.report = report;
        Map<String, List<OpenPromise>> promises =
                report.promises().stream().collect(Collectors.groupingBy(OpenPromise::contact));
        Map<String, List<Suggestion>> suggestions =
                report.suggestions().stream().collect(Collectors.groupingBy(Suggestion::contact));
        int year = report.month().from().getYear();
        this.rows = everybody.listed().stream()
                .map(person -> new PersonEntry(
                        person,
                        year,
                        promises.getOrDefault(person.key(), List.of()),
                        suggestions.getOrDefault(person.key(), List.of())))
                .toList();
    }

    /** So many people of a list, and the first and last of them. */
    public record Block(int from, int to, List<PersonEntry> rows) {
        /** Whether they stand open to be read. */
        public boolean first() {
            return from == 1;
        }
    }

    /** One filter: what is checked, what it says, how many it leaves. */
    public record Chip(String value, String words, long count) {
        /** What its label names. */
        public String id() {
            return value.isEmpty() ? "all" : value;
        }
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BLOCK) {
            int to = Math.min(rows.size(), from + BLOCK);
            blocks.add(new Block(from + 1, to, rows.subList(from, to)));
        }
        return blocks;
    }

    /** The filters that match at least one person. */
    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", "All", rows.size()));
        chip(chips, "month", "This month");
        chip(chips, "close", "Close");
        chip(chips, "slipping", "Slipping");
        chip(chips, "waiting", "Waiting on you");
        chip(chips, "back", "Back");
        chip(chips, "new", "New");
        chip(chips, "moved", "Moved");
        chip(chips, "went", "Went quiet");
        chip(chips, "quiet", "Quiet");
        chip(chips, "dormant", "Dormant");
        chip(chips, "waking", "Worth waking");
        return chips;
    }

    private void chip(List<Chip> chips, String value, String words) {
        long count = rows.stream().filter(row -> row.states().contains(value)).count();
        if (count > 0) {
            chips.add(new Chip(value, words, count));
        }
    }

    /** "November 2026". */
    public String month() {
        return English.monthOfYear(report.month().from());
    }

    /** Connections without a card. */
    public String others() {
        int others = report.contacts().rows().size() - rows.size();
        return others <= 0
                ? ""
                : " " + English.digits(others, "other contact is", "other contacts are")
                        + " in data/contacts.csv: connected, and not yet spoken with.";
    }
}
