package dev.rapport.read.export;

import dev.rapport.fact.Origin;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Source;
import dev.rapport.read.cell.SameCells;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.message.Envelope;
import dev.rapport.read.message.MessageCells;
import dev.rapport.read.message.MessageState;
import dev.rapport.read.message.TalkColumns;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.OwnSide;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.People;
import dev.rapport.read.wording.WordingMeter;
import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the files of one export said, before people are numbered. */
public final class Export {
    public final String name;
    /** Whether first texts are looked at. */
    final boolean wording;

    public final Set<Source> sources = EnumSet.noneOf(Source.class);
    public final List<InvitationRow> invitations = new ArrayList<>();
    /** Who stands on the owner's side of the invitations, each once. */
    public final Set<OwnSide> ownSides = new LinkedHashSet<>();

    private final Map<Object, Origin> ownRows = new HashMap<>();
    /** The same of rows that were rejected for their moment. */
    public final Set<OwnSide> ownSidesWithoutMoment = new LinkedHashSet<>();

    public final List<ConnectionRow> connections = new ArrayList<>();
    public final List<LocalDate> nameless = new ArrayList<>();
    public final Set<String> ownMails = new HashSet<>();
    /** Those of them that are known to be the owner's, as compared: they clicked a link in a mail. */
    public final Set<String> confirmedMails = new HashSet<>();

    public final List<VouchRow> vouches = new ArrayList<>();
    public Optional<String> profileName = Optional.empty();
    public boolean profileUrls;
    /** Whether the file of messages lacks the column with what they say. */
    public boolean textMissing;

    public BelievedDates dates = BelievedDates.all();
    public Owner owner = Owner.UNKNOWN;
    /** Why the owner is the same as in a newer export, if their address or name is another. */
    public String sameOwner = "";

    public TalkColumns talk = TalkColumns.none();
    /** Lines of the rows, if they are asked for. */
    public Optional<Places> places = Optional.empty();

    /** Sums of invitation notes: their copies among the messages are no first words. */
    public final LongOpenHashSet noteSums = new LongOpenHashSet();

    final OpenerTexts openers = new OpenerTexts();
    final WordingMeter meter = new WordingMeter();
    final SameCells<Envelope> envelopes = MessageCells.envelopes();
    final SameCells<MessageState> states = MessageCells.states();
    private final People people;
    public final Roster roster;
    /** Invitations of which a row of another export says whom they mean. */
    public final Map<InvitationRow, Integer> meant = new IdentityHashMap<>();

    public final Reach reach = new Reach();
    private final Object2ObjectOpenHashMap<String, String> comparedNames = new Object2ObjectOpenHashMap<>();
    /** Sparsely filled: addresses begin alike, so that each one passed in search of another takes long to compare. */
    private final ObjectOpenHashSet<String> copies = new ObjectOpenHashSet<>(16, Hash.VERY_FAST_LOAD_FACTOR);
    /** The file that is being read, and what all of its rows say; null until it is asked for. */
    private ExportSource.@Nullable Part reading;

    private @Nullable Set<String> below;
    /** The latest address that was the owner's. */
    private String ownUrl = "";

    private final ObjectOpenHashSet<ConnectionRow> connected = new ObjectOpenHashSet<>();
    private final ObjectOpenHashSet<InvitationRow.Sent> listed = new ObjectOpenHashSet<>();

    public Export(String name, People people, boolean wording) {
        this.name = name;
        this.wording = wording;
        this.people = people;
        roster = new Roster(people);
    }

    /** A name for comparing; names come again and again in messages. */
    String compared(String written) {
        return comparedNames.computeIfAbsent(written, Names::compared);
    }

    /** One copy of a text that comes again and again: names and addresses stand in several files and in many rows. */
    String shared(String text) {
        return copies.addOrGet(text);
    }

    /** Whether another row said so: a name, a company, a job or an address. */
    boolean said(String text) {
        return copies.contains(text);
    }

    /** All that rows of a file say. */
    interface Texts {
        Set<String> of(ExportSource.Part file) throws IOException;
    }

    /** Whether the file that is being read says so below: looked at only where a row may be out of its place. */
    boolean saysBelow(String text, Texts texts) throws IOException {
        if (below == null) {
            below = texts.of(Objects.requireNonNull(reading));
        }
        return below.contains(text);
    }

    public void reads(ExportSource.Part file) {
        reading = file;
        below = null;
        reach.reads(file);
        connected.clear();
    }

    /** Whether an address is the owner's, whose key must be known. */
    boolean owners(String url) {
        boolean own = url.equals(ownUrl) || roster.key(url).equals(owner.key());
        ownUrl = own ? url : ownUrl;
        return own;
    }

    public People people() {
        return people;
    }

    /** All files are read: what helped to understand their rows is let go. */
    public void end() {
        openers.settle(talk.conversations);
        talk.end();
        envelopes.clear();
        states.clear();
        comparedNames.clear();
        copies.clear();
        listed.clear();
        connected.clear();
    }

    /** Remembers the row that first says who the owner is. */
    void ownRow(Object said, String file, long line) {
        ownRows.computeIfAbsent(said, any -> new Origin(file, line));
    }

    /** Where something about the owner is said first, to follow what it says; empty if that is not known. */
    public String ownRow(Object said) {
        Origin row = ownRows.get(said);
        return row == null ? "" : " (" + row.file() + " line " + row.line() + ")";
    }

    /** Remembers the latest timestamp of the data; one that is later than the export itself costs the row. */
    void saw(Instant at, String column) throws RowException {
        saw(at.getEpochSecond(), column);
    }

    void saw(long second, String column) throws RowException {
        if (!dates.believes(second)) {
            throw new RowException(RejectReason.LATER_THAN_EXPORT, column);
        }
        reach.saw(second);
    }

    /** The latest timestamp; {@link Instant#MIN} if there is none. */
    public Instant latest() {
        long second = reach.second();
        return second == Long.MIN_VALUE ? Instant.MIN : Instant.ofEpochSecond(second);
    }

    /** Whether no row of the file so far is equal in every cell. */
    boolean fresh(ConnectionRow connection) {
        return connected.add(connection);
    }

    boolean fresh(InvitationRow invitation) {
        return listed.add(invitation.sent());
    }
}
