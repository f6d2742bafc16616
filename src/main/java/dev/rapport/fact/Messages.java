package dev.rapport.fact;

import java.util.Arrays;

/**
 * All 1:1 messages as parallel primitive columns, about 16 bytes each, sorted by (contact, second, file order). Copies of
 * invitation notes are not among them.
 */
public final class Messages {
    private static final int EPOCH_2000 = 946_684_800;
    private static final byte MINE = 1;
    private static final byte QUESTION = 2;

    private final int[] contact;
    private final int[] second;
    private final int[] conversation;
    private final short[] characters;
    private final short[] visible;
    private final byte[] flags;
    private final int size;

    private Messages(
            int[] contact,
            int[] second,
            int[] conversation,
            short[] characters,
            short[] visible,
            byte[] flags,
            int size) {
        this.contact = contact;
        this.second = second;
        this.conversation = conversation;
        this.characters = characters;
        this.visible = visible;
        this.flags = flags;
        this.size = size;
    }

    /** No messages. */
    public static Messages none() {
        return new Builder().build();
    }

    /** Number of messages. */
    public int size() {
        return size;
    }

    /** Index into {@link History#contacts()}. */
    public int contact(int i) {
        return contact[i];
    }

    /** Seconds since 1970, UTC. */
    public long second(int i) {
        return (long) second[i] + EPOCH_2000;
    }

    /** Whether the owner wrote it. */
    public boolean mine(int i) {
        return (flags[i] & MINE) != 0;
    }

    /** Number of the conversation; counts from 0 in order of first sight. */
    public int conversation(int i) {
        return conversation[i];
    }

    /** Code points of the text, at most 65,535; 0 if only an attachment. */
    public int characters(int i) {
        return characters[i] & 0xFFFF;
    }

    /** Code points that are no white space, at most 65,535. */
    public int visibleCharacters(int i) {
        return visible[i] & 0xFFFF;
    }

    /** Whether the text, without web addresses, has a question mark. */
    public boolean questionMark(int i) {
        return (flags[i] & QUESTION) != 0;
    }

    /** First index of each contact's block: block of contact c is [starts[c], starts[c + 1]). */
    public int[] starts(int contacts) {
        int[] starts = new int[contacts + 1];
        for (int i = 0; i < size; i++) {
            starts[contact[i] + 1]++;
        }
        for (int c = 0; c < contacts; c++) {
            starts[c + 1] += starts[c];
        }
        return starts;
    }

    /** Gathers messages in file order and sorts them once. */
    public static final class Builder {
        private int[] contact;
        private int[] second;
        private int[] conversation;
        private short[] characters;
        private short[] visible;
        private byte[] flags;
        private int capacity;
        private int size;

        /** Gathers into columns of its own. */
        public Builder() {
            this(new int[1024], new int[1024], new int[1024], new short[1024], new short[1024], new byte[1024]);
        }

        /**
         * Gathers into columns that are there already, from their beginning; they are the builder's from now on. Of
         * millions of messages there is no room to hold each twice, so whoever chooses among rows hands over the rows' own
         * columns, and reads each row before it adds it.
         */
        public Builder(
                int[] contact, int[] second, int[] conversation, short[] characters, short[] visible, byte[] flags) {
            this.contact = contact;
            this.second = second;
            this.conversation = conversation;
            this.characters = characters;
            this.visible = visible;
            this.flags = flags;
            capacity = Math.min(
                    Math.min(Math.min(contact.length, second.length), Math.min(conversation.length, flags.length)),
                    Math.min(characters.length, visible.length));
        }

        /** Whether none was added. */
        public boolean isEmpty() {
            return size == 0;
        }

        /** Adds a message; the order of calls is the file order. */
        public void add(
                int who, long epochSecond, boolean mine, int talk, int chars, int visibleChars, boolean question) {
            if (size == capacity) {
                grow(size + (size >> 1) + 1);
            }
            contact[size] = who;
            second[size] = Math.toIntExact(epochSecond - EPOCH_2000);
            conversation[size] = talk;
            characters[size] = (short) Math.min(chars, 0xFFFF);
            visible[size] = (short) Math.min(visibleChars, 0xFFFF);
            flags[size] = (byte) ((mine ? MINE : 0) | (question ? QUESTION : 0));
            size++;
        }

        /** Makes room for so many more. */
        public void ensureCapacity(int more) {
            if (size + more > capacity) {
                grow(size + more);
            }
        }

        private void grow(int rows) {
            capacity = rows;
            contact = Arrays.copyOf(contact, capacity);
            second = Arrays.copyOf(second, capacity);
            conversation = Arrays.copyOf(conversation, capacity);
            characters = Arrays.copyOf(characters, capacity);
            visible = Arrays.copyOf(visible, capacity);
            flags = Arrays.copyOf(flags, capacity);
        }

        /** Gives people other numbers: what was contact c is {@code to[c]} from now on. */
        public void renumber(int[] to) {
            for (int i = 0; i < size; i++) {
                contact[i] = to[contact[i]];
            }
        }

        /** The messages added so far, sorted by (contact, second, order of adding). */
        public Messages build() {
            // Contact by counting sort, then each block by (second, order) packed into one long: no boxing.
            int people = 0;
            for (int i = 0; i < size; i++) {
                people = Math.max(people, contact[i] + 1);
            }
            int[] start = new int[people + 1];
            for (int i = 0; i < size; i++) {
                start[contact[i] + 1]++;
            }
            for (int c = 0; c < people; c++) {
                start[c + 1] += start[c];
            }
            long[] keys = new long[size];
            int[] next = Arrays.copyOf(start, people);
            for (int i = 0; i < size; i++) {
                keys[next[contact[i]]++] = ((long) second[i] << 32) | i;
            }
            for (int c = 0; c < people; c++) {
                Arrays.sort(keys, start[c], start[c + 1]);
            }
            // One column after the other is let go, so that only one is there twice at a time.
            contact = picked(contact, keys);
            second = picked(second, keys);
            conversation = picked(conversation, keys);
            characters = picked(characters, keys);
            visible = picked(visible, keys);
            flags = picked(flags, keys);
            capacity = size;
            return new Messages(contact, second, conversation, characters, visible, flags, size);
        }

        private static int[] picked(int[] from, long[] keys) {
            int[] to = new int[keys.length];
            for (int i = 0; i < keys.length; i++) {
                to[i] = from[(int) keys[i]];
            }
            return to;
        }

        private static short[] picked(short[] from, long[] keys) {
            short[] to = new short[keys.length];
            for (int i = 0; i < keys.length; i++) {
                to[i] = from[(int) keys[i]];
            }
            return to;
        }

        private static byte[] picked(byte[] from, long[] keys) {
            byte[] to = new byte[keys.length];
            for (int i = 0; i < keys.length; i++) {
                to[i] = from[(int) keys[i]];
            }
            return to;
        }
    }
}
