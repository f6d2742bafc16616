package dev.rapport.read;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Progress;
import dev.rapport.fact.Source;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * One layer of an export while it is being read: first the people and the owner, the messages last. Later layers, of older
 * files beside others of their kind, belong to the owner of the first.
 */
final class ExportReading implements Closeable {
    /** Files that have rows in every export; others may have had nothing to tell. */
    private static final Set<String> MUST_SPEAK = Set.of("messages", "connections");

    private final FoundExport found;
    private final FoundExport.Layer layer;
    private final ExportReading first;
    private final Export export;
    private final Progress progress;
    private final List<Tally> tallies = new ArrayList<>();
    /** The file of each row ledger. */
    private final Map<Tally, ExportSource.Part> parts = new IdentityHashMap<>();

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

    private ExportReading(
            FoundExport found, FoundExport.Layer layer, ExportReading first, Export export, Progress progress) {
        this.found = found;
        this.layer = layer;
        this.first = first == null ? this : first;
        this.export = export;
        listed = new ListedIn(export);
        this.progress = progress;
    }

    /**
     * Opens an export and reads all but its messages, layer by layer.
     *
     * @param alone whether there is no other: its messages are then read ahead meanwhile
     * @param wrongBounds how many of the days on which it says it was made proved wrong
     */
    static List<ExportReading> open(
            FoundExport found, People people, ReadOptions options, boolean alone, int wrongBounds)
            throws CannotRead, IOException {
        List<ExportReading> readings = new ArrayList<>();
        try {
            for (FoundExport.Layer layer : found.layers()) {
                Export export = new Export(found.name(), people, options.wording());
                export.dates = BelievedDates.until(found.madeOn(), wrongBounds);
                ExportReading first = readings.isEmpty() ? null : readings.get(0);
                ExportReading reading = new ExportReading(found, layer, first, export, options.progress());
                readings.add(reading);
                reading.open(options, alone && found.layers().size() == 1);
            }
            return readings;
        } catch (IOException | CannotRead | RuntimeException failure) {
            for (ExportReading reading : readings) {
                reading.close();
            }
            throw failure;
        }
    }

