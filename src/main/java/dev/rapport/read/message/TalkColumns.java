package dev.rapport.read.message;

import dev.rapport.fact.MessagesBuilder;
import dev.rapport.read.wording.ReadyMade;
import dev.rapport.read.wording.WordingMeter;
import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongSet;
import it.unimi.dsi.fastutil.longs.LongSets;
import it.unimi.dsi.fastutil.shorts.ShortArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The message rows of one export as measured columns of 14 bytes a row, before conversations are understood: whether one
 * is an advertisement or a group is only known when all of its rows were seen, in whatever order they come.
 */
public final class TalkColumns {
    /** Sender codes beside people's numbers; what is less is {@link #NOBODY} and a rule. */
    public static final int OWNER = -1;

    public static final int NOBODY = -2;

    private static final byte QUESTION = 1;
    private static final byte TEXT = 2;
    private static final byte ATTACHED = 4;
    /** Where the sender stands among the marks: a code, or a place among the conversation's people. */
    private static final int SENDER = 3;

    /** What of a text's sum is kept, and two marks that stand in the place of its other bits: copies share these, too. */
    private static final int SUM = 0x3FFFFF;

    private static final int LINK = 1 << 23;
    private static final int READY_MADE = 1 << 22;

    private static final int NOTE_BITS = 0x3FFFF;

    private static final int FIRST_PLACE = 8;
    /** Nearly nobody: a sender of whom a mark has no room to tell. */
    private static final int ELSEWHERE = 31;

    private final IntArrayList conversation = new IntArrayList();
    private final IntArrayList second = new IntArrayList();
    private final ShortArrayList visible = new ShortArrayList();
    private final ByteArrayList marks = new ByteArrayList();
    /** Of the texts' sums 24 bits: copies share much else besides. */
    private final ShortArrayList sumLow = new ShortArrayList();

    private final ByteArrayList sumHigh = new ByteArrayList();
    private final Int2IntOpenHashMap elsewhere = new Int2IntOpenHashMap();
    /** The whole sums of rows that say what a note said. */
    private final Int2LongOpenHashMap noteSums = new Int2LongOpenHashMap();

    private final LongSet notes;
    /** Some bits of their sums: of most texts these say already, and from nearer by, that they are no note's. */
    private final BitSet noteBits = new BitSet();

    private final boolean several;
    public final List<Conversation> conversations = new ArrayList<>();
    private Map<String, Conversation> byId = new HashMap<>();
    private @Nullable Conversation latest;
    private String latestId = "";
    /** The same id in another string. */
    private String otherId = "";

    /** Columns that stay without rows. */
    public static TalkColumns none() {
        return new TalkColumns(LongSets.emptySet(), false);
    }

    /**
     * Columns without rows.
     *
     * @param notes sums of the notes of all exports: rows of theirs are told
     * @param several whether there are several exports, whose conversations will be asked for by id
     */
    public TalkColumns(LongSet notes, boolean several) {
        this.notes = notes;
        notes.forEach(sum -> noteBits.set((int) sum & NOTE_BITS));
        this.several = several;
    }

    /** The same without any rows. */
    public TalkColumns without() {
        return new TalkColumns(notes, several);
    }

    /** The conversation of an id. Rows of one mostly come together, so the latest is tried first. */
    public Conversation conversation(String id) {
        // Its two sides bear the id as two strings, each the same one for many rows: comparing them all is saved.
        if (latest != null && (id == latestId || id == otherId)) {
            return latest;
        }
        if (latest != null && latestId.equals(id)) {
            otherId = id;
            return latest;
        }
        latestId = id;
        otherId = id;
        latest = byId.computeIfAbsent(id, any -> {
            Conversation fresh = new Conversation(conversations.size(), several ? id : "");
            conversations.add(fresh);
            return fresh;
        });
        return latest;
    }

    /** Whether a text is that of a note. */
    public boolean isNote(WordingMeter text) {
        return noteBits.get((int) text.sum() & NOTE_BITS) && notes.contains(text.sum());
    }

