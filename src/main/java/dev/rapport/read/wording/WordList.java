package dev.rapport.read.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list that comes with the program for everybody to read and extend: one entry a line, remarks behind {@code #}. */
public final class WordList {
    private WordList() {}

    /** Words or short phrases that stand in the source, parted by commas. */
    public static Set<String> of(String... lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            for (String word : line.split(",")) {
                words.add(word.strip());
            }
        }
        return Set.copyOf(words);
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
