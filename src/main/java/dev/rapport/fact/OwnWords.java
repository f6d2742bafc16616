package dev.rapport.fact;

/**
 * What the owner wrote for themselves in a row of their own log, each on one line and empty if there is none. It is theirs
 * alone: no output made to be shared holds it, and no message is ever in it.
 *
 * @param topic what they talked about
 * @param note what they want to remember
 * @param promise what they said they would do
 */
public record OwnWords(String topic, String note, String promise) {
    /** Nothing written. */
    public static final OwnWords NONE = new OwnWords("", "", "");
}
