package dev.rapport.read.history;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.OpenFile;
import dev.rapport.read.found.ReadFailure;
import dev.rapport.read.found.Rivals;
import dev.rapport.read.identity.Mailbox;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The messages of one layer, which are read last. */
final class MessagesFile implements Closeable {
    private final Rivals.Ranked file;
    private final Export export;
    private final FileRows rows;
    private Optional<OpenFile> open = Optional.empty();
    private Optional<Tally> dated = Optional.empty();

    MessagesFile(Rivals.Ranked file, Export export, FileRows rows) {
        this.file = file;
        this.export = export;
        this.rows = rows;
    }

    /** Opens it now, so that it is read ahead while other files are. */
    void readAhead() throws IOException, CannotRead {
        open = Optional.of(safely(() -> FileRows.open(file).readAhead()));
    }

    /** Who writes to whom in it. */
    Mailbox mailbox() throws IOException, CannotRead {
        return safely(() -> Mailbox.of(file.file().part()));
    }

    void date() throws IOException, CannotRead {
        dated = Optional.of(safely(() -> rows.date(file)));
    }

    /** The row ledger of looking at the dates alone, if that was done. */
    Optional<Tally> dated() {
        return dated;
    }

    Tally read() throws IOException, CannotRead {
        return safely(() -> {
            OpenFile content = open.isPresent() ? open.get() : FileRows.open(file);
            open = Optional.of(content);
            Tally tally = rows.read(content, file);
            content.close();
            return tally;
        });
    }

    private <T> T safely(ReadFailure.Content<T> content) throws IOException, CannotRead {
        return ReadFailure.of(file.file().part(), export.name, content);
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
    }
}
