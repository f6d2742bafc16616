package dev.rapport.read;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Source;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * {@code Connections.csv}: everybody the owner is connected with, newest first.
 *
 * <p>Until June 2023 {@code First Name,Last Name,Email Address,Company,Position,Connected On}; then with {@code URL} after
 * the names; from mid 2021 three lines of notes stand before the header. The date is a UTC date. Hidden members have
 * nothing but the date: they are counted and joined with nobody. Example: {@code
 * Ada,Example,https://www.linkedin.com/in/ada-example,,Northwind Example,Engineer,07 Mar 2024}.
 */
final class ConnectionsCsv implements ExportFile {
    private static final String[] COLUMNS = {
        "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"
    };

    @Override
    public String kind() {
        return "connections";
    }

    @Override
    public List<String> names() {
        return List.of("connections");
    }

    @Override
    public Optional<Source> source() {
        return Optional.of(Source.CONNECTIONS);
    }

    @Override
    public String[] columns() {
        return COLUMNS;
    }

    @Override
    public List<String> required() {
        return List.of("firstname", "lastname", "connectedon");
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        LocalDate on = ExportDates.connectedOn(row.need(6), row.column(6));
        String url = row.url(2);
        export.profileUrls |= row.has(2);
        String mail = row.mail(3);
        export.saw(on.atStartOfDay(ZoneOffset.UTC).toInstant());
        boolean named = !Names.blank(row.get(0)) || !Names.blank(row.get(1));
        if (!named && ProfileLinks.key(url).isEmpty()) {
            export.nameless.add(on);
            tally.leftOut(LeftOutRule.NO_IDENTITY);
            return;
        }
        export.connections.add(new Export.Connection(
                export.shared(Names.shown(row.get(0))),
                export.shared(Names.shown(row.get(1))),
                export.shared(url),
                mail,
                export.shared(Names.shown(row.get(4))),
                export.shared(Names.shown(row.get(5))),
                on));
        tally.used();
    }
}
