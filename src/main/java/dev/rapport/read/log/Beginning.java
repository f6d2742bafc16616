package dev.rapport.read.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /** Whether one of the first lines names all of these columns; case, blanks and signs do not matter. */
    public boolean names(String... columns) {
        List<String> wanted = Arrays.stream(columns).map(Beginning::plain).toList();
        return lines().stream()
                .anyMatch(line -> Arrays.stream(line.split("[,;\t]"))
                        .map(Beginning::plain)
                        .toList()
                        .containsAll(wanted));
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    public boolean startsWith(String words) {
        return text.stripLeading().startsWith(words);
    }
}
