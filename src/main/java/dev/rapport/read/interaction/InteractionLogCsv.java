package dev.rapport.read.interaction;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.own.Formulas;
import dev.rapport.read.cell.CallWords;
import dev.rapport.read.cell.CellKind;
import dev.rapport.read.cell.LogDates;
import dev.rapport.read.cell.LogWords;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.log.TalkTime;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The interaction log: a CSV the person keeps, one line an interaction (export-format.md 8).
 *
 * <p>{@code date,contact,channel,direction,note}, with {@code url, email, phone, kind, event, minutes, topic,
 * follow_up_by, promise, ease} as further columns, in any order and under the usual synonyms. Topic, note and promise are kept of the
 * person's own log alone: in another tool's they may be what somebody else wrote. Example: {@code
 * 2024-03-07,Ada Example,coffee,both,met at the library}.
 */
public final class InteractionLogCsv {
    private static final String[] COLUMNS = {
        "date",
        "contact",
        "url",
        "email",
        "channel",
        "direction",
        "kind",
        "event",
        "follow_up_by",
        "ease",
        "topic",
        "note",
        "promise",
        "phone",
        "duration"
    };
    /** Columns of which a file may have two: it is no use to refuse a log over a second column of notes. */
    private static final Set<String> OWN_WORDS = Set.of("topic", "note", "promise");

    private static final int DURATION = COLUMNS.length - 1;
    private static final int LONGEST_NOTE = 500;

    private static final Set<String> ONE_WAY = Set.of("email", "message", "letter");

    private final InteractionLog log;
    private final People people;
    private final WhoIsMeant whom;
    private final ReadOptions options;

    /** @param people those whom the exports know */
    public InteractionLogCsv(InteractionLog log, People people, ReadOptions options) {
        this.log = log;
        this.people = people;
        whom = new WhoIsMeant(log, people);
        this.options = options;
    }

    /** Reads a log file; {@link CannotRead} if it has no header of a log, or two columns for one thing. */
    public Tally read(String name, Decoding text) throws IOException, CannotRead {
        Decoding known = new KnownLetters(people).of(text, COLUMNS);
        if (known != text) {
            try (known) {
                return read(name, known);
            }
        }
        Tally tally = new Tally(name, Intake.OWN_LOG);
        CsvRows rows = new CsvRows(text, tally);
        if (rows.empty()) {
            tally.remark("has no rows");
            return tally;
        }
        Optional<Header> found = rows.header(OwnLogHeader::of);
        if (found.isEmpty()) {
            throw new CannotRead(name + " is no interaction log: no line of its beginning names the columns.\n"
                    + "  Expected columns:  date, contact, channel, direction, note   (date and contact at least)");
        }
        Header header = found.get();
        one(name, header);
        LogWitness others =
                new LogWitness(people, log, Formulas::restored, header, text, () -> new Row(COLUMNS, header));
        read(rows, header, new Row(COLUMNS, header).borneOutBy(others), Optional.empty(), tally);
        text.remark().ifPresent(tally::remark);
        return tally;
    }

    /** Reads a CSV that another tool has written, by the person's word on its columns. */
    public Tally read(LogMapping mapping, String name, Decoding text) throws IOException, CannotRead {
        Tally tally = new Tally(name, Intake.OWN_LOG);
        CsvRows rows = new CsvRows(text, tally);
        if (rows.empty()) {
            tally.remark("has no rows");
            return tally;
        }
        Header header = mapping.header(rows, name);
        one(name, header);
        LogWitness others =
                new LogWitness(people, log, mapping::contact, header, text, () -> mapping.row(COLUMNS, header));
        read(rows, header, mapping.row(COLUMNS, header).borneOutBy(others), Optional.of(mapping), tally);
        text.remark().ifPresent(tally::remark);
        return tally;
    }

    private void read(CsvRows rows, Header header, Row row, Optional<LogMapping> mapping, Tally tally)
            throws IOException, CannotRead {
        LogDates dates = new LogDates(
                log.days(),
                mapping.flatMap(LogMapping::zone).orElse(options.zone()),
                mapping.flatMap(LogMapping::dateFormat).or(options::logDateFormat));
        for (int i = 0; i < COLUMNS.length; i++) {
            if (row.has(i)) {
                log.columns().add(COLUMNS[i]);
            }
        }
        rows.rows(header, row, read -> {
            if (mapping.isPresent() && mapping.get().skips(read, COLUMNS)) {
                tally.leftOut(LeftOutRule.NOT_NEEDED);
            } else {
                try {
                    entry(read, mapping, dates, tally);
                } catch (RowException why) {
                    throw mapping.isEmpty()
                            ? why
                            : new RowException(why.reason(), mapping.get().theirs(why.column()));
                }
            }
        });
    }

    private static void one(String name, Header header) throws CannotRead {
        for (String column : COLUMNS) {
            String plain = Header.normalised(column);
            boolean twice = header.names().stream().filter(plain::equals).count() > 1;
            if (twice && !OWN_WORDS.contains(column)) {
                throw new CannotRead(name + " has two columns that both mean " + column + "; please rename one.");
            }
        }
    }

