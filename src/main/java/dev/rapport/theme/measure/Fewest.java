package dev.rapport.theme.measure;

/** How many units an estimate takes at least (measures.md 1.6). */
public final class Fewest {
    /** Where nothing else is said. */
    public static final int FIVE = 5;

    /** Of people or conversations, where one more or less would change the number. */
    public static final int TEN = 10;

    private Fewest() {}
}
