package dev.rapport.read.history;

import dev.rapport.fact.Days;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Progress;
import dev.rapport.fact.Source;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.BelievedDates;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.Places;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.found.MadeLater;
import dev.rapport.read.found.Rivals;
import dev.rapport.read.identity.Owners;
import dev.rapport.read.message.TalkColumns;
import dev.rapport.read.people.Owner;
import dev.rapport.read.setting.ReadOptions;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One layer of an export while it is being read: first the people and the owner, the messages last. Later layers, of older
 * files beside others of their kind, belong to the owner of the first.
 */
public final class ExportReading implements Closeable {
    private final FoundExport found;
    private final FoundExport.Layer layer;
    private final ExportReading first;
    private final Export export;
    private final FileTallies tallies = new FileTallies();
    private final TakenBack takenBack;
    private final FileRows rows;

    private Optional<MessagesFile> messages = Optional.empty();
    private Optional<Tally> messagesTally = Optional.empty();
    /** Tells whose it is, until that is known of all exports. */
    private Optional<Owners> owners = Optional.empty();

    /** @param first the layer whose owner this one belongs to; empty if it is the first itself */
    ExportReading(
            FoundExport found,
            FoundExport.Layer layer,
            Optional<ExportReading> first,
            Export export,
            Progress progress) {
        this.found = found;
        this.layer = layer;
        this.first = first.orElse(this);
        this.export = export;
        takenBack = new TakenBack(export, tallies);
        rows = new FileRows(export, progress, tallies, takenBack, first.map(one -> one.rows));
    }

    void open(ReadOptions options, boolean alone) throws CannotRead, IOException {
        export.places = options.trail()
                .map(any -> new Places(
                        export.name, export.nameless, export.connections, export.invitations, export.vouches));
        readAllButMessages(alone);
        if (first != this) {
            export.owner = first.export.owner;
            return;
        }
        Owners told = new Owners(export, messages.map(file -> file::mailbox), alone);
        owners = Optional.of(told);
        export.owner = told.find(options.me());
        if (export.owner.known() && export.owner.name().isEmpty()) {
            export.owner = export.owner.withName(export.profileName.orElse(""));
        }
    }

    /**
     * Takes an export that does not say whose it is for the owner's of another; what all exports tell is then known.
     *
     * @param known the newest owner
     * @throws CannotRead if its messages are somebody else's
     */
    public void adopt(Owner known) throws CannotRead, IOException {
        if (first != this) {
            export.owner = first.export.owner;
        } else if (!export.owner.known() && known.known()) {
            export.owner = owners.orElseThrow()
                    .adopted(known)
                    .orElseThrow(() -> new CannotRead(export.name + " holds somebody else's messages: " + known.shown()
                            + " takes no part in most of its conversations.\n  Give the exports of one person."));
        }
        owners = Optional.empty();
    }

    /** The export whose layer it is. */
    public FoundExport found() {
        return found;
    }

    /** Its place among the layers of the export; 0 is the first. */
    public int number() {
        return layer.number();
    }

    public Export export() {
        return export;
    }

    /** The row ledger of the messages, if there are any and they are read. */
    Optional<Tally> messagesTally() {
        return messagesTally;
    }

    private void readAllButMessages(boolean alone) throws IOException, CannotRead {
        for (Rivals.Ranked file : layer.files()) {
            if (file.file().kind() == ExportFiles.MESSAGES) {
                messages = Optional.of(new MessagesFile(file, export, rows));
            }
        }
        if (alone && messages.isPresent()) {
            messages.get().readAhead();
        }
        for (Rivals.Ranked file : layer.files()) {
            if (file.file().kind() != ExportFiles.MESSAGES) {
                tallies.add(rows.read(file));
            }
        }
    }

    /** The row ledgers of the files that stand for an input. */
    List<Tally> files(Source source) {
        return tallies.of(source);
    }

    public TakenBack takenBack() {
        return takenBack;
    }

    /** Introduces the connections; {@code present} are those of the newest export, {@code newer} how many are newer. */
    public void introduce(boolean present, int newer) {
        export.roster.introduce(export.connections, present, newer);
    }

    /** Looks at the messages' dates alone: which of several exports reaches latest is asked before they are read. */
    public void dateMessages() throws IOException, CannotRead {
        if (messages.isEmpty()) {
            return;
        }
        BelievedDates before = export.dates;
        export.dates = before.asSeenBy(before);
        messages.get().date();
        believable();
        // The rows are read again.
        export.dates = before;
    }

    /**
     * Reads the messages.
     *
     * @param notes sums of the notes of all exports
     * @param several whether there are several
     */
    public void readMessages(LongSet notes, boolean several) throws IOException, CannotRead {
        export.talk = new TalkColumns(notes, several);
        if (messages.isEmpty()) {
            export.end();
            return;
        }
        if (first != this) {
            // What the first layer's messages told of the owner.
            export.owner = first.export.owner;
        }
        Tally tally = messages.get().read();
        export.end();
        messagesTally = Optional.of(tally);
        tallies.add(tally);
    }

    /** Passes the whole export over: of its messages nothing but the dates is read. */
    public void passOver() {
        messages.flatMap(MessagesFile::dated).ifPresent(tallies::add);
        tallies.passedOver();
    }

    /** Whether what it says of the day on which it was made holds. */
    public void believable() throws MadeLater {
        if (export.dates.contradicted()) {
            throw new MadeLater(export.name);
        }
    }

    Tally tally(String kind) {
        return tallies.of(kind);
    }

    /** What became of the rows of each file, with the days that they cover. */
    public List<Intake> intake(Days days) {
        return tallies.intake(layer, export.reach, days);
    }

    @Override
    public void close() throws IOException {
        if (messages.isPresent()) {
            messages.get().close();
        }
    }
}
