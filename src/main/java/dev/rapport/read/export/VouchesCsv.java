package dev.rapport.read.export;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Source;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.ExportDates;
import dev.rapport.read.people.Names;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code Endorsement_Given_Info.csv} and {@code Endorsement_Received_Info.csv}, one row a skill; {@code
 * Recommendations_Given.csv} and {@code Recommendations_Received.csv}.
 *
 * <p>{@code Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status}
 * (received: {@code Endorser …}); without the address until 2022, when a second file with blanks in its name doubled the
 * received ones. Example: {@code 2023/07/02 12:34:56
 * UTC,Listening,Ada,Example,www.linkedin.com/in/ada-example,ACCEPTED}.
 *
 * <p>{@code First Name,Last Name,Company,Job Title,Text,Creation Date,Status}; the other person by name only, the date in US
 * Pacific wall time. The text is not looked at. Example: {@code Ada,Example,Northwind
 * Example,Engineer,…,"11/26/24, 10:15 AM",VISIBLE}.
 *
 * @param direction out for the owner's word for others, in for others' for the owner
 */
record VouchesCsv(Fact.Vouched.Kind vouched, Direction direction, ExportKind about) implements ExportFile {
    static VouchesCsv endorsements(Direction direction) {
        String side = side(direction);
        String other = direction == Direction.OUT ? "Endorsee" : "Endorser";
        return new VouchesCsv(
                Fact.Vouched.Kind.ENDORSEMENT,
                direction,
                new ExportKind(
                        "endorsements " + side,
                        "endorsement" + side + "info",
                        Optional.of(Source.ENDORSEMENTS),
                        "endorsementdate, @firstname, @lastname".replace("@", Header.normalised(other)),
                        "Endorsement Date, Skill Name, @ First Name, @ Last Name, @ Public Url, Endorsement Status"
                                .replace("@", other)));
    }

    static VouchesCsv recommendations(Direction direction) {
        String side = side(direction);
        return new VouchesCsv(
                Fact.Vouched.Kind.RECOMMENDATION,
                direction,
                new ExportKind(
                        "recommendations " + side,
                        "recommendations" + side,
                        Optional.of(Source.RECOMMENDATIONS),
                        "firstname, lastname, jobtitle, creationdate",
                        "First Name, Last Name, Creation Date, Status"));
    }

    private static String side(Direction direction) {
        return direction == Direction.OUT ? "given" : "received";
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        boolean endorsed = vouched == Fact.Vouched.Kind.ENDORSEMENT;
        int date = endorsed ? 0 : 2;
        int name = endorsed ? 2 : 0;
        Instant at = endorsed
                ? ExportDates.slashed(row.need(date), row.column(date))
                : ExportDates.pacific(row.need(date), row.column(date));
        String full = Names.full(row.name(name), row.name(name + 1));
        String url = endorsed ? row.url(4) : "";
        if (endorsed && row.has(5) && (!row.has(4) || row.isEmptied(4))) {
            // No address guards the names; a status that has moved does.
            row.need(5);
        }
        String status = row.word(endorsed ? 5 : 3).toUpperCase(Locale.ROOT);
        export.saw(at, row.column(date));
        if (status.equals("PENDING")) {
            tally.leftOut(LeftOutRule.PENDING);
        } else if (Names.nobody(full) && url.isEmpty()) {
            tally.leftOut(LeftOutRule.NO_IDENTITY);
        } else {
            export.vouches.add(new VouchRow(full, url, at, direction, vouched, endorsed ? row.get(1) : "", kind()));
            tally.used();
        }
    }
}
