package dev.rapport.read.export;

import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.people.Names;
import java.util.List;
import java.util.Optional;

/**
 * {@code Profile.csv}: the owner's own name; no address and no id. All eras: {@code First Name,Last Name,Maiden
 * Name,Address,Birth Date,Headline,…}. Example: {@code Sam,Owner,,,,Listener,…}.
 */
public record ProfileCsv(ExportKind about) implements ExportFile {
    /** Of these columns one at least stands beside a profile's names, and none beside other people's. */
    private static final List<String> MARKS = List.of(
            "headline", "maidenname", "birthdate", "summary", "industry", "geolocation", "twitterhandles", "websites");

    public ProfileCsv() {
        this(new ExportKind(
                "profile", "profile", Optional.empty(), "firstname, lastname", "First Name, Last Name, Headline"));
    }

    @Override
    public boolean recognises(List<String> header) {
        return header.size() == 2 || MARKS.stream().anyMatch(header::contains);
    }

    @Override
    public boolean unmistakable(List<String> header) {
        return header.contains("maidenname");
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        export.profileName = Optional.of(Names.full(row.name(0), row.name(1)));
        export.ownRow(ProfileCsv.class, tally.file(), row.line());
        tally.used();
    }
}