    private void open(ReadOptions options, boolean alone) throws CannotRead, IOException {
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
                talks.map(file -> () -> from(file, () -> Mailbox.of(file.file().part()))),
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
    void adopt(Owner known) throws CannotRead, IOException {
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
    FoundExport found() {
        return found;
    }

    /** Its place among the layers of the export; 0 is the first. */
    int number() {
        return layer.number();
    }

    Export export() {
        return export;
    }

    Tally messagesTally() {
        return messagesTally;
    }

    private void readAllButMessages(boolean alone) throws IOException, CannotRead {
        for (Rivals.Ranked file : layer.files()) {
            if (file.file().kind() == ExportFiles.MESSAGES) {
                talks = Optional.of(file);
                messages = alone ? from(file, () -> open(file).readAhead()) : null;
            }
        }
        for (Rivals.Ranked file : layer.files()) {
            if (file.file().kind() != ExportFiles.MESSAGES) {
                tallies.add(from(file, () -> {
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

    /** What is read from a file, of whose own faults it says the name. */
    private interface Content<T> {
        T get() throws IOException;
    }

    private <T> T from(Rivals.Ranked file, Content<T> content) throws IOException, CannotRead {
        try {
            return content.get();
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /** The file's own fault, in words; what the machine lacks goes on as it is. */
    private CannotRead unreadable(Rivals.Ranked file, IOException failure) throws IOException {
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return ReadFailure.damagedArchive(export.name, failure);
        }
        if (ReadFailure.scarce(failure) || failure instanceof InterruptedIOException || failure instanceof MadeLater) {
            throw failure;
        }
        return Unreadable.of(file.file().part().path(), failure);
    }

    private Tally read(OpenFile open, Rivals.Ranked file) throws IOException {
        ExportFile kind = file.file().kind();
        Tally tally = open.tally();
        if (!open.known() && !open.blank()) {
            tally.remark(
                    open.looksLike() + "no header was found: expected columns " + String.join(", ", kind.columns()));
        } else if (open.known() && !kind.names().contains(ExportSource.normalised(tally.file()))) {
            tally.remark("read as " + kind.kind() + ", as its header says");
        }
        if (!file.remark().isEmpty()) {
            tally.remark(file.remark());
        }
        if (open.known()) {
            kind.source().ifPresent(export.sources::add);
        }
        export.reads(file.file().part());
        parts.put(tally, file.file().part());
        Foresight foresight = new Foresight(export.talk, open);
        Copies copies = new Copies(file, tally, export, first.said.computeIfAbsent(kind, any -> new LongOpenHashSet()));
        open.rows(progress, row -> {
            copies.read(row);
            listed.note(tally, file.several());
            foresight.look();
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
        return tallies.stream()
                .filter(tally -> ExportFiles.source(tally.kind()).equals(Optional.of(source)))
                .toList();
    }

    /** Nothing is computed from what was read of a file. */
    void setAside(Tally file) {
        file.allLeftOut(LeftOutRule.TOO_DAMAGED);
        export.reach.without(parts.get(file));
        Direction side = file.kind().endsWith("given") ? Direction.OUT : Direction.IN;
        switch (ExportFiles.source(file.kind()).orElseThrow()) {
            case CONNECTIONS -> listed.removeConnections(file);
            case INVITATIONS -> listed.removeInvitations(file);
            case ENDORSEMENTS -> withoutVouches(Fact.Vouched.Kind.ENDORSEMENT, side);
            case RECOMMENDATIONS -> withoutVouches(Fact.Vouched.Kind.RECOMMENDATION, side);
            case MESSAGES -> {
                export.talk = export.talk.without();
                export.end();
            }
            case LOG -> throw new IllegalArgumentException("a log is no file of an export");
        }
    }

    private void withoutVouches(Fact.Vouched.Kind kind, Direction side) {
        export.vouches.removeIf(vouch -> vouch.kind() == kind && vouch.direction() == side);
    }

    /** Introduces the connections; {@code present} are those of the newest export. */
    void introduce(boolean present) {
        export.roster.introduce(export.connections, present);
    }

    /** Who was connected with after the last day is not there yet, as in an export made on that day. */
    void leaveOutAfter(LocalDate last) {
        leaveOut(
                LeftOutRule.AFTER_END,
                () -> export.connections.removeIf(connection -> connection.on().isAfter(last)));
    }

    /** Who is to be forgotten is no connection in any export. */
    void leaveOutForgotten() {
        leaveOut(LeftOutRule.FORGOTTEN, () -> export.roster.strike(export.connections, export.people()::forgotten));
    }

    private void leaveOut(LeftOutRule rule, Runnable removal) {
        List<ConnectionRow> before = List.copyOf(export.connections);
        removal.run();
        listed.usedNoMore(before, rule, () -> tally("connections"));
    }

    /** Looks at the messages' dates alone: which of several exports reaches latest is asked before they are read. */
    void dateMessages() throws IOException, CannotRead {
        if (talks.isEmpty()) {
            return;
        }
        BelievedDates before = export.dates;
        export.dates = before.asSeenBy(before);
        datedTally = from(talks.get(), () -> {
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
    void readMessages(LongSet notes, boolean several) throws IOException, CannotRead {
        export.talk = new TalkColumns(notes, several);
        if (talks.isEmpty()) {
            export.end();
            return;
        }
        if (first != this) {
            // What the first layer's messages told of the owner.
            export.owner = first.export.owner;
        }
        messagesTally = from(talks.get(), () -> {
            messages = messages == null ? open(talks.get()) : messages;
            Tally tally = read(messages, talks.get());
            messages.close();
            return tally;
        });
        export.end();
        tallies.add(messagesTally);
    }

    /** Passes the whole export over: of its messages nothing but the dates is read. */
    void passOver() {
        if (datedTally != null) {
            tallies.add(datedTally);
        }
        tallies.forEach(tally -> tally.allLeftOut(LeftOutRule.LATER_EXPORT));
    }

    /** Whether what it says of the day on which it was made holds. */
    void believable() throws MadeLater {
        if (export.dates.contradicted()) {
            throw new MadeLater(export.name);
        }
    }

    void leftOut(InvitationRow invitation, LeftOutRule rule) {
        listed.in(invitation).usedNoMore(rule);
    }

    Tally tally(String kindPrefix) {
        return tallies.stream()
                .filter(tally -> tally.kind().startsWith(kindPrefix))
                .findFirst()
                .orElseThrow();
    }

    /** What became of the rows of each file, with the days that they cover. */
    List<Intake> intake(Days days) {
        List<Intake> all = new ArrayList<>();
        for (Tally tally : tallies) {
            layer.remarks().forEach(tally::remark);
            LocalDate[] covered = export.reach.days(parts.get(tally), days);
            if (covered != null) {
                tally.covers(covered[0]);
                tally.covers(covered[1]);
            }
            all.add(tally.intake());
        }
        layer.others().forEach(tally -> all.add(tally.intake()));
        return all;
    }

    @Override
    public void close() throws IOException {
        if (messages != null) {
            messages.close();
        }
    }

    /** The export whose connections are the present ones: the newest that lists any. */
    static ExportReading present(List<ExportReading> readings) {
        return readings.stream()
                .filter(reading -> reading.export().sources.contains(Source.CONNECTIONS))
                .findFirst()
                .orElse(readings.get(0));
    }
}
