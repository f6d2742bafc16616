package dev.rapport.read;

import dev.rapport.fact.Days;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of all interaction logs, wherever they came from, and whom each of them means. */
final class InteractionLog {
    private final Days days;
    private final Map<String, String> aliases;
    private final List<LogEntry> entries = new ArrayList<>();
    private final Set<String> columns = new TreeSet<>();
    /** 64 bits of each row's cells. */
    private final LongOpenHashSet lines = new LongOpenHashSet();

    private final ObjectOpenHashSet<String> copies = new ObjectOpenHashSet<>();
    private Map<String, List<LogEntry>> eventRows;

    InteractionLog(Days days, Map<String, String> aliases) {
        this.days = days;
        this.aliases = aliases;
    }

    /** The days of the report's zone, by which every row is dated. */
    Days days() {
        return days;
    }

    /** Rows of all logs, in the order read. */
    List<LogEntry> entries() {
        return entries;
    }

    /** Columns that the logs have, by their own names (export-format.md 8). */
    Set<String> columns() {
        return columns;
    }

    /** Takes a row, unless a row with the same cells was taken before: the exact duplicate of a line counts once. */
    void take(LogEntry entry, List<Object> cells) {
        long line = 1;
        for (Object cell : cells) {
            line = HashCommon.mix(31 * line + Words.hash(cell.toString()));
        }
        if (lines.add(line)) {
            entries.add(entry);
        } else {
            entry.leftOut(LeftOutRule.DUPLICATE);
        }
    }

    /** One copy of a text that comes again and again, as names and channels do. */
    String shared(String text) {
        return copies.addOrGet(text);
    }

    /** Event names logged with a person before a moment, by the name in the log; for what a first text may mention. */
    List<String> events(People.Person person, java.time.Instant before) {
        LocalDate day = days.of(before);
        List<String> events = new ArrayList<>();
        for (String key : List.of("name " + Names.compared(person.name), "key " + person.key)) {
            for (LogEntry entry : eventRows().getOrDefault(key, List.of())) {
                if (entry.when().day().isBefore(day)) {
                    events.add(entry.event());
                }
            }
        }
        return events;
    }

    /** Rows that name an event, by each name and by the address they give; made once all logs are read. */
    private Map<String, List<LogEntry>> eventRows() {
        if (eventRows == null) {
            eventRows = new HashMap<>();
            for (LogEntry entry : entries) {
                if (entry.event().isEmpty()) {
                    continue;
                }
                for (String name : entry.names()) {
                    eventRows
                            .computeIfAbsent("name " + Names.compared(name), any -> new ArrayList<>())
                            .add(entry);
                }
                String key = ProfileLinks.key(entry.url());
                if (!key.isEmpty()) {
                    eventRows
                            .computeIfAbsent("key " + key, any -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        return eventRows;
    }

    /**
     * Who a row of the log means: address, e-mail, alias, then the exact name; nobody is guessed.
     *
     * @param own the owner's names as compared; -1 stands for the owner
     */
    List<Integer> people(LogEntry entry, People people, Set<String> own) throws RowException {
        int byUrl = entry.url().isEmpty()
                ? -1
                : people.byUrl(
                        entry.url(), entry.names().size() == 1 ? entry.names().get(0) : "");
        int byMail = entry.mail().isEmpty() ? -1 : people.byMail(entry.mail());
        if (byUrl >= 0 && byMail >= 0 && byUrl != byMail) {
            throw new RowException(RejectReason.CONTRADICTION, "email");
        }
        if (byUrl >= 0 || byMail >= 0) {
            int known = byUrl >= 0 ? byUrl : byMail;
            if (entry.names().size() > 1) {
                // One address for several names: whose it is cannot be told.
                throw new RowException(RejectReason.CONTRADICTION, "contact");
            }
            if (entry.names().size() == 1) {
                refuseAnother(entry.names().get(0), known, people);
            }
            return List.of(known);
        }
        if (entry.names().isEmpty() && byMail == People.AMBIGUOUS) {
            return List.of(People.AMBIGUOUS);
        }
        List<String> booked = entry.names().isEmpty() ? people.book().namesOfMail(entry.mail()) : List.of();
        if (booked.size() == 1) {
            return List.of(people.byName(booked.get(0)));
        }
        if (entry.names().isEmpty()) {
            return List.of(people.of("mail:" + Names.compared(entry.mail()), entry.mail()).number);
        }
        List<Integer> all = new ArrayList<>();
        for (String name : entry.names()) {
            String alias = aliases.get(Names.compared(name));
            boolean self = alias == null && own.contains(Names.compared(name)) && !people.knowsName(name);
            all.add(self ? -1 : alias == null ? people.byName(name) : people.byUrl(alias, name));
        }
        return all;
    }

    /** The name belongs to one other person: the columns contradict each other. */
    private void refuseAnother(String name, int known, People people) throws RowException {
        String alias = aliases.get(Names.compared(name));
        if (alias != null || people.knowsName(name)) {
            int bearer = alias == null ? people.byName(name) : people.byUrl(alias, name);
            if (bearer >= 0 && bearer != known) {
                throw new RowException(RejectReason.CONTRADICTION, "contact");
            }
        }
    }
}