    private void entry(Row row, Optional<LogMapping> mapping, LogDates dates, Tally tally) throws RowException {
        When when = dates.read(row.need(0), COLUMNS[0]);
        String said = Names.shown(Formulas.restored(row.text(4))).toLowerCase(Locale.ROOT);
        if (mapping.isEmpty() && CellKind.isDate(row.get(4))) {
            // It has moved, and others with it.
            throw new RowException(RejectReason.OUT_OF_PLACE, COLUMNS[4]);
        }
        String way = row.text(5);
        // Call logs have a column of types, in which the way stands in place of the channel.
        boolean call = CallWords.direction(said).isPresent() || CallWords.nobodySpoke(said);
        way = way.isEmpty() && call ? said : way;
        String channel = log.shared(call ? "call" : said);
        boolean stated = !way.isEmpty();
        Logged.Kind kind = row.text(6).isEmpty() ? LogWords.kindOf(channel) : kind(row.get(6));
        WhoIsMeant.Who who = whom.of(row, mapping);
        if (who.isNobody()) {
            if (who.nobody().isEmpty() && mapping.isEmpty() && kind != Logged.Kind.CALL) {
                throw new RowException(RejectReason.MISSING_VALUE, COLUMNS[1]);
            }
            tally.leftOut(who.nobody().orElse(LeftOutRule.NO_PERSON));
            return;
        }
        if (CallWords.nobodySpoke(way)
                || kind == Logged.Kind.CALL && row.has(DURATION) && TalkTime.isNone(row.get(DURATION))) {
            tally.leftOut(LeftOutRule.NO_CONNECTION);
            return;
        }
        OwnWords words = words(row, mapping.isEmpty());
        LogEntry entry = new LogEntry(
                tally,
                who.names(),
                who.url(),
                who.mail(),
                when,
                stated ? direction(way) : ONE_WAY.contains(channel) ? Direction.OUT : Direction.BOTH,
                stated,
                channel.isEmpty() ? "other" : channel,
                kind,
                Names.shown(Formulas.restored(row.text(7))),
                promise(row.text(8), words.promise(), dates, when, mapping.isEmpty()),
                ease(row.text(9)),
                new Origin(tally.file(), row.line()),
                1,
                options.notes() ? words : OwnWords.NONE,
                kind == Logged.Kind.CALL && row.has(DURATION) ? TalkTime.seconds(row.get(DURATION)) : 0);
        List<Object> line = new ArrayList<>();
        for (int i = 0; i < COLUMNS.length; i++) {
            line.add(row.get(i));
        }
        log.take(entry, line);
    }

    private static Direction direction(String word) throws RowException {
        return LogWords.direction(word)
                .or(() -> CallWords.direction(word))
                .orElseThrow(() -> new RowException(RejectReason.UNKNOWN_DIRECTION, COLUMNS[5]));
    }

    private static Logged.Kind kind(String word) throws RowException {
        return LogWords.kind(word).orElseThrow(() -> new RowException(RejectReason.UNKNOWN_KIND, COLUMNS[6]));
    }

    /** What the person wrote for themselves, in their own log alone. */
    private OwnWords words(Row row, boolean own) {
        if (!own || !row.has(10) && !row.has(11) && !row.has(12)) {
            return OwnWords.NONE;
        }
        return new OwnWords(log.shared(written(row.get(10))), written(row.get(11)), written(row.get(12)));
    }

    private static String written(String cell) {
        String shown = CellKind.isNothing(cell) ? "" : Names.shown(Formulas.restored(cell));
        return shown.codePointCount(0, shown.length()) <= LONGEST_NOTE
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NOTE)).strip() + "…";
    }

    /**
     * What was promised with a row, with or without a day. A day before the row's own is none: in the person's own log a
     * slip or a moved cell.
     */
    private static Optional<Logged.Promise> promise(String cell, String words, LogDates dates, When when, boolean own)
            throws RowException {
        if (cell.isEmpty() && words.isEmpty() || cell.equalsIgnoreCase("no")) {
            return Optional.empty();
        }
        Optional<LocalDate> due = cell.isEmpty() || cell.equalsIgnoreCase("yes")
                ? Optional.empty()
                : Optional.of(dates.read(cell, COLUMNS[8]).day());
        boolean before = due.isPresent() && due.get().isBefore(when.day());
        if (before && own) {
            throw new RowException(RejectReason.DUE_BEFORE, COLUMNS[8]);
        }
        return before ? Optional.empty() : Optional.of(new Logged.Promise(due));
    }

    private static OptionalInt ease(String cell) throws RowException {
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        // A spreadsheet makes 4.0 of it where other rows of the column are empty.
        if (!cell.matches("[1-5](?:[.,]0+)?")) {
            throw new RowException(RejectReason.NOT_A_NUMBER, COLUMNS[9]);
        }
        return OptionalInt.of(cell.charAt(0) - '0');
    }
}
