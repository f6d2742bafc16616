package dev.rapport.read.log;

import java.util.List;

/**
 * How a file begins: by this it is recognised.
 *
 * @param name its name without folders
 * @param text its first characters, without a byte-order mark
 */
public record Beginning(String name, String text) {
    /** So many bytes are looked at. */
    public static final int BYTES = 1 << 16;

    private static final int LINES = 40;

    /** The first lines that are not blank; the last may be cut. */
    public List<String> lines() {
        return text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    }

    /** Whether it begins with some words, white space aside. */
    public boolean startsWith(String words) {
        return text.stripLeading().startsWith(words);
    }
}
