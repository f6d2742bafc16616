package dev.rapport.read.history;

import dev.rapport.fact.Days;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Progress;
import dev.rapport.fact.Source;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.BelievedDates;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ExportFile;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.InvitationRow;
import dev.rapport.read.export.MessagesCsv;
import dev.rapport.read.export.OpenFile;
import dev.rapport.read.export.Places;
import dev.rapport.read.export.RoomAhead;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.found.MadeLater;
import dev.rapport.read.found.ReadFailure;
import dev.rapport.read.found.Rivals;
import dev.rapport.read.identity.Copies;
import dev.rapport.read.identity.ListedIn;
import dev.rapport.read.identity.Mailbox;
import dev.rapport.read.identity.Owners;
import dev.rapport.read.message.TalkColumns;
import dev.rapport.read.people.Owner;
import dev.rapport.read.setting.ReadOptions;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One layer of an export while it is being read: first the people and the owner, the messages last. Later layers, of older
 * files beside others of their kind, belong to the owner of the first.
 */
public final class ExportReading implements Closeable {
    /** Files that have rows in every export; others may have had nothing to tell. */
    private static final Set<String> MUST_SPEAK = Set.of("messages", "connections");

    private final FoundExport found;
    private final FoundExport.Layer layer;
    private final ExportReading first;
    private final Export export;
    private final Progress progress;
    private final FileTallies tallies = new FileTallies();
    private final ListedIn listed;

    /** What lists said, of which the export has several. */
    private final Map<ExportFile, LongOpenHashSet> said = new HashMap<>();

    private Optional<Rivals.Ranked> talks = Optional.empty();
    /** The messages, once they are open; null before. */
    private OpenFile messages;

    private Tally messagesTally;
    /** Tells whose it is, until that is known of all exports. */
    private Owners owners;

    /** The ledger of looking at the messages' dates alone; null if nobody did. */
    private Tally datedTally;

    ExportReading(FoundExport found, FoundExport.Layer layer, ExportReading first, Export export, Progress progress) {
        this.found = found;
        this.layer = layer;
        this.first = first == null ? this : first;
        this.export = export;
        listed = new ListedIn(export);
        this.progress = progress;
    }

    /** Opens it and reads all but its messages. */
    void open(ReadOptions options, boolean alone) throws CannotRead, IOException {
        export.places = options.trail()
                .map(any -> new Places(
                        export.name, export.nameless, export.connections, export.invitations, export.vouches));
        readAllButMessages(alone);
        if (first != this) {
            export.owner = first.export.owner;
            return;
        }
        owners = new Owners(
                export,
                talks.map(file -> () -> ReadFailure.of(
                        file.file().part(),
                        export.name,
                        () -> Mailbox.of(file.file().part()))),
                alone);
        export.owner = owners.find(options.me());
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
            export.owner = owners.adopted(known)
                    .orElseThrow(() -> new CannotRead(export.name + " holds somebody else's messages: " + known.shown()
                            + " takes no part in most of its conversations.\n  Give the exports of one person."));
        }
        owners = null;
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

    Tally messagesTally() {
        return messagesTally;
    }

    private void readAllButMessages(boolean alone) throws IOException, CannotRead {
        for (Rivals.Ranked file : layer.files()) {
            if (file.file().kind() == ExportFiles.MESSAGES) {
                talks = Optional.of(file);
                messages = alone
                        ? ReadFailure.of(
                                file.file().part(),
                                export.name,
                                () -> open(file).readAhead())
                        : null;
            }
        }
        for (Rivals.Ranked file : layer.files()) {
            if (file.file().kind() != ExportFiles.MESSAGES) {
                tallies.add(ReadFailure.of(file.file().part(), export.name, () -> {
                    try (OpenFile open = open(file)) {
                        return read(open, file);
                    }
                }));
            }
        }
    }

    private static OpenFile open(Rivals.Ranked file) throws IOException {
        return new OpenFile(file.file().kind(), file.file().part());
    }

    private Tally read(OpenFile open, Rivals.Ranked file) throws IOException {
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
        Copies copies = new Copies(file, tally, export, first.said.computeIfAbsent(kind, any -> new LongOpenHashSet()));
        open.rows(progress, row -> {
            copies.read(row);
            listed.note(tally, file.several());
            room.look();
            if (export.places.isPresent()) {
                export.places.get().took(row, tally, export.talk == null ? 0 : export.talk.size());
            }
        });
        if (open.known() && tally.readRows() == 0 && MUST_SPEAK.contains(kind.kind())) {
            tally.missed("has a header and no rows");
        }
        return tally;
    }

    /** The row ledgers of the files that stand for an input. */
    List<Tally> files(Source source) {
        return tallies.of(source);
    }

    /** Nothing is computed from what was read of a file. */
    void setAside(Tally file) {
        takenBack().setAside(file, tallies.part(file));
    }

    /** Rows that count no more. */
    public TakenBack takenBack() {
        return new TakenBack(export, listed, () -> tally("connections"));
    }

    /** Introduces the connections; {@code present} are those of the newest export, {@code newer} how many are newer. */
    public void introduce(boolean present, int newer) {
        export.roster.introduce(export.connections, present, newer);
    }

    /** Looks at the messages' dates alone: which of several exports reaches latest is asked before they are read. */
    public void dateMessages() throws IOException, CannotRead {
        if (talks.isEmpty()) {
            return;
        }
        BelievedDates before = export.dates;
        export.dates = before.asSeenBy(before);
        datedTally = ReadFailure.of(talks.get().file().part(), export.name, () -> {
            export.reads(talks.get().file().part());
            try (OpenFile dated = open(talks.get())) {
                dated.rows(progress, row -> MessagesCsv.date(row, export));
                return dated.tally();
            }
        });
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
        if (talks.isEmpty()) {
            export.end();
            return;
        }
        if (first != this) {
            // What the first layer's messages told of the owner.
            export.owner = first.export.owner;
        }
        messagesTally = ReadFailure.of(talks.get().file().part(), export.name, () -> {
            messages = messages == null ? open(talks.get()) : messages;
            Tally tally = read(messages, talks.get());
            messages.close();
            return tally;
        });
        export.end();
        tallies.add(messagesTally);
    }

    /** Passes the whole export over: of its messages nothing but the dates is read. */
    public void passOver() {
        if (datedTally != null) {
            tallies.add(datedTally);
        }
        tallies.passedOver();
    }

    /** Whether what it says of the day on which it was made holds. */
    public void believable() throws MadeLater {
        if (export.dates.contradicted()) {
            throw new MadeLater(export.name);
        }
    }

    void leftOut(InvitationRow invitation, LeftOutRule rule) {
        listed.in(invitation).usedNoMore(rule);
    }

    Tally tally(String kindPrefix) {
        return tallies.of(kindPrefix);
    }

    /** What became of the rows of each file, with the days that they cover. */
    public List<Intake> intake(Days days) {
        List<Intake> all = tallies.intake(layer, export.reach, days);
        layer.others().forEach(tally -> all.add(tally.intake()));
        return all;
    }

    @Override
    public void close() throws IOException {
        if (messages != null) {
            messages.close();
        }
    }
}
