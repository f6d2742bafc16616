package dev.rapport.fact;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;

/** Gathers messages in file order and sorts them once, a column at a time: of millions there is no room to hold each twice. */
public final class MessagesBuilder {
    /** No earlier message. */
    private static final int NONE = -1;

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
    private boolean built;

    /** Gathers into columns of its own. */
    public MessagesBuilder() {
        this(new int[1024], new int[1024], new short[1024], new byte[1024], new short[1024], new byte[1024]);
    }

    /**
     * Gathers into columns that are there already, from their beginning; they are the builder's from now on. A caller
     * that chooses among rows hands over the rows' own columns, and reads each row before it adds it.
     */
    public MessagesBuilder(int[] contact, int[] second, short[] visible, byte[] flags, short[] sumLow, byte[] sumHigh) {
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

    /** Adds a message that is not compared with its copies; the order of calls is the file order. */
    public void add(int who, long epochSecond, boolean mine, int visibleCharacters, boolean question) {
        add(who, epochSecond, mine, visibleCharacters, question, 0);
    }

    /** Adds a message of whose text only the question mark is known. */
    public void add(int who, long epochSecond, boolean mine, int visibleCharacters, boolean question, int sum) {
        add(who, epochSecond, mine, visibleCharacters, new Said(question, false, false), sum);
    }

    /**
     * What a text is like.
     *
     * @param question whether it has a question mark outside web addresses
     * @param link whether it holds a web address
     * @param readyMade whether LinkedIn offers it ready-made
     */
    public record Said(boolean question, boolean link, boolean readyMade) {
        private int flags() {
            return (question ? Messages.QUESTION : 0)
                    | (link ? Messages.LINK : 0)
                    | (readyMade ? Messages.READY_MADE : 0);
        }

        /** What a message's text is like. */
        public static Said of(Messages messages, int i) {
            return new Said(messages.questionMark(i), messages.link(i), messages.readyMade(i));
        }
    }

    /**
     * Adds a message; the order of calls is the file order.
     *
     * @param sum 24 bits that equal texts share: copies share person, second, side, length and question mark besides
     */
    public void add(int who, long epochSecond, boolean mine, int visibleCharacters, Said said, int sum) {
        if (size == capacity) {
            grow(size + (size >> 1) + 1);
        }
        contact[size] = who;
        second[size] = Math.toIntExact(epochSecond - Messages.EPOCH_2000);
        visible[size] = (short) Math.min(visibleCharacters, 0xFFFF);
        flags[size] = (byte) ((mine ? Messages.MINE : 0) | said.flags());
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
        int people = sort().length - 1;
        added = copies.named() ? added : new int[0];
        dropCopies(copies);
        int[] starts = starts(people);
        new SameWords(starts, flags).mark(this::words);
        return new Messages(starts, second, visible, flags, size);
    }

    /** Counting sort by contact, then each block by (second, order of adding): where each block begins. */
    private int[] sort() {
        int people = 0;
        for (int i = 0; i < size; i++) {
            people = Math.max(people, contact[i] + 1);
        }
        int[] start = starts(people);
        int[] order = new int[size];
        int[] next = Arrays.copyOf(start, people);
        // Exports mostly come newest first: from their end each block is nearly in order.
        for (int i = size - 1; i >= 0; i--) {
            order[next[contact[i]]++] = i;
        }
        InParts.of(people, (from, to) -> sort(order, start, from, to));
        putIn(order);
        InParts.of(people, (from, to) -> {
            for (int c = from; c < to; c++) {
                Arrays.fill(contact, start[c], start[c + 1], c);
            }
        });
        return start;
    }

    /** Sorts the blocks of some people, which begin where it is said, by second and order of adding. */
    private void sort(int[] order, int[] start, int from, int to) {
        long[] keys = {};
        for (int c = from; c < to; c++) {
            int count = start[c + 1] - start[c];
            keys = keys.length < count ? new long[2 * count] : keys;
            for (int k = 0; k < count; k++) {
                int i = order[start[c] + k];
                keys[k] = (long) second[i] << Integer.SIZE | i;
            }
            Arrays.sort(keys, 0, count);
            for (int k = 0; k < count; k++) {
                order[start[c] + k] = (int) keys[k];
            }
        }
    }

    /** Puts one column after another in order, so that one alone is there twice; the seconds take the room of the contacts, which are filled in anew. */
    private void putIn(int[] order) {
        int[] seconds = second;
        int[] sorted = contact;
        InParts.of(size, (from, to) -> {
            for (int i = from; i < to; i++) {
                sorted[i] = seconds[order[i]];
            }
        });
        second = sorted;
        // Messages that were built before keep their seconds.
        contact = built ? new int[size] : seconds;
        built = true;
        visible = inOrder(visible, order);
        sumLow = inOrder(sumLow, order);
        flags = inOrder(flags, order);
        sumHigh = inOrder(sumHigh, order);
        // There is no room beyond what was added, where more is to come.
        capacity = size;
        added = order;
    }

    private static short[] inOrder(short[] column, int[] order) {
        short[] sorted = new short[order.length];
        InParts.of(order.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                sorted[i] = column[order[i]];
            }
        });
        return sorted;
    }

    private static byte[] inOrder(byte[] column, int[] order) {
        byte[] sorted = new byte[order.length];
        InParts.of(order.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                sorted[i] = column[order[i]];
            }
        });
        return sorted;
    }

    /** Goes through the messages of one person and second together, and moves up what stays. */
    private void dropCopies(Copies copies) {
        int kept = 0;
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && second[from] == second[to] && contact[from] == contact[to]) {
                to++;
            }
            kept = to - from == 1 ? keep(from, kept) : keepEachOnce(from, to, kept, copies);
        }
        size = kept;
    }

    /** Moves a message up to a place; the next place. */
    private int keep(int i, int place) {
        contact[place] = contact[i];
        second[place] = second[i];
        visible[place] = visible[i];
        flags[place] = flags[i];
        sumLow[place] = sumLow[i];
        sumHigh[place] = sumHigh[i];
        return place + 1;
    }

    private int keepEachOnce(int from, int to, int place, Copies copies) {
        Long2IntOpenHashMap said = new Long2IntOpenHashMap(to - from);
        said.defaultReturnValue(NONE);
        int next = place;
        for (int i = from; i < to; i++) {
            int name = copies.named() ? added[i] : i;
            int earlier = said.putIfAbsent(looks(i), name);
            if (earlier == NONE) {
                next = keep(i, next);
            } else {
                copies.copy(earlier, name);
            }
        }
        return next;
    }

    /** All that copies share beside person and second. */
    private long looks(int i) {
        return words(i) << Byte.SIZE | flags[i];
    }

    /** What equal texts share: their sum and length. */
    private long words(int i) {
        long sum = (long) (sumHigh[i] & 0xFF) << Short.SIZE | sumLow[i] & 0xFFFF;
        return sum << Short.SIZE | visible[i] & 0xFFFF;
    }

    /** Where each person's block begins, once they stand in order. */
    private int[] starts(int people) {
        int[] starts = new int[people + 1];
        for (int i = 0; i < size; i++) {
            starts[contact[i] + 1]++;
        }
        for (int c = 0; c < people; c++) {
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
}
