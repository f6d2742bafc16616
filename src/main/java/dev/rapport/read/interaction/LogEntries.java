package dev.rapport.read.interaction;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.own.Formulas;
import dev.rapport.read.cell.CallWords;
import dev.rapport.read.cell.CellKind;
import dev.rapport.read.cell.LogWords;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.date.TalkTime;
import dev.rapport.read.people.Names;
import dev.rapport.read.setting.LogMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rows of one interaction log, each understood as an entry: what its cells say, and which of them say nothing.
 *
 * @param mapping what the columns mean, if another tool has written them
 * @param notes whether notes, topics and promises in words are kept
 */
record LogEntries(
        InteractionLog log, WhoIsMeant whom, LogDates dates, Optional<LogMapping> mapping, boolean notes, Tally tally) {
    private static final int LONGEST_NOTE = 500;
    private static final Set<String> ONE_WAY = Set.of("email", "message", "letter");

    /** Takes a row into the log, or leaves it out; what is wrong with it is said in the words of its file. */
    void read(Row row) throws RowException {
        if (mapping.isEmpty()) {
            entry(row);
        } else if (mapping.get().skips(row)) {
            tally.leftOut(LeftOutRule.NOT_NEEDED);
        } else {
            try {
                entry(row);
            } catch (RowException why) {
                throw new RowException(why.reason(), mapping.get().theirs(why.column()));
            }
        }
    }

    private void entry(Row row) throws RowException {
        When when = dates.read(row.need(LogColumns.DATE), row.column(LogColumns.DATE));
        String said =
                Names.shown(Formulas.restored(row.text(LogColumns.CHANNEL))).toLowerCase(Locale.ROOT);
        if (mapping.isEmpty() && CellKind.isDate(row.get(LogColumns.CHANNEL))) {
            // It has moved, and others with it.
            throw new RowException(RejectReason.OUT_OF_PLACE, row.column(LogColumns.CHANNEL));
        }
        String way = row.text(LogColumns.DIRECTION);
        // Call logs have a column of types, in which the way stands in place of the channel.
        boolean call = CallWords.direction(said).isPresent() || CallWords.nobodySpoke(said);
        way = way.isEmpty() && call ? said : way;
        String channel = log.shared(call ? "call" : said);
        boolean stated = !way.isEmpty();
        Logged.Kind kind = row.text(LogColumns.KIND).isEmpty() ? LogWords.kindOf(channel) : kind(row);
        WhoIsMeant.Who who = whom.of(row, mapping);
        if (who.isNobody()) {
            if (who.nobody().isEmpty() && mapping.isEmpty() && kind != Logged.Kind.CALL) {
                throw new RowException(RejectReason.MISSING_VALUE, row.column(LogColumns.CONTACT));
            }
            tally.leftOut(who.nobody().orElse(LeftOutRule.NO_PERSON));
            return;
        }
        if (CallWords.nobodySpoke(way)
                || kind == Logged.Kind.CALL
                        && row.has(LogColumns.DURATION)
                        && TalkTime.isNone(row.get(LogColumns.DURATION))) {
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
                stated ? direction(row, way) : ONE_WAY.contains(channel) ? Direction.OUT : Direction.BOTH,
                stated,
                channel.isEmpty() ? "other" : channel,
                kind,
                Names.shown(Formulas.restored(row.text(LogColumns.EVENT))),
                promise(row, words.promise(), when),
                ease(row),
                new Origin(tally.file(), row.line()),
                1,
                notes ? words : OwnWords.NONE,
                kind == Logged.Kind.CALL && row.has(LogColumns.DURATION)
                        ? TalkTime.seconds(row.get(LogColumns.DURATION))
                        : 0);
        List<Object> line = new ArrayList<>();
        for (int i = 0; i < row.columns(); i++) {
            line.add(row.get(i));
        }
        log.take(entry, line);
    }

    private static Direction direction(Row row, String word) throws RowException {
        Optional<Direction> direction = LogWords.direction(word);
        return (direction.isPresent() ? direction : CallWords.direction(word))
                .orElseThrow(() -> new RowException(RejectReason.UNKNOWN_DIRECTION, row.column(LogColumns.DIRECTION)));
    }

    private static Logged.Kind kind(Row row) throws RowException {
        return LogWords.kind(row.get(LogColumns.KIND))
                .orElseThrow(() -> new RowException(RejectReason.UNKNOWN_KIND, row.column(LogColumns.KIND)));
    }

    /** What the person wrote for themselves, in their own log alone. */
    private OwnWords words(Row row, boolean own) {
        if (!own || !row.has(LogColumns.TOPIC) && !row.has(LogColumns.NOTE) && !row.has(LogColumns.PROMISE)) {
            return OwnWords.NONE;
        }
        return new OwnWords(
                log.shared(written(row.get(LogColumns.TOPIC))),
                written(row.get(LogColumns.NOTE)),
                written(row.get(LogColumns.PROMISE)));
    }

    private static String written(String cell) {
        String shown = CellKind.isNothing(cell) ? "" : Names.shown(Formulas.restored(cell));
        return shown.length() <= LONGEST_NOTE || shown.codePointCount(0, shown.length()) <= LONGEST_NOTE
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NOTE)).strip() + "…";
    }

    /**
     * What was promised with a row, with or without a day. A day before the row's own is none: in the person's own log a
     * slip or a moved cell.
     */
    private Optional<Logged.Promise> promise(Row row, String words, When when) throws RowException {
        String cell = row.text(LogColumns.FOLLOW_UP_BY);
        if (cell.isEmpty() && words.isEmpty() || cell.equalsIgnoreCase("no")) {
            return Optional.empty();
        }
        Optional<LocalDate> due = cell.isEmpty() || cell.equalsIgnoreCase("yes")
                ? Optional.empty()
                : Optional.of(
                        dates.read(cell, row.column(LogColumns.FOLLOW_UP_BY)).day());
        boolean before = due.isPresent() && due.get().isBefore(when.day());
        if (before && mapping.isEmpty()) {
            throw new RowException(RejectReason.DUE_BEFORE, row.column(LogColumns.FOLLOW_UP_BY));
        }
        return before ? Optional.empty() : Optional.of(new Logged.Promise(due));
    }

    private static OptionalInt ease(Row row) throws RowException {
        String cell = row.text(LogColumns.EASE);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        // A spreadsheet makes 4.0 of it where other rows of the column are empty.
        if (!cell.matches("[1-5](?:[.,]0+)?")) {
            throw new RowException(RejectReason.NOT_A_NUMBER, row.column(LogColumns.EASE));
        }
        return OptionalInt.of(cell.charAt(0) - '0');
    }
}
