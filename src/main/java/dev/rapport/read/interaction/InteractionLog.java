package dev.rapport.read.interaction;

import dev.rapport.fact.Days;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.people.Person;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.wording.Words;
import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of all interaction logs, wherever they came from, and whom each of them means. */
public final class InteractionLog {
    private final Days days;
    private final Map<String, String> aliases;
    private final OwnNames own;
    private final List<LogEntry> entries = new ArrayList<>();
    private final Set<String> columns = new TreeSet<>();
    /** 64 bits of each row's cells. */
    private final LongOpenHashSet lines = new LongOpenHashSet();

    /** 64 bits for each person and day in a calendar. */
    private final LongOpenHashSet met = new LongOpenHashSet();

    private final ObjectOpenHashSet<String> copies = new ObjectOpenHashSet<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Accounts accounts = new Accounts();
    private @Nullable Map<String, List<LogEntry>> eventRows;

    public InteractionLog(Days days, Map<String, String> aliases, OwnNames own) {
        this.own = own;
        this.days = days;
        this.aliases = aliases;
    }

    /** The days of the report's zone, by which every row is dated. */
    public Days days() {
        return days;
    }

    /** Nothing is computed from what was read, as too much could not be. */
    public void setAside(List<Tally> tallies) {
        entries.clear();
        tallies.forEach(tally -> tally.allLeftOut(LeftOutRule.TOO_DAMAGED));
    }

    /** Rows of all logs, in the order read. */
    List<LogEntry> entries() {
        return entries;
    }

    /** Hands over all rows, of which only those that name an event are still known here. */
    public List<LogEntry> handedOver() {
        eventRows();
        List<LogEntry> all = new ArrayList<>(entries);
        entries.clear();
        lines.clear();
        lines.trim();
        return all;
    }

    /** Leaves out what happened after a day, as if it had not been written yet. */
    public void leaveOutAfter(LocalDate last) {
        entries.removeIf(entry -> {
            boolean after = entry.when().day().isAfter(last);
            if (after) {
                entry.leftOut(LeftOutRule.AFTER_END);
            }
            return after;
        });
    }

    /** The first day that a row is of, before all rows are handed over. */
    public Optional<LocalDate> firstDay() {
        return entries.stream().map(entry -> entry.when().day()).min(Comparator.naturalOrder());
    }

    /** Columns that the logs have, by their own names (export-format.md 8). */
    public Set<String> columns() {
        return columns;
    }

    /** Takes a row, unless a row with the same cells was taken before: the exact duplicate of a line counts once. */
    public void take(LogEntry entry, List<Object> cells) {
        long line = 1;
        for (Object cell : cells) {
            line = HashCommon.mix(31 * line + Words.hash(cell.toString()));
        }
        if (lines.add(line)) {
            if (!entry.mail().isEmpty() && entry.names().size() == 1) {
                accounts.address(entry.names().get(0), entry.mail());
            }
            entries.add(entry);
        } else {
            entry.leftOut(LeftOutRule.DUPLICATE);
        }
    }

    /** Whether a meeting with a person of this name or address on this day is new. */
    public boolean first(String who, LocalDate day) {
        return met.add(HashCommon.mix(31 * Words.hash(who) + day.toEpochDay()));
    }

    /** Notes that a file's chat with a person of this name is with this account. */
    public void account(Tally tally, String name, String account) {
        accounts.chat(tally, name, account);
    }

    public boolean isAlias(String name) {
        return !aliases.isEmpty() && aliases.containsKey(Names.compared(name));
    }

    public OwnNames own() {
        return own;
    }

    /** One copy of a text that comes again and again, as names and channels do. */
    public String shared(String text) {
        return copies.addOrGet(text);
    }

    /** A list of one name, or of none if it is empty; one list however often it comes. */
    public List<String> alone(String name) {
        return name.isEmpty() ? List.of() : lists.computeIfAbsent(name, any -> List.of(shared(name)));
    }

    /** Event names logged with a person before a moment, by the name in the log; for what a first text may mention. */
    public List<String> events(Person person, java.time.Instant before) {
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
        Map<String, List<LogEntry>> made = eventRows;
        if (made == null) {
            made = new HashMap<>();
            for (LogEntry entry : entries) {
                if (entry.event().isEmpty()) {
                    continue;
                }
                for (String name : entry.names()) {
                    made.computeIfAbsent("name " + Names.compared(name), any -> new ArrayList<>())
                            .add(entry);
                }
                String key = ProfileLinks.key(entry.url());
                if (!key.isEmpty()) {
                    made.computeIfAbsent("key " + key, any -> new ArrayList<>()).add(entry);
                }
            }
            eventRows = made;
        }
        return made;
    }

    public PeopleOfRows peopleOf(List<LogEntry> all, People people) {
        return new PeopleOfRows(people, aliases, own, accounts, AddressNames.of(all));
    }
}
