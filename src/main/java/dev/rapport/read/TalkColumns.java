package dev.rapport.read;

import dev.rapport.fact.Messages;
import it.unimi.dsi.fastutil.bytes.ByteArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.shorts.ShortArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The message rows of one export as measured columns, before conversations are understood: whether one is an
 * advertisement or a group is only known when all of its rows were seen, in whatever order they come.
 */
final class TalkColumns {
    /** Sender codes beside people's numbers. */
    static final int OWNER = -1;

    static final int NOBODY = -2;

    final IntArrayList conversation = new IntArrayList();
    final IntArrayList second = new IntArrayList();
    final IntArrayList sender = new IntArrayList();
    final ShortArrayList characters = new ShortArrayList();
    final ShortArrayList visible = new ShortArrayList();
    final ByteArrayList flags = new ByteArrayList();
    final LongArrayList sum = new LongArrayList();
    final List<Conversation> conversations = new ArrayList<>();
    private final Map<String, Conversation> byId = new HashMap<>();
    private Conversation latest;
    private String latestId = "";
    /** The same id in another string. */
    private String otherId = "";

    static final byte QUESTION = 1;
    static final byte TEXT = 2;
    static final byte ATTACHED = 4;

    /** What is known of a conversation so far. */
    static final class Conversation {
        final int number;
        boolean advertisement;
        boolean crowd;
        boolean ownerTakesPart;
        final IntArrayList people = new IntArrayList(1);
        /** People without address; none as long as it is not written to. */
        private List<String> names = List.of();
        /** Recipients that were understood already: of the latest row the owner wrote, and of the others'. */
        private String ownTo = "";

        private String ownUrls = "";
        private String othersTo = "";
        private String othersUrls = "";
        /** The address of the latest sender who was understood, and that person's number. */
        String knownSender = "";

        int knownCode;
        /** The earliest row so far, and whether the owner wrote it. */
        long earliest = Long.MAX_VALUE;

        boolean earliestMine;
        /** Text of that row, if the owner wrote it, until it is measured. */
        final HeldText openerText = new HeldText();

        /** Measured wording of that row. */
        FirstWords.Draft opener;

        private Conversation(int number) {
            this.number = number;
        }

        /** Whether the latest row of a side has these recipients. */
        boolean isAddressed(boolean mine, String to, String urls) {
            return to.equals(to(mine)) && urls.equals(urls(mine));
        }

        void addressed(boolean mine, String to, String urls) {
            if (mine) {
                ownTo = to;
                ownUrls = urls;
            } else {
                othersTo = to;
                othersUrls = urls;
            }
        }

        /** The recipients' names in the latest row of a side. */
        String to(boolean mine) {
            return mine ? ownTo : othersTo;
        }

        /** The recipients' addresses in the latest row of a side. */
        String urls(boolean mine) {
            return mine ? ownUrls : othersUrls;
        }

        void person(int number) {
            if (!people.contains(number)) {
                people.add(number);
            }
        }

        void name(String name) {
            if (!names.contains(name)) {
                names = names.isEmpty() ? new ArrayList<>(1) : names;
                names.add(name);
            }
        }

        /** The names of people without address. */
        List<String> names() {
            return names;
        }
    }

    /** The conversation of an id. Rows of one mostly come together, so the latest is tried first. */
    Conversation conversation(String id) {
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
            Conversation fresh = new Conversation(conversations.size());
            conversations.add(fresh);
            return fresh;
        });
        return latest;
    }

    void add(Conversation talk, long epochSecond, int from, WordingMeter text, boolean hasText, boolean attached) {
        conversation.add(talk.number);
        second.add((int) epochSecond);
        sender.add(from);
        characters.add((short) Math.min(text.characters(), 0xFFFF));
        visible.add((short) Math.min(text.visible(), 0xFFFF));
        flags.add((byte) ((text.question() ? QUESTION : 0) | (hasText ? TEXT : 0) | (attached ? ATTACHED : 0)));
        sum.add(text.sum());
    }

    /** Gathers messages in the place of these rows: to be given each only when its row was read. */
    Messages.Builder inPlace() {
        return new Messages.Builder(
                sender.elements(),
                second.elements(),
                conversation.elements(),
                characters.elements(),
                visible.elements(),
                flags.elements());
    }

    int size() {
        return second.size();
    }

    /** Makes room for so many rows in all: growing step by step holds the old and the new at the same time. */
    void ensureCapacity(int rows) {
        conversation.ensureCapacity(rows);
        second.ensureCapacity(rows);
        sender.ensureCapacity(rows);
        characters.ensureCapacity(rows);
        visible.ensureCapacity(rows);
        flags.ensureCapacity(rows);
        sum.ensureCapacity(rows);
    }
}
