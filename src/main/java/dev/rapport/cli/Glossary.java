package dev.rapport.cli;

import dev.rapport.own.Packed;
import dev.rapport.write.data.Dictionary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the terms of the report, its files and their columns mean; read only when asked for. */
final class Glossary {
    private static final String BETWEEN = " = ";
    /** More words of one meaning than are worth saying beside the one that was asked for. */
    private static final int MOST_ALIKE = 6;

    private static final Pattern FILE = Pattern.compile("(.+)\\.(csv|svg|png)");

    private Glossary() {}

    /** What a term, a file or a column is; case, blanks, hyphens and underscores do not matter, nor whether ".csv" is said. */
    static Optional<String> on(String term) {
        return Optional.ofNullable(entries().get(plain(term)))
                .or(() -> table(term))
                .or(() -> column(term))
                .or(() -> table(term + ".csv"));
    }

    /** A table, or the picture of one. */
    private static Optional<String> table(String term) {
        String file = term.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:data|charts)/", "");
        Matcher parts = FILE.matcher(file);
        return parts.matches()
                ? Dictionary.table(parts.group(1))
                        .map(table -> file + ": " + table.title() + " "
                                + (parts.group(2).equals("csv")
                                        ? ""
                                        : "Its figures are in data/" + parts.group(1) + ".csv. ")
                                + "What each column holds: data/README.md, or rapport explain COLUMN.")
                : Optional.empty();
    }

    /** A column that stands in few tables, and what it holds in each. */
    private static Optional<String> column(String term) {
        String name = term.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        Set<String> meanings = new LinkedHashSet<>();
        for (String table : Dictionary.tables()) {
            Dictionary.Column own =
                    Dictionary.table(table).orElseThrow().columns().get(name);
            if (own != null) {
                meanings.add("in " + table + ".csv: " + own.meaning());
            }
        }
        if (meanings.isEmpty()) {
            Dictionary.tables().stream()
                    .flatMap(table -> Dictionary.column(table, name).stream())
                    .forEach(any -> meanings.add(any.meaning()));
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(name + ": " + String.join(" ", meanings));
    }

    /** All that can be looked up, as it is written. */
    static List<String> terms() {
        List<String> terms = new ArrayList<>();
        lines().forEach(line -> terms.addAll(List.of(words(line))));
        for (String table : Dictionary.tables()) {
            terms.add(table + ".csv");
            terms.addAll(Dictionary.table(table).orElseThrow().columns().keySet());
        }
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
                String said = words(line).length > MOST_ALIKE ? word : String.join(", ", words(line));
                entries.put(plain(word), said + ": " + meaning);
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
        return Packed.lines(Glossary.class, "glossary.txt");
    }
}
