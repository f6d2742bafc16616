package dev.rapport.read.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list that comes with the program for everybody to read and extend: one entry a line, remarks behind {@code #}. */
public final class WordList {
    private WordList() {}

    /** Words or short phrases that stand in the source, parted by commas. */
    public static Set<String> of(String... lines) {
        return Set.copyOf(inOrder(lines));
    }

    /** The same, in their order. */
    public static List<String> inOrder(String... lines) {
        return Arrays.stream(String.join(",", lines).split(","))
                .map(String::strip)
                .toList();
    }

    /** What words mean, from lines such as {@code date: when, day}. */
    public static Map<String, String> meanings(String... lines) {
        Map<String, String> meanings = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            of(line.substring(colon + 1)).forEach(word -> meanings.put(word, line.substring(0, colon)));
        }
        return Map.copyOf(meanings);
    }

    /** The entries of a list that lies beside a class, in order; blank lines and those that begin with # are none. */
    public static List<String> beside(Class<?> reader, String name) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own " + name + " cannot be read", unreadable);
        }
    }
}
