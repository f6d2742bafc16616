package dev.rapport.read.learn;

/** How a log's cells are understood when it is read: a proposal must not promise what reading would not keep. */
public interface Understanding {
    /** Whether a cell is a date in a shape; an empty shape is ISO. */
    boolean isDate(String shape, String cell);

    /** Whether a word says who began: a direction, a missed call. */
    boolean isDirection(String word);

    /** Whether such a word is one of calls alone. */
    boolean isOfCalls(String word);

    /** Whether a cell holds a profile's address. */
    boolean isProfile(String cell);
}
