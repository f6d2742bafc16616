package dev.rapport.read;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The interaction log: a CSV the person keeps, one line an interaction (export-format.md 8).
 *
 * <p>{@code date,contact,channel,direction,note}, with {@code url, email, kind, event, minutes, topic, follow_up_by, ease}
 * as further columns, in any order and under the usual synonyms. Topic and note are not looked at. Example: {@code
 * 2024-03-07,Ada Example,coffee,both,met at the library}.
 */
final class InteractionLogCsv {
    private static final String[] COLUMNS = {
        "date", "contact", "url", "email", "channel", "direction", "kind", "event", "follow_up_by", "ease"
    };
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("when", "date"),
            Map.entry("day", "date"),
            Map.entry("name", "contact"),
            Map.entry("person", "contact"),
            Map.entry("who", "contact"),
            Map.entry("with", "contact"),
            Map.entry("type", "channel"),
            Map.entry("medium", "channel"),
            Map.entry("way", "direction"),
            Map.entry("profile", "url"),
            Map.entry("linkedin", "url"),
            Map.entry("mail", "email"),
            Map.entry("followup", "followupby"),
            Map.entry("promised", "followupby"));
    private static final Set<String> ONE_WAY = Set.of("email", "message", "letter");

    private final ReadOptions options;
    private final Map<String, String> aliases;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> columns = new TreeSet<>();
    private Map<String, List<Entry>> eventRows;
    private final Set<List<String>> lines = new HashSet<>();

    /** A row of the log before people are known: one for each person it names. */
    record Entry(
            Tally tally,
            List<String> names,
            String url,
            String mail,
            LogDates.Moment moment,
            Direction direction,
            boolean stated,
            String channel,
            Logged.Kind kind,
            String event,
            Optional<Logged.Promise> promise,
            OptionalInt ease,
            Origin origin) {}

    InteractionLogCsv(ReadOptions options, Map<String, String> aliases) {
        this.options = options;
        this.aliases = aliases;
    }

    /** Rows of all logs, in the order read. */
    List<Entry> entries() {
        return entries;
    }

    /** Columns that the logs have, by their own names. */
    Set<String> columns() {
        return columns;
    }

    /** Reads a log file; {@link CannotRead} if it has no header of a log, or two columns for one thing. */
    Tally read(String name, InputStream in) throws IOException, CannotRead {
        Tally tally = new Tally(name, "interaction log");
        CsvRows rows = new CsvRows(Decoding.of(in), tally);
        Optional<Header> found = rows.header(InteractionLogCsv::header);
        if (found.isEmpty()) {
            throw new CannotRead(name + " is no interaction log: no line of its beginning names the columns.\n"
                    + "  Expected columns:  date, contact, channel, direction, note   (date and contact at least)");
        }
        Header header = found.get();
        for (String column : COLUMNS) {
            String plain = Header.normalised(column);
            if (header.names().stream().filter(plain::equals).count() > 1) {
                throw new CannotRead(name + " has two columns that both mean " + column + "; please rename one.");
            }
            if (header.names().contains(plain)) {
                columns.add(column);
            }
        }
        LogDates dates = new LogDates(options.zone(), options.logDateFormat());
        rows.rows(header, COLUMNS, row -> entry(row, dates, tally));
        return tally;
    }

    private static Optional<Header> header(List<String> lines) {
        for (char delimiter : new char[] {',', '\t', ';'}) {
            Header header = named(lines, delimiter);
            boolean who = Set.of("contact", "url", "email").stream().anyMatch(header.names()::contains);
            if (who && header.names().contains("date")) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    /** The first line that is not blank, with synonyms replaced. */
    private static Header named(List<String> lines, char delimiter) {
        int first = 0;
        while (first < lines.size() - 1 && lines.get(first).isBlank()) {
            first++;
        }
        List<String> names = Header.cells(lines.get(first), delimiter).stream()
                .map(name -> SYNONYMS.getOrDefault(name, name))
                .toList();
        return new Header(first + 1, delimiter, names);
    }

    private void entry(Row row, LogDates dates, Tally tally) throws RowException {
        LogDates.Moment moment = dates.read(row.need(0), COLUMNS[0]);
        String channel = Names.shown(row.get(4)).toLowerCase(Locale.ROOT);
        boolean stated = !row.get(5).isEmpty();
        Logged.Kind kind = row.get(6).isEmpty() ? kindOf(channel) : kind(row.get(6));
        Entry entry = new Entry(
                tally,
                names(row.get(1)),
                row.url(2),
                Names.shown(row.mail(3)),
                moment,
                stated ? direction(row.get(5)) : ONE_WAY.contains(channel) ? Direction.OUT : Direction.BOTH,
                stated,
                channel.isEmpty() ? "other" : channel,
                kind,
                Names.shown(row.get(7)),
                promise(row.get(8), dates),
                ease(row.get(9)),
                new Origin(tally.file(), row.line()));
        if (entry.names.isEmpty() && entry.url.isEmpty() && entry.mail.isEmpty()) {
            throw new RowException(RejectReason.MISSING_VALUE, COLUMNS[1]);
        }
        if (!entry.url.isEmpty() && ProfileLinks.key(entry.url).isEmpty()) {
            throw new RowException(RejectReason.NOT_A_URL, COLUMNS[2]);
        }
        List<String> line = new ArrayList<>();
        for (int i = 0; i < COLUMNS.length; i++) {
            line.add(row.get(i));
        }
        if (!lines.add(line)) {
            tally.leftOut(LeftOutRule.DUPLICATE);
        } else {
            entries.add(entry);
        }
    }

    private static List<String> names(String cell) {
        return java.util.Arrays.stream(cell.split(";"))
                .map(Names::shown)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Direction direction(String word) throws RowException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "out", "sent", "outgoing", "gave" -> Direction.OUT;
            case "in", "received", "incoming", "got" -> Direction.IN;
            case "both" -> Direction.BOTH;
            default -> throw new RowException(RejectReason.UNKNOWN_DIRECTION, COLUMNS[5]);
        };
    }

    private static Logged.Kind kindOf(String channel) {
        return switch (channel) {
            case "call", "video" -> Logged.Kind.CALL;
            case "meeting", "coffee" -> Logged.Kind.MEETING;
            case "event" -> Logged.Kind.EVENT;
            case "help", "gift" -> Logged.Kind.HELP;
            case "intro", "introduction" -> Logged.Kind.INTRODUCTION;
            default -> Logged.Kind.CONTACT;
        };
    }

    private static Logged.Kind kind(String word) throws RowException {
        for (Logged.Kind kind : Logged.Kind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        throw new RowException(RejectReason.UNKNOWN_KIND, COLUMNS[6]);
    }

    private static Optional<Logged.Promise> promise(String cell, LogDates dates) throws RowException {
        if (cell.isEmpty() || cell.equalsIgnoreCase("no")) {
            return Optional.empty();
        }
        Optional<LocalDate> due = cell.equalsIgnoreCase("yes")
                ? Optional.empty()
                : Optional.of(dates.read(cell, COLUMNS[8]).day());
        return Optional.of(new Logged.Promise(due));
    }

    private static OptionalInt ease(String cell) throws RowException {
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!cell.matches("[1-5]")) {
            throw new RowException(RejectReason.NOT_A_NUMBER, COLUMNS[9]);
        }
        return OptionalInt.of(cell.charAt(0) - '0');
    }

    /** Event names logged with a person before a moment, by the name in the log; for what a first text may mention. */
    List<String> events(People.Person person, java.time.Instant before) {
        LocalDate day = before.atZone(options.zone()).toLocalDate();
        List<String> events = new ArrayList<>();
        for (String key : List.of("name " + Names.compared(person.name), "key " + person.key)) {
            for (Entry entry : eventRows().getOrDefault(key, List.of())) {
                if (entry.moment.day().isBefore(day)) {
                    events.add(entry.event);
                }
            }
        }
        return events;
    }

    /** Rows that name an event, by each name and by the address they give; made once all logs are read. */
    private Map<String, List<Entry>> eventRows() {
        if (eventRows == null) {
            eventRows = new HashMap<>();
            for (Entry entry : entries) {
                if (entry.event.isEmpty()) {
                    continue;
                }
                for (String name : entry.names) {
                    eventRows
                            .computeIfAbsent("name " + Names.compared(name), any -> new ArrayList<>())
                            .add(entry);
                }
                String key = ProfileLinks.key(entry.url);
                if (!key.isEmpty()) {
                    eventRows
                            .computeIfAbsent("key " + key, any -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        return eventRows;
    }

    /** Who a row of the log means: address, e-mail, alias, then the exact name; nobody is guessed. */
    List<Integer> people(Entry entry, People people) throws RowException {
        int byUrl =
                entry.url.isEmpty() ? -1 : people.byUrl(entry.url, entry.names.size() == 1 ? entry.names.get(0) : "");
        int byMail = entry.mail.isEmpty() ? -1 : people.byMail(entry.mail);
        if (byUrl >= 0 && byMail >= 0 && byUrl != byMail) {
            throw new RowException(RejectReason.CONTRADICTION, COLUMNS[3]);
        }
        if (byUrl >= 0 || byMail >= 0) {
            int known = byUrl >= 0 ? byUrl : byMail;
            if (entry.names.size() == 1) {
                refuseAnother(entry.names.get(0), known, people);
            }
            return List.of(known);
        }
        if (entry.names.isEmpty() && byMail == People.AMBIGUOUS) {
            return List.of(People.AMBIGUOUS);
        }
        if (entry.names.isEmpty()) {
            return List.of(people.of("mail:" + Names.compared(entry.mail), entry.mail).number);
        }
        List<Integer> all = new ArrayList<>();
        for (String name : entry.names) {
            String alias = aliases.get(Names.compared(name));
            all.add(alias == null ? people.byName(name) : people.byUrl(alias, name));
        }
        return all;
    }

    /** The name belongs to one other person: the columns contradict each other. */
    private static void refuseAnother(String name, int known, People people) throws RowException {
        if (people.knowsName(name)) {
            int bearer = people.byName(name);
            if (bearer >= 0 && bearer != known) {
                throw new RowException(RejectReason.CONTRADICTION, COLUMNS[1]);
            }
        }
    }
}
