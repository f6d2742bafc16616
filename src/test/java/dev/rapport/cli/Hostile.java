package dev.rapport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The sample data of every third person, with one payload in every column of every file. */
final class Hostile {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final Path EXPORT = SAMPLE.resolve("Basic_LinkedInDataExport_11-30-2026");

    /** Columns that a row needs whole to be understood: there, and for NUL, the payload comes in rows of its own. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "(?i).*(url|e-?mail|date|sent at|updated on|connected on|started on|finished on|event time|direction|folder"
                    + "|conversation id|status|channel|kind|minutes|follow_up_by|ease|confirmed|primary).*");

    /** Payloads that can stand inside a profile address without ending it. */
    private static final Pattern SLUG = Pattern.compile("[^\\s,;\\p{Cntrl}]+");

    /** A row that names people, but none of those who are kept. In the pages all people look alike. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?s)(?=.*-example-)(?!.*-example-[0-9a-f]{3}[0-4]).*");

    /** The sample's tables by their text, parsed once for all payloads. */
    private static final Map<String, List<List<String>>> TABLES = new HashMap<>();

    private final String payload;
    private int fields;

    Hostile(String payload) {
        this.payload = payload;
    }

    /** Fields the payload stands in: columns, and names of files and folders. */
    int fields() {
        return fields;
    }

    /** Writes the export and the log; the first path is the export, the second the log. */
    List<Path> write(Path folder) throws IOException {
        String name = payload.replaceAll("[^ -~]", "_").replace('/', '_');
        String few = name.substring(0, Math.min(100, name.length()));
        Path export = Files.createDirectories(folder.resolve("Basic_LinkedInDataExport_11-30-2026 " + few));
        Path log = folder.resolve("interactions " + few + ".csv");
        try (Stream<Path> files = Files.list(EXPORT)) {
            for (Path file : files.sorted().toList()) {
                Files.writeString(
                        export.resolve(file.getFileName()), spoiled(Files.readString(file), headerStart(file)));
            }
        }
        String lines = Files.readAllLines(SAMPLE.resolve("interactions.csv")).stream()
                .filter(line -> !line.contains("the quote was never closed"))
                .collect(Collectors.joining("\n"));
        Files.writeString(log, spoiled(lines, "date,"));
        Files.writeString(export.resolve(few + ".csv"), "a,b\n1,2\n");
        fields += 3;
        return List.of(export, log);
    }

    private static String headerStart(Path file) {
        return file.endsWith("Connections.csv") ? "First Name," : "";
    }

    private String spoiled(String text, String headerStart) throws IOException {
        int start = text.indexOf(headerStart);
        if (!TABLES.containsKey(text)) {
            try (CSVParser parser = CSVParser.parse(text.substring(start), CSVFormat.DEFAULT)) {
                TABLES.put(
                        text,
                        parser.stream()
                                .map(CSVRecord::toList)
                                .filter(row ->
                                        !LEFT_OUT.matcher(String.join(" ", row)).matches())
                                .toList());
            }
        }
        List<List<String>> records = TABLES.get(text);
        StringBuilder out = new StringBuilder(text.substring(0, start));
        List<String> header = records.get(0);
        List<Boolean> structure =
                header.stream().map(name -> STRUCTURE.matcher(name).matches()).toList();
        line(out, header);
        for (List<String> row : records.subList(1, records.size())) {
            line(out, row(header, structure, row));
        }
        List<String> sound = row(header, structure, records.get(records.size() - 1));
        for (int i = 0; i < header.size(); i++) {
            fields++;
            List<String> broken = new ArrayList<>(sound);
            broken.set(i, payload);
            line(out, broken);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (String cell : cells) {
            out.append('"').append(cell.replace("\"", "\"\"")).append("\",");
        }
        out.setCharAt(out.length() - 1, '\n');
    }

    private List<String> row(List<String> header, List<Boolean> structure, List<String> row) {
        List<String> cells = new ArrayList<>(row);
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            if (!structure.get(i) && payload.indexOf('\0') < 0) {
                cells.set(i, payload + cells.get(i));
            } else if (header.get(i).toLowerCase(Locale.ROOT).contains("url")
                    && SLUG.matcher(payload).matches()) {
                cells.set(i, cells.get(i).replace("-example-", "-" + payload + "-"));
            }
        }
        return cells;
    }
}
