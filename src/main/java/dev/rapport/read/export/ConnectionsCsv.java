package dev.rapport.read.export;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Progress;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Source;
import dev.rapport.read.cell.CellKind;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.ExportDates;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.ProfileLinks;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Connections.csv}: everybody the owner is connected with, newest first.
 *
 * <p>Until June 2023 {@code First Name,Last Name,Email Address,Company,Position,Connected On}; then with {@code URL} after
 * the names; from mid 2021 three lines of notes stand before the header. The date is a UTC date. Hidden members have
 * nothing but the date: they are counted and joined with nobody. Example: {@code
 * Ada,Example,https://www.linkedin.com/in/ada-example,,Northwind Example,Engineer,07 Mar 2024}.
 */
public record ConnectionsCsv(ExportKind about) implements ExportFile {
    public ConnectionsCsv() {
        this(new ExportKind(
                "connections",
                "connections",
                Optional.of(Source.CONNECTIONS),
                "firstname, lastname, connectedon",
                "First Name, Last Name, URL, Email Address, Company, Position, Connected On"));
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException, IOException {
        LocalDate on = ExportDates.connectedOn(row.need(6), row.column(6));
        String url = row.url(2);
        export.profileUrls |= row.has(2);
        String mail = mail(row, export);
        String first = row.name(0);
        String last = row.name(1);
        boolean nobody = Names.nobody(Names.full(first, last));
        export.saw(on.atStartOfDay(ZoneOffset.UTC).toInstant(), row.column(6));
        if (nobody && ProfileLinks.key(url).isEmpty()) {
            export.nameless.add(on);
            tally.leftOut(LeftOutRule.NO_IDENTITY);
            return;
        }
        ConnectionRow connection = new ConnectionRow(
                export.shared(Names.shown(first)),
                export.shared(Names.shown(last)),
                export.shared(url),
                mail,
                export.shared(Names.shown(row.text(4))),
                export.shared(Names.shown(row.text(5))),
                on);
        if (export.fresh(connection)) {
            export.connections.add(connection);
            tally.used();
        } else {
            tally.leftOut(LeftOutRule.DUPLICATE);
        }
    }

    /**
     * What is no address counts as nothing, unless cells may have moved: a name is lacking (LinkedIn writes both or none), or
     * a company or job is, and what stands here is another row's.
     */
    private static String mail(Row row, Export export) throws RowException, IOException {
        String mail = row.mail(3);
        if (row.isEmptied(3) && !CellKind.isPlaceholder(row.get(3))) {
            boolean half = row.get(0).isEmpty() || row.get(1).isEmpty();
            boolean lacking = row.get(4).isEmpty() || row.get(5).isEmpty();
            String text = Names.shown(row.get(3));
            if (half || (lacking && (export.said(text) || export.saysBelow(text, ConnectionsCsv::texts)))) {
                throw new RowException(RejectReason.OUT_OF_PLACE, row.column(3));
            }
        }
        return mail;
    }

    /** Names, companies and jobs of all rows of a list, as written. */
    static Set<String> texts(ExportSource.Part part) throws IOException {
        Set<String> texts = new HashSet<>();
        try (OpenFile list = new OpenFile(new ConnectionsCsv(), part)) {
            list.rows(Progress.UNSEEN, row -> {
                for (int column : new int[] {0, 1, 4, 5}) {
                    texts.add(Names.shown(row.get(column)));
                }
            });
        }
        return texts;
    }
}
