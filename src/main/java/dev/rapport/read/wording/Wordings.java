package dev.rapport.read.wording;

import java.util.Arrays;

/** What was measured of many texts, in their order. */
public final class Wordings {
    private static final int QUESTION = 1;
    private static final int BLANK = 2;
    private static final int LINK = 4;

    private int[] characters;
    private int[] visible;
    private byte[] marks;
    private long[] sums;
    private int count;

    /** None yet, with room for so many. */
    public Wordings(int room) {
        characters = new int[room];
        visible = new int[room];
        marks = new byte[room];
        sums = new long[room];
    }

    /** Adds what a meter has just measured. */
    public void add(WordingMeter measured) {
        if (count == sums.length) {
            characters = Arrays.copyOf(characters, 2 * count);
            visible = Arrays.copyOf(visible, 2 * count);
            marks = Arrays.copyOf(marks, 2 * count);
            sums = Arrays.copyOf(sums, 2 * count);
        }
        characters[count] = measured.characters();
        visible[count] = measured.visible();
        marks[count] = (byte)
                ((measured.question() ? QUESTION : 0) | (measured.blank() ? BLANK : 0) | (measured.link() ? LINK : 0));
        sums[count++] = measured.sum();
    }

    /** Forgets all. */
    public void clear() {
        count = 0;
    }

    /** Lets a meter show what was measured of a text. */
    public void show(int text, WordingMeter meter) {
        boolean question = (marks[text] & QUESTION) != 0;
        boolean blank = (marks[text] & BLANK) != 0;
        meter.show(characters[text], visible[text], question, (marks[text] & LINK) != 0, blank, sums[text]);
    }
}
