package dev.rapport.fact;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/**
 * All 1:1 messages as parallel primitive columns, 7 bytes each, sorted by (contact, second, file order). Copies of
 * invitation notes are not among them.
 */
public final class Messages {
    private static final int EPOCH_2000 = 946_684_800;
    private static final byte MINE = 1;
    private static final byte QUESTION = 2;
    /** Only while messages are gathered: it says what an earlier one said. */
    private static final byte COPY = 4;

    private final int[] starts;
    private final int[] second;
    private final short[] visible;
    private final byte[] flags;
    private final int size;

    private Messages(int[] starts, int[] second, short[] visible, byte[] flags, int size) {
        this.starts = starts;
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

    /** Index into {@link History#contacts()}. It is looked for: whoever goes through all begins with {@link #starts}. */
    public int contact(int i) {
        int low = 0;
        int high = starts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= i) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
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
        int[] all = Arrays.copyOf(starts, contacts + 1);
        Arrays.fill(all, Math.min(starts.length, all.length), all.length, size);
        return all;
    }

    /** Of a stretch of one contact's messages the first index whose second is not less; {@code to} if there is none. */
    public int since(int from, int to, long second) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (second(middle) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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

    /** Is told of copies: messages that say to the same person in the same second what an earlier one said. */
    public interface Copies {
        /** Whether it matters which messages they are. That takes four bytes a message more, for a while. */
        boolean named();

        /** Of messages in order of adding, the i-th is a copy of an earlier one; of any, if they are not named. */
        void copy(int earlier, int i);
    }

    /** Gathers messages in file order and sorts them once, in place: of millions there is no room to hold each twice. */
    public static final class Builder {
        private int[] contact;
        private int[] second;
        private short[] visible;
        private byte[] flags;
        private short[] sumLow;
        private byte[] sumHigh;
        /** Order of adding, while it matters. */
        private int[] added = {};

        private int capacity;
        private int size;

        /** Gathers into columns of its own. */
        public Builder() {
            this(new int[1024], new int[1024], new short[1024], new byte[1024], new short[1024], new byte[1024]);
        }

        /**
         * Gathers into columns that are there already, from their beginning; they are the builder's from now on. Whoever
         * chooses among rows hands over the rows' own columns, and reads each row before it adds it.
         */
        public Builder(int[] contact, int[] second, short[] visible, byte[] flags, short[] sumLow, byte[] sumHigh) {
            this.contact = contact;
            this.second = second;
            this.visible = visible;
            this.flags = flags;
            this.sumLow = sumLow;
            this.sumHigh = sumHigh;
            capacity = Math.min(
                    Math.min(Math.min(contact.length, second.length), Math.min(visible.length, flags.length)),
                    Math.min(sumLow.length, sumHigh.length));
        }

        /** Messages added so far. */
        public int size() {
            return size;
        }

        /** Adds a message of which nobody asks whether it is there twice; the order of calls is the file order. */
        public void add(int who, long epochSecond, boolean mine, int visibleCharacters, boolean question) {
            add(who, epochSecond, mine, visibleCharacters, question, 0);
        }

        /**
         * Adds a message; the order of calls is the file order.
         *
         * @param sum 24 bits that equal texts share: copies share person, second, side, length and question mark besides
         */
        public void add(int who, long epochSecond, boolean mine, int visibleCharacters, boolean question, int sum) {
            if (size == capacity) {
                grow(size + (size >> 1) + 1);
            }
            contact[size] = who;
            second[size] = Math.toIntExact(epochSecond - EPOCH_2000);
            visible[size] = (short) Math.min(visibleCharacters, 0xFFFF);
            flags[size] = (byte) ((mine ? MINE : 0) | (question ? QUESTION : 0));
            sumLow[size] = (short) sum;
            sumHigh[size] = (byte) (sum >>> Short.SIZE);
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
            sumLow = Arrays.copyOf(sumLow, capacity);
            sumHigh = Arrays.copyOf(sumHigh, capacity);
        }

        /** Gives people other numbers: what was contact c is {@code to[c]} from now on. */
        public void renumber(int[] to) {
            for (int i = 0; i < size; i++) {
                contact[i] = to[contact[i]];
            }
        }

        /** The messages added so far, sorted by (contact, second, order of adding). */
        public Messages build() {
            return new Messages(sort(), second, visible, flags, size);
        }

        /** The messages added so far, sorted by (contact, second, order of adding), each once. */
        public Messages build(Copies copies) {
            if (copies.named()) {
                added = new int[size];
                Arrays.setAll(added, i -> i);
            }
            int[] start = sort();
            if (markCopies(copies)) {
                dropCopies();
                start = starts(contact, size, start.length - 1);
            }
            return new Messages(start, second, visible, flags, size);
        }

        /** Counting sort by contact, then each block by (second, order of adding): where each block begins. */
        private int[] sort() {
            int people = 0;
            for (int i = 0; i < size; i++) {
                people = Math.max(people, contact[i] + 1);
            }
            int[] start = starts(contact, size, people);
            int[] next = Arrays.copyOf(start, people);
            for (int i = 0; i < size; i++) {
                // For now the place where it belongs.
                contact[i] = next[contact[i]]++;
            }
            toTheirPlaces(0, size);
            long[] keys = {};
            for (int c = 0; c < people; c++) {
                int count = start[c + 1] - start[c];
                keys = keys.length < count ? new long[2 * count] : keys;
                for (int k = 0; k < count; k++) {
                    keys[k] = (long) second[start[c] + k] << Integer.SIZE | k;
                }
                Arrays.sort(keys, 0, count);
                for (int k = 0; k < count; k++) {
                    contact[start[c] + (int) keys[k]] = start[c] + k;
                }
                toTheirPlaces(start[c], start[c + 1]);
                Arrays.fill(contact, start[c], start[c + 1], c);
            }
            return start;
        }

        private void toTheirPlaces(int from, int to) {
            for (int i = from; i < to; i++) {
                while (contact[i] != i) {
                    toItsPlace(i);
                }
            }
        }

        /** Exchanges a message with the one that stands where it belongs. */
        private void toItsPlace(int i) {
            int to = contact[i];
            contact[i] = contact[to];
            contact[to] = to;
            int when = second[i];
            second[i] = second[to];
            second[to] = when;
            short length = visible[i];
            visible[i] = visible[to];
            visible[to] = length;
            byte marks = flags[i];
            flags[i] = flags[to];
            flags[to] = marks;
            short low = sumLow[i];
            sumLow[i] = sumLow[to];
            sumLow[to] = low;
            byte high = sumHigh[i];
            sumHigh[i] = sumHigh[to];
            sumHigh[to] = high;
            if (added.length > 0) {
                int row = added[i];
                added[i] = added[to];
                added[to] = row;
            }
        }

        private boolean markCopies(Copies copies) {
            boolean any = false;
            for (int from = 0, to; from < size; from = to) {
                to = from + 1;
                while (to < size && second[from] == second[to] && contact[from] == contact[to]) {
                    to++;
                }
                if (to - from > 1) {
                    any |= markCopies(from, to, copies);
                }
            }
            return any;
        }

        private boolean markCopies(int from, int to, Copies copies) {
            Long2IntOpenHashMap said = new Long2IntOpenHashMap(to - from);
            said.defaultReturnValue(-1);
            boolean any = false;
            for (int i = from; i < to; i++) {
                long sum = (long) (sumHigh[i] & 0xFF) << Short.SIZE | sumLow[i] & 0xFFFF;
                int looks = (visible[i] & 0xFFFF) << Byte.SIZE | flags[i];
                int earlier = said.putIfAbsent(sum << Integer.SIZE | looks, i);
                if (earlier >= 0) {
                    flags[i] |= COPY;
                    copies.copy(copies.named() ? added[earlier] : earlier, copies.named() ? added[i] : i);
                    any = true;
                }
            }
            return any;
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
