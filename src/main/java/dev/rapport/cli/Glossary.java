package dev.rapport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the terms of the report, its files and their columns mean; read only when somebody asks. */
final class Glossary {
    private static final String BETWEEN = " = ";

    private Glossary() {}

    /** What a term, a file or a column is; case, blanks, hyphens and underscores do not matter. */
    static Optional<String> on(String term) {
        return Optional.ofNullable(entries().get(plain(term)));
    }

    /** All that can be looked up, as it is written. */
    static List<String> terms() {
        List<String> terms = new ArrayList<>();
        lines().forEach(line -> terms.addAll(List.of(words(line))));
        return terms;
    }

    /** The terms alone, without files and columns. */
    static List<String> ofTheReport() {
        return terms().stream().takeWhile(term -> term.indexOf('.') < 0).toList();
    }

    private static Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines()) {
            String meaning = line.substring(line.indexOf(BETWEEN) + BETWEEN.length());
            for (String word : words(line)) {
                entries.put(plain(word), String.join(", ", words(line)) + ": " + meaning);
            }
        }
        return entries;
    }

    private static String[] words(String line) {
        return line.substring(0, line.indexOf(BETWEEN)).split(", ");
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceFirst("^data/", "").replaceAll("[ _-]", "");
    }

    private static List<String> lines() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Glossary.class.getResourceAsStream("glossary.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
