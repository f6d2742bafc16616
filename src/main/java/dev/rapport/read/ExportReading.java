package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Progress;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/** One export while it is being read: first the people and the owner, the messages last. */
final class ExportReading implements Closeable {
    private final ExportSource source;
    private final Export export;
    private final Progress progress;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Tally> others = new ArrayList<>();
    private final Map<Export.Invitation, Tally> invitationTallies = new IdentityHashMap<>();
    private ExportSource.Part messagesPart;
    /** The messages, once they are open; null before. */
    private OpenFile messages;

    private Tally messagesTally;
    /** Whether the owner's address or name stands in the invitations or messages. */
    private boolean ownerSeen;
    /** The ledger of looking at the messages' dates alone; null if nobody did. */
    private Tally datedTally;

    private ExportReading(ExportSource source, Export export, Progress progress) {
        this.source = source;
        this.export = export;
        this.progress = progress;
    }

    /**
     * Opens an export and reads all but its messages.
     *
     * @param alone whether there is no other: its messages are then read ahead meanwhile
     * @param wrongBounds how many of the days on which it says it was made proved wrong
     */
    static ExportReading open(Path path, People people, ReadOptions options, boolean alone, int wrongBounds)
            throws CannotRead, IOException {
        try {
            Export export = new Export(path.getFileName().toString(), people, options.wording());
            export.dates = BelievedDates.until(MadeOn.of(path), wrongBounds);
            ExportReading reading = new ExportReading(ExportSource.open(path), export, options.progress());
            try {
                reading.open(options, alone);
                return reading;
            } catch (IOException | CannotRead | RuntimeException failure) {
                reading.close();
                throw failure;
            }
        } catch (ZipException | EOFException damaged) {
            throw damagedArchive(path, damaged);
        }
    }

    private void open(ReadOptions options, boolean alone) throws CannotRead, IOException {
        export.places = options.trail().map(any -> new Places(export));
        readAllButMessages(alone);
        findOwner(options.me());
        // In one of several exports the person may stand under an older address than the one they say.
        if (!alone && options.me().isPresent() && !export.owner.key().isEmpty() && !ownerSeen) {
            findOwner(Optional.empty());
        }
    }

    private void findOwner(Optional<String> me) throws IOException {
        export.owner = Owners.find(export, me);
        Owner owner = export.owner;
        ownerSeen = !owner.name().isEmpty();
        if (messagesPart != null && owner.name().isEmpty()) {
            export.owner =
                    owner.known() ? TalkativeOwner.named(owner, messagesPart) : TalkativeOwner.find(messagesPart);
        }
        ownerSeen |= !export.owner.name().isEmpty();
        if (export.owner.known() && export.owner.name().isEmpty()) {
            export.owner = export.owner.withName(export.profileName.orElse(""));
        }
    }

    private static CannotRead damagedArchive(Path path, IOException damaged) {
        // The end of a file that comes too early carries no words.
        String what = damaged instanceof EOFException ? "the zip is damaged or cut short" : damaged.getMessage();
        return new CannotRead(
                path.getFileName() + ": " + what + ".\n  Download it again, and give it as LinkedIn sent it.", damaged);
    }

    Export export() {
        return export;
    }

    Tally messagesTally() {
        return messagesTally;
    }

    private void readAllButMessages(boolean alone) throws IOException, CannotRead {
        Map<ExportFile, Recognised> found = new HashMap<>();
        for (ExportSource.Part part : source.parts()) {
            Optional<Recognised> fresh = recognised(part);
            if (fresh.isEmpty()) {
                continue;
            }
            // Of two files of one kind the one that says more is read, else the one that bears its name.
            Recognised known = found.get(fresh.get().kind());
            boolean richer = known == null || fresh.get().worth() > known.worth();
            if (richer) {
                found.put(fresh.get().kind(), fresh.get());
            }
            if (known != null) {
                other(richer ? known.part() : part)
                        .remark("another file of " + known.kind().kind() + ": ignored");
            }
        }
        if (found.isEmpty()) {
            throw new CannotRead(export.name + " holds none of the files of a LinkedIn export.\n"
                    + "  Expected at least one of: Connections.csv, messages.csv, Invitations.csv.");
        }
        Recognised talks = found.remove(ExportFiles.MESSAGES);
        if (talks != null) {
            messagesPart = talks.part();
            messages = alone ? new OpenFile(ExportFiles.MESSAGES, messagesPart).readAhead() : null;
        }
        for (ExportFile kind : ExportFiles.ALL) {
            if (found.containsKey(kind)) {
                try (OpenFile open = new OpenFile(kind, found.get(kind).part())) {
                    tallies.add(read(open, kind));
                }
            }
        }
    }

    /** A file, what it is, and how much it is worth beside another of its kind; nothing if its header was not found. */
    private record Recognised(ExportFile kind, ExportSource.Part part, long worth) {}

    /** A file that is not read. */
    private Tally other(ExportSource.Part part) {
        Tally tally = new Tally(part.name(), "");
        others.add(tally);
        return tally;
    }

