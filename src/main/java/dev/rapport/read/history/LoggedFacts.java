package dev.rapport.read.history;

import dev.rapport.fact.Fact;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.interaction.LogEntry;
import dev.rapport.read.interaction.OneTimeline;
import dev.rapport.read.interaction.PeopleOfRows;
import dev.rapport.read.interaction.Unclear;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the logs say of people: each interaction once, and none of the owner. */
final class LoggedFacts {
    private final People people;
    private final Instant end;
    private final Unclear unclear;
    private final List<Fact.Logged> all = new ArrayList<>();
    private final Set<Integer> afterEnd = new TreeSet<>();

    LoggedFacts(People people, Instant end) {
        this.people = people;
        this.end = end;
        unclear = new Unclear(people);
    }

    void take(InteractionLog rows) {
        OneTimeline timeline = new OneTimeline();
        List<LogEntry> entries = rows.handedOver();
        PeopleOfRows bearers = rows.peopleOf(entries, people);
        for (LogEntry entry : entries) {
            List<Integer> who;
            try {
                who = bearers.of(entry);
            } catch (RowException contradiction) {
                entry.rejected(contradiction.reason(), contradiction.column());
                continue;
            }
            boolean after = rows.days().after(entry.when(), end);
            List<Integer> known = who.stream()
                    .filter(person -> person >= 0 && !people.isSelf(person) && !people.forgotten(person))
                    .toList();
            unclear.note(entry, who);
            if (known.isEmpty()) {
                entry.leftOut(
                        who.contains(Bearers.AMBIGUOUS)
                                ? LeftOutRule.AMBIGUOUS_NAME
                                : who.stream().anyMatch(people::forgotten)
                                        ? LeftOutRule.FORGOTTEN
                                        : who.contains(PeopleOfRows.NOBODY) ? LeftOutRule.NO_PERSON : LeftOutRule.SELF);
            } else if (after) {
                entry.leftOut(LeftOutRule.AFTER_END);
                if (entry.direction().ownerSide()) {
                    afterEnd.addAll(known);
                }
            } else {
                timeline.add(entry, known);
            }
        }
        timeline.settle((person, entry) -> all.add(entry.fact(person)));
    }

    List<Fact.Logged> all() {
        return all;
    }

    List<UnclearName> unclear() {
        return unclear.names();
    }

    /** In order of time, of people under their final numbers: what was person p is {@code to[p]}. Asked for once. */
    List<Fact.Logged> facts(int[] to) {
        // In place: of a mailbox there may be a million.
        all.removeIf(row -> to[row.contact()] < 0);
        all.replaceAll(row -> row.numbered(to[row.contact()]));
        all.sort(Comparator.comparing(Fact.Logged::on)
                .thenComparing(row -> row.origin().file())
                .thenComparing(row -> row.origin().line())
                .thenComparingInt(Fact.Logged::contact));
        return Collections.unmodifiableList(all);
    }

    /** The contacts of whom the owner noted something after the end. */
    Set<Integer> afterEnd(int[] to) {
        return afterEnd.stream()
                .map(person -> to[person])
                .filter(id -> id >= 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
