package dev.rapport.read.identity;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ExportFile;
import dev.rapport.read.export.ProfileCsv;
import dev.rapport.read.found.Rivals;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.wording.Words;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rows of one file of several of a kind, so that what two of them say counts once. Messages, invitations and
 * vouches are compared later, with those of all exports; here it is the lists that have no other.
 */
public final class Copies {
    private final ExportFile kind;
    private final Rivals.Role role;
    private final boolean several;
    private final Tally tally;
    private final Export export;
    /** 64 bits of each row of a kind, over the files of an export that are not compared otherwise. */
    private final LongOpenHashSet rows;

    private final Map<String, Integer> people = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private final List<LocalDate> nameless = new ArrayList<>();

    /**
     * @param rows what earlier files of its kind in the same export said
     */
    public Copies(Rivals.Ranked file, Tally tally, Export export, LongOpenHashSet rows) {
        kind = file.file().kind();
        role = file.role();
        several = file.several();
        this.tally = tally;
        this.export = export;
        this.rows = rows;
        if (role != Rivals.Role.FIRST) {
            tally.isSecond();
        }
        if (role == Rivals.Role.PART) {
            for (ConnectionRow connection : export.connections) {
                people.merge(Rivals.identity(connection), 1, Integer::sum);
                addresses.add(ProfileLinks.key(connection.url()));
            }
            addresses.remove("");
            nameless.addAll(export.nameless);
        }
    }

    public void read(Row row) throws RowException, IOException {
        if (role == Rivals.Role.PART) {
            part(row);
        } else if (several && kind.source().isEmpty()) {
            list(row);
        } else {
            kind.read(row, export, tally);
        }
    }

    /** A row of a further list of connections: whom the first list has too counts once. */
    private void part(Row row) throws RowException, IOException {
        int connected = export.connections.size();
        int hidden = export.nameless.size();
        kind.read(row, export, tally);
        if (export.nameless.size() > hidden && nameless.remove(export.nameless.get(hidden))) {
            export.nameless.remove(hidden);
        }
        if (export.connections.size() > connected) {
            ConnectionRow fresh = export.connections.get(connected);
            boolean known = addresses.contains(ProfileLinks.key(fresh.url()))
                    || people.merge(Rivals.identity(fresh), -1, Integer::sum) >= 0;
            if (known) {
                export.connections.remove(connected);
                tally.usedNoMore(LeftOutRule.OLDER_COPY);
            }
        }
    }

    /** A row of a list of which only what is new counts; of the owner's own profile nothing does. */
    private void list(Row row) throws RowException, IOException {
        long bits = 1;
        for (int i = 0; i < kind.columns().length; i++) {
            bits = 31 * bits + Words.hash(row.get(i));
        }
        boolean copy = !rows.add(bits) && role != Rivals.Role.FIRST;
        if (copy || (role == Rivals.Role.OLDER && kind instanceof ProfileCsv)) {
            tally.leftOut(LeftOutRule.OLDER_COPY);
        } else {
            kind.read(row, export, tally);
        }
    }
}
