package dev.rapport.read.export;

import dev.rapport.fact.Fact;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Source;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.ExportDates;
import dev.rapport.read.people.Names;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code Recommendations_Given.csv} and {@code Recommendations_Received.csv}: {@code First Name,Last Name,Company,Job
 * Title,Text,Creation Date,Status}; the other person by name only, the date in US Pacific wall time. The text is not
 * looked at. Example: {@code Ada,Example,Northwind Example,Engineer,…,"11/26/24, 10:15 AM",VISIBLE}.
 */
record RecommendationsCsv(GivenOrReceived side, ExportKind about) implements ExportFile {
    RecommendationsCsv(GivenOrReceived side) {
        this(
                side,
                new ExportKind(
                        "recommendations " + side.word,
                        "recommendations" + side.word,
                        Optional.of(Source.RECOMMENDATIONS),
                        "firstname, lastname, jobtitle, creationdate",
                        "First Name, Last Name, Creation Date, Status"));
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        Instant at = ExportDates.pacific(row.need(2), row.column(2));
        String name = Names.full(row.name(0), row.name(1));
        String status = row.word(3).toUpperCase(Locale.ROOT);
        export.saw(at, row.column(2));
        if (status.equals("PENDING")) {
            tally.leftOut(LeftOutRule.PENDING);
        } else if (Names.nobody(name)) {
            tally.leftOut(LeftOutRule.NO_IDENTITY);
        } else {
            export.vouches.add(
                    new VouchRow(name, "", at, side.direction, Fact.Vouched.Kind.RECOMMENDATION, "", kind()));
            tally.used();
        }
    }
}
