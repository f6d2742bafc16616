package dev.rapport.read.interaction;

import dev.rapport.fact.Intake;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The interaction log: a CSV the person keeps, one line an interaction (export-format.md 8).
 *
 * <p>{@code date,contact,channel,direction,note}, with {@code url, email, phone, kind, event, minutes, topic,
 * follow_up_by, promise, ease} as further columns, in any order and under the usual synonyms. Topic, note and promise are kept of the
 * person's own log alone: in another tool's they may be someone else's words. Example: {@code
 * 2024-03-07,Ada Example,coffee,both,met at the library}.
 *
 * @param people those whom the exports know
 */
public record InteractionLogCsv(InteractionLog log, People people, ReadOptions options) {
    /** Columns of which a file may have two: it is no use to refuse a log over a second column of notes. */
    private static final Set<String> OWN_WORDS = Set.of("topic", "note", "promise");

    /** Reads a log file; {@link CannotRead} if it has no header of a log, or two columns for one thing. */
    public Tally read(String name, Decoding text) throws IOException, CannotRead {
        Decoding known = new KnownLetters(people).of(text);
        if (known != text) {
            try (known) {
                return read(name, known);
            }
        }
        return read(Optional.empty(), name, text);
    }

    /** Reads a CSV that another tool has written, by the person's word on its columns. */
    public Tally read(LogMapping mapping, String name, Decoding text) throws IOException, CannotRead {
        return read(Optional.of(mapping), name, text);
    }

    private Tally read(Optional<LogMapping> mapping, String name, Decoding text) throws IOException, CannotRead {
        Tally tally = new Tally(name, Intake.OWN_LOG);
        CsvRows rows = new CsvRows(text, tally);
        if (rows.empty()) {
            tally.remark("has no rows");
            return tally;
        }
        Header header = mapping.isPresent() ? mapping.get().header(rows, name) : own(rows, name);
        refuseTwice(name, header);
        String[] columns = LogColumns.names();
        Supplier<Row> row =
                () -> mapping.map(theirs -> theirs.row(columns, header)).orElseGet(() -> new Row(columns, header));
        UnaryOperator<String> contact = cell -> WhoIsMeant.contact(cell, mapping);
        Row witnessed = row.get().borneOutBy(new LogWitness(people, log, contact, header, text, row));
        for (int i = 0; i < columns.length; i++) {
            if (witnessed.has(i)) {
                log.columns().add(columns[i]);
            }
        }
        LogDates dates = new LogDates(
                log.days(),
                mapping.flatMap(LogMapping::zone).orElse(options.zone()),
                mapping.flatMap(LogMapping::dateFormat).or(options::logDateFormat));
        LogEntries into = new LogEntries(log, new WhoIsMeant(log, people), dates, mapping, options.notes(), tally);
        rows.readAheadIfMany(header);
        rows.rows(header, witnessed, into::read);
        text.remark().ifPresent(tally::remark);
        return tally;
    }

    private static Header own(CsvRows rows, String name) throws IOException, CannotRead {
        return rows.header(LogHeader::find)
                .orElseThrow(
                        () -> new CannotRead(
                                name
                                        + " is no interaction log: no line of its beginning names the columns.\n"
                                        + "  Expected columns:  date, contact, channel, direction, note   (date and contact at least)"));
    }

    private static void refuseTwice(String name, Header header) throws CannotRead {
        for (String column : LogColumns.names()) {
            String plain = Header.normalised(column);
            boolean twice = header.names().stream().filter(plain::equals).count() > 1;
            if (twice && !OWN_WORDS.contains(column)) {
                throw new CannotRead(name + " has two columns that both mean " + column + "; please rename one.");
            }
        }
    }
}
