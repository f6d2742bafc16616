package dev.rapport.read.history;

import dev.rapport.fact.Progress;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ExportFile;
import dev.rapport.read.export.MessagesCsv;
import dev.rapport.read.export.OpenFile;
import dev.rapport.read.export.RoomAhead;
import dev.rapport.read.found.ReadFailure;
import dev.rapport.read.found.Rivals;
import dev.rapport.read.identity.Copies;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of one layer row by row, each with its row ledger. */
final class FileRows {
    /** Files that have rows in every export; others may have had nothing to tell. */
    private static final Set<String> MUST_SPEAK = Set.of("messages", "connections");

    private final Export export;
    private final Progress progress;
    private final FileTallies tallies;
    private final TakenBack listed;
    /** What lists said, of which the export has several. */
    private final Map<ExportFile, LongOpenHashSet> said;

    /** @param first those of the first layer, if it is another */
    FileRows(Export export, Progress progress, FileTallies tallies, TakenBack listed, Optional<FileRows> first) {
        this.export = export;
        this.progress = progress;
        this.tallies = tallies;
        this.listed = listed;
        said = first.map(rows -> rows.said).orElseGet(IdentityHashMap::new);
    }

    static OpenFile open(Rivals.Ranked file) throws IOException {
        return new OpenFile(file.file().kind(), file.file().part());
    }

    Tally read(Rivals.Ranked file) throws IOException, CannotRead {
        return ReadFailure.of(file.file().part(), export.name, () -> {
            try (OpenFile open = open(file)) {
                return read(open, file);
            }
        });
    }

    Tally read(OpenFile open, Rivals.Ranked file) throws IOException {
        ExportFile kind = file.file().kind();
        Tally tally = open.tally();
        open.remark();
        if (!file.remark().isEmpty()) {
            tally.remark(file.remark());
        }
        if (open.known()) {
            kind.source().ifPresent(export.sources::add);
        }
        export.reads(file.file().part());
        tallies.isOf(tally, file.file().part());
        RoomAhead room = new RoomAhead(export.talk, open);
        Copies copies = new Copies(file, tally, export, said.computeIfAbsent(kind, any -> new LongOpenHashSet()));
        open.rows(progress, row -> {
            copies.read(row);
            listed.note(tally, file.several());
            room.look();
            if (export.places.isPresent()) {
                export.places.get().took(row, tally, export.talk.size());
            }
        });
        if (open.known() && tally.readRows() == 0 && MUST_SPEAK.contains(kind.kind())) {
            tally.missed("has a header and no rows");
        }
        return tally;
    }

    Tally date(Rivals.Ranked file) throws IOException {
        export.reads(file.file().part());
        try (OpenFile open = open(file)) {
            open.rows(progress, row -> MessagesCsv.date(row, export));
            return open.tally();
        }
    }
}