    /** What a file is: by its name and by its header. */
    private Optional<Recognised> recognised(ExportSource.Part part) throws IOException {
        String plain = ExportSource.normalised(part.name());
        Optional<ExportFile> named = ExportFiles.ALL.stream()
                .filter(kind -> kind.names().contains(plain))
                .findFirst();
        if (named.isEmpty() || ExportFiles.ASSISTANTS.contains(plain)) {
            other(part);
            return Optional.empty();
        }
        List<Recognised> possible = new ArrayList<>();
        try (InputStream in = part.open()) {
            CsvRows rows = new CsvRows(Decoding.of(in), new Tally(part.name(), ""));
            Optional<Recognised> asNamed = as(named.get(), part, rows, 1);
            if (asNamed.isPresent()) {
                return asNamed;
            }
            for (ExportFile kind : ExportFiles.ALL) {
                as(kind, part, rows, 0).ifPresent(possible::add);
            }
        }
        if (possible.size() > 1) {
            String kinds = possible.stream().map(one -> one.kind().kind()).collect(Collectors.joining(" or "));
            other(part).remark("by its header " + kinds + ", and only its name could say which: not read");
            return Optional.empty();
        }
        return Optional.of(possible.isEmpty() ? new Recognised(named.get(), part, 0) : possible.get(0));
    }

    /** A file taken for one of a kind, if it has that kind's header. */
    private static Optional<Recognised> as(ExportFile kind, ExportSource.Part part, CsvRows rows, int forItsName)
            throws IOException {
        Optional<Header> header = rows.header(lines -> Header.find(lines, kind.required()));
        return header.map(found -> {
            long columns = Arrays.stream(found.positions(kind.columns()))
                    .filter(position -> position >= 0)
                    .count();
            return new Recognised(kind, part, 2 * columns + forItsName);
        });
    }

    private Tally read(OpenFile open, ExportFile kind) throws IOException {
        Tally tally = open.tally();
        if (!open.known()) {
            tally.remark("no header was found: expected columns " + String.join(", ", kind.columns()));
            open.rows(progress, row -> {});
            return tally;
        }
        kind.source().ifPresent(export.sources::add);
        if (!kind.names().contains(ExportSource.normalised(tally.file()))) {
            tally.remark("read as " + kind.kind() + ", as its header says");
        }
        Foresight foresight = new Foresight(export.talk, open);
        open.rows(progress, row -> {
            int before = export.invitations.size();
            kind.read(row, export, tally);
            if (export.invitations.size() > before) {
                invitationTallies.put(export.invitations.get(before), tally);
            }
            foresight.look();
            if (export.places.isPresent()) {
                export.places.get().took(row, tally);
            }
        });
        return tally;
    }

    /** Introduces the connections; {@code present} are those of the newest export. */
    void introduce(boolean present) {
        export.roster.introduce(export.connections, present);
    }

    /** Who was connected with after the last day is not there yet, as in an export made on that day. */
    void leaveOutAfter(LocalDate last) {
        int before = export.connections.size();
        export.connections.removeIf(connection -> connection.on().isAfter(last));
        leftOutConnections(before - export.connections.size(), LeftOutRule.AFTER_END);
    }

    /** Who is to be forgotten is no connection in any export. */
    void leaveOutForgotten() {
        int forgotten = export.roster.strike(export.connections, export.people()::forgotten);
        leftOutConnections(forgotten, LeftOutRule.FORGOTTEN);
    }

    private void leftOutConnections(int rows, LeftOutRule rule) {
        for (int i = 0; i < rows; i++) {
            tally("connections").usedNoMore(rule);
        }
    }

    /** Looks at the messages' dates alone: which of several exports reaches latest is asked before they are read. */
    void dateMessages() throws IOException, CannotRead {
        if (messagesPart == null) {
            return;
        }
        BelievedDates before = export.dates;
        export.dates = before.asSeenBy(before);
        try (OpenFile dated = new OpenFile(ExportFiles.MESSAGES, messagesPart)) {
            dated.rows(progress, row -> MessagesCsv.date(row, export));
            datedTally = dated.tally();
            believable();
            // The rows are read again.
            export.dates = before;
        } catch (ZipException | EOFException damaged) {
            throw damagedArchive(Path.of(export.name), damaged);
        }
    }

    /**
     * Reads the messages.
     *
     * @param notes sums of the notes of all exports
     * @param several whether there are several
     */
    void readMessages(LongSet notes, boolean several) throws IOException, CannotRead {
        export.talk = new TalkColumns(notes, several);
        if (messagesPart == null) {
            export.end();
            return;
        }
        try {
            messages = messages == null ? new OpenFile(ExportFiles.MESSAGES, messagesPart) : messages;
            messagesTally = read(messages, ExportFiles.MESSAGES);
            messages.close();
        } catch (ZipException | EOFException damaged) {
            throw damagedArchive(Path.of(export.name), damaged);
        }
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

    void leftOut(Export.Invitation invitation, LeftOutRule rule) {
        invitationTallies.get(invitation).usedNoMore(rule);
    }

    Tally tally(String kindPrefix) {
        return tallies.stream()
                .filter(tally -> tally.kind().startsWith(kindPrefix))
                .findFirst()
                .orElseThrow();
    }

    List<Intake> intake() {
        List<Intake> all = new ArrayList<>();
        for (Tally tally : tallies) {
            source.remarks().forEach(tally::remark);
            all.add(tally.intake());
        }
        others.forEach(tally -> all.add(tally.intake()));
        return all;
    }

    @Override
    public void close() throws IOException {
        try (source) {
            if (messages != null) {
                messages.close();
            }
        }
    }
}
