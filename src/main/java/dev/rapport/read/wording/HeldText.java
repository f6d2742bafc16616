package dev.rapport.read.wording;

/**
 * The text of a conversation's earliest row so far, if the owner wrote it, until it is measured.
 * Rows mostly come newest first, so that nearly every row is the earliest so far: the next text is written over the last.
 */
public final class HeldText {
    private static final char[] NO_ROOM = {};

    private char[] characters = NO_ROOM;
    private int length;
    private boolean held;

    /** Holds so many characters. */
    public void hold(char[] text, int from, int count) {
        length = count;
        held = true;
        if (characters.length < length) {
            characters = new char[length];
        }
        System.arraycopy(text, from, characters, 0, length);
    }

    /** Holds none; the next may be written in its place. */
    public void none() {
        held = false;
    }

    /** Lets it go, and its place. */
    public void letGo() {
        held = false;
        characters = NO_ROOM;
    }

    public boolean isHeld() {
        return held;
    }

    /** Characters for which it has room. */
    public int room() {
        return characters.length;
    }

    /** The text as it was written. */
    public String text() {
        return new String(characters, 0, length);
    }
}