    /**
     * Adds a row.
     *
     * @param note whether its text is that of a note
     */
    public void add(
            Conversation talk,
            long epochSecond,
            int from,
            WordingMeter text,
            boolean note,
            boolean hasText,
            boolean attached) {
        int row = size();
        int who = from < 0 ? -1 - from : FIRST_PLACE + talk.people.indexOf(from);
        if (from < 0 == who >= FIRST_PLACE || who >= ELSEWHERE) {
            elsewhere.put(row, from);
            who = ELSEWHERE;
        }
        conversation.add(talk.number);
        second.add((int) epochSecond);
        visible.add((short) Math.min(text.visible(), 0xFFFF));
        int said = (text.question() ? QUESTION : 0) | (hasText ? TEXT : 0) | (attached ? ATTACHED : 0);
        marks.add((byte) (who << SENDER | said));
        int sum = (int) text.sum() & SUM | (text.link() ? LINK : 0) | (ReadyMade.isOne(text.sum()) ? READY_MADE : 0);
        sumLow.add((short) sum);
        sumHigh.add((byte) (sum >>> Short.SIZE));
        if (note) {
            noteSums.put(row, text.sum());
        }
    }

    /** All rows were added: what helped to understand them is let go. */
    public void end() {
        byId = several ? byId : new HashMap<>();
        latest = null;
    }

    /** The conversation of an id, if there are several exports; null if there is none. */
    public @Nullable Conversation known(String id) {
        return byId.get(id);
    }

    /** The number of a row's conversation. */
    public int conversation(int row) {
        return conversation.getInt(row);
    }

    /** Seconds since 1970, UTC. */
    public int second(int row) {
        return second.getInt(row);
    }

    /** Who wrote a row: a person's number, or a code. */
    public int sender(int row) {
        int who = (marks.getByte(row) & 0xFF) >>> SENDER;
        if (who < FIRST_PLACE) {
            return -1 - who;
        }
        IntArrayList people = conversations.get(conversation(row)).people;
        return who == ELSEWHERE ? elsewhere.get(row) : people.getInt(who - FIRST_PLACE);
    }

    /** Code points that are no white space, at most 65,535. */
    public int visible(int row) {
        return visible.getShort(row) & 0xFFFF;
    }

    public boolean asks(int row) {
        return (marks.getByte(row) & QUESTION) != 0;
    }

    /** Whether the text holds a web address. */
    public boolean links(int row) {
        return (sum(row) & LINK) != 0;
    }

    /** Whether LinkedIn offers the text ready-made. */
    public boolean readyMade(int row) {
        return (sum(row) & READY_MADE) != 0;
    }

    /** Whether a row has neither text nor attachment. */
    public boolean isEmpty(int row) {
        return (marks.getByte(row) & (TEXT | ATTACHED)) == 0;
    }

    /** 24 bits that equal texts share, whatever their line breaks. */
    public int sum(int row) {
        return (sumHigh.getByte(row) & 0xFF) << Short.SIZE | sumLow.getShort(row) & 0xFFFF;
    }

    /** Whether a row says what a note said. */
    public boolean saysNote(int row) {
        return noteSums.containsKey(row);
    }

    /** The note's whole sum. */
    public long noteSum(int row) {
        return noteSums.get(row);
    }

    /** Gathers messages in the place of these rows: to be given each only when its row was read. */
    public MessagesBuilder inPlace() {
        return new MessagesBuilder(
                conversation.elements(),
                second.elements(),
                visible.elements(),
                marks.elements(),
                sumLow.elements(),
                sumHigh.elements());
    }

    public int size() {
        return second.size();
    }

    /** Rows for which there is room. */
    public int capacity() {
        return second.elements().length;
    }

    /** Makes room for so many rows in all: growing step by step holds the old and the new at the same time. */
    public void ensureCapacity(int rows) {
        conversation.ensureCapacity(rows);
        second.ensureCapacity(rows);
        visible.ensureCapacity(rows);
        marks.ensureCapacity(rows);
        sumLow.ensureCapacity(rows);
        sumHigh.ensureCapacity(rows);
    }
}
