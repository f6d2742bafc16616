package dev.rapport.read.export;

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
 * {@code Endorsement_Given_Info.csv} and {@code Endorsement_Received_Info.csv}: one row a skill.
 *
 * <p>{@code Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status}
 * (received: {@code Endorser …}); without the address until 2022, when a second file with blanks in its name doubled the
 * received ones. Example: {@code 2023/07/02 12:34:56
 * UTC,Listening,Ada,Example,www.linkedin.com/in/ada-example,ACCEPTED}.
 */
record EndorsementsCsv(GivenOrReceived side, ExportKind about) implements ExportFile {
    EndorsementsCsv(GivenOrReceived side) {
        this(side, about(side, side == GivenOrReceived.GIVEN ? "Endorsee" : "Endorser"));
    }

    private static ExportKind about(GivenOrReceived side, String other) {
        return new ExportKind(
                "endorsements " + side.word,
                "endorsement" + side.word + "info",
                Optional.of(Source.ENDORSEMENTS),
                "endorsementdate, @firstname, @lastname".replace("@", Header.normalised(other)),
                "Endorsement Date, Skill Name, @ First Name, @ Last Name, @ Public Url, Endorsement Status"
                        .replace("@", other));
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        Instant at = ExportDates.slashed(row.need(0), row.column(0));
        String name = Names.full(row.name(2), row.name(3));
        String url = row.url(4);
        if (row.has(5) && (!row.has(4) || row.isEmptied(4))) {
            // No address guards the names; a status that has moved does.
            row.need(5);
        }
        String status = row.word(5).toUpperCase(Locale.ROOT);
        export.saw(at, row.column(0));
        if (status.equals("PENDING")) {
            tally.leftOut(LeftOutRule.PENDING);
        } else if (Names.nobody(name) && url.isEmpty()) {
            tally.leftOut(LeftOutRule.NO_IDENTITY);
        } else {
            export.vouches.add(
                    new VouchRow(name, url, at, side.direction, Fact.Vouched.Kind.ENDORSEMENT, row.get(1), kind()));
            tally.used();
        }
    }
}
