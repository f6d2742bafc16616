package dev.rapport.fact;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * All 1:1 messages as parallel primitive columns, 11 bytes each, sorted by (contact, second, file order). Copies of
 * invitation notes are not among them.
 */
public final class Messages {
    private static final int EPOCH_2000 = 946_684_800;
    private static final byte MINE = 1;
    private static final byte QUESTION = 2;
    /** Only while messages are gathered: it says what an earlier one said. */
    private static final byte COPY = 4;

    private final int[] contact;
    private final int[] second;
    private final short[] visible;
    private final byte[] flags;
    private final int size;

    private Messages(int[] contact, int[] second, short[] visible, byte[] flags, int size) {
        this.contact = contact;
        this.second = second;
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

    /** Code points of the text that are no white space, at most 65,535; 0 if there is only an attachment. */
    public int visibleCharacters(int i) {
        return visible[i] & 0xFFFF;
    }

    /** Whether the text, without web addresses, has a question mark. */
    public boolean questionMark(int i) {
        return (flags[i] & QUESTION) != 0;
    }

    /** First index of each contact's block: block of contact c is [starts[c], starts[c + 1]). */
    public int[] starts(int contacts) {
        return starts(contact, size, contacts);
    }

    private static int[] starts(int[] contact, int size, int contacts) {
        int[] starts = new int[contacts + 1];
        for (int i = 0; i < size; i++) {
            starts[contact[i] + 1]++;
        }
        for (int c = 0; c < contacts; c++) {
            starts[c + 1] += starts[c];
        }
        return starts;
    }

    /** Tells which of the messages that look alike say the same: what they said is not among the columns. */
    public interface Copies {
        /** Bits of a text that equal texts share, of the message that was added as the i-th, from 0. */
        int sum(int i);

        /** The message added as the i-th is left out: it says to the same person in the same second what an earlier one said. */
        void copy(int earlier, int i);
    }

    /** Gathers messages in file order and sorts them once. */
    public static final class Builder {
        private int[] contact;
        private int[] second;
        private short[] visible;
        private byte[] flags;
        private int capacity;
        private int size;

        /** Gathers into columns of its own. */
        public Builder() {
            this(new int[1024], new int[1024], new short[1024], new byte[1024]);
        }

        /**
         * Gathers into columns that are there already, from their beginning; they are the builder's from now on. Of
         * millions of messages there is no room to hold each twice, so whoever chooses among rows hands over the rows' own
         * columns, and reads each row before it adds it.
         */
        public Builder(int[] contact, int[] second, short[] visible, byte[] flags) {
            this.contact = contact;
            this.second = second;
            this.visible = visible;
            this.flags = flags;
            capacity = Math.min(Math.min(contact.length, second.length), Math.min(visible.length, flags.length));
        }

        /** Messages added so far. */
        public int size() {
            return size;
        }

        /** Adds a message; the order of calls is the file order. */
        public void add(int who, long epochSecond, boolean mine, int visibleCharacters, boolean question) {
            if (size == capacity) {
                grow(size + (size >> 1) + 1);
            }
            contact[size] = who;
            second[size] = Math.toIntExact(epochSecond - EPOCH_2000);
            visible[size] = (short) Math.min(visibleCharacters, 0xFFFF);
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
            sort(ordered());
            return new Messages(contact, second, visible, flags, size);
        }

        /** The messages added so far, sorted by (contact, second, order of adding), each once. */
        public Messages build(Copies copies) {
            int[] order = ordered();
            markCopies(order, copies);
            sort(order);
            dropCopies();
            return new Messages(contact, second, visible, flags, size);
        }

        /** Which message comes where: contact by counting sort, then each block by (second, order) packed into one long. */
        private int[] ordered() {
            int people = 0;
            for (int i = 0; i < size; i++) {
                people = Math.max(people, contact[i] + 1);
            }
            int[] start = starts(contact, size, people);
            int[] order = new int[size];
            int[] next = Arrays.copyOf(start, people);
            for (int i = 0; i < size; i++) {
                order[next[contact[i]]++] = i;
            }
            long[] keys = {};
            for (int c = 0; c < people; c++) {
                int count = start[c + 1] - start[c];
                keys = keys.length < count ? new long[2 * count] : keys;
                for (int k = 0; k < count; k++) {
                    int i = order[start[c] + k];
                    keys[k] = (long) second[i] << 32 | i;
                }
                Arrays.sort(keys, 0, count);
                for (int k = 0; k < count; k++) {
                    order[start[c] + k] = (int) keys[k];
                }
            }
            return order;
        }

        private void markCopies(int[] order, Copies copies) {
            for (int from = 0, to; from < size; from = to) {
                to = from + 1;
                while (to < size && sameMoment(order[from], order[to])) {
                    to++;
                }
                if (to - from > 1) {
                    markCopies(order, from, to, copies);
                }
            }
        }

        private boolean sameMoment(int a, int b) {
            return second[a] == second[b] && contact[a] == contact[b];
        }

        private void markCopies(int[] order, int from, int to, Copies copies) {
            Long2IntOpenHashMap said = new Long2IntOpenHashMap(to - from);
            for (int k = from; k < to; k++) {
                int i = order[k];
                long looks = (long) (visible[i] & 0xFFFF) << Byte.SIZE | flags[i];
                int earlier = said.putIfAbsent(looks << Integer.SIZE | copies.sum(i) & 0xFFFF_FFFFL, i + 1) - 1;
                if (earlier >= 0) {
                    flags[i] |= COPY;
                    copies.copy(earlier, i);
                }
            }
        }

        /** Brings the columns into an order, in place: of millions of messages there is no room for a second column. */
        private void sort(int[] order) {
            for (int start = 0; start < size; start++) {
                int who = contact[start];
                int when = second[start];
                short length = visible[start];
                byte marks = flags[start];
                int to = start;
                // Around the circle of places that exchange their messages.
                for (int from = order[to]; from != start; from = order[to]) {
                    contact[to] = contact[from];
                    second[to] = second[from];
                    visible[to] = visible[from];
                    flags[to] = flags[from];
                    order[to] = to;
                    to = from;
                }
                contact[to] = who;
                second[to] = when;
                visible[to] = length;
                flags[to] = marks;
                order[to] = to;
            }
        }

        private void dropCopies() {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                contact[kept] = contact[i];
                second[kept] = second[i];
                visible[kept] = visible[i];
                flags[kept] = flags[i];
                kept += (flags[i] & COPY) == 0 ? 1 : 0;
            }
            size = kept;
        }
    }
}
