package dev.rapport.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The suggestions of earlier months, from the {@code data/suggestions.csv} that rapport itself wrote beside each report.
 *
 * <p>Columns used: {@code month, observation_end, rank, contact, rule}. Example: {@code
 * 2026-10,2026-10-31T18:02:11Z,1,ada-example-3f2a,waiting-on-you}.
 */
public final class EarlierReports {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private EarlierReports() {}

    /** One suggestion of one earlier report. */
    public record Suggested(String month, Instant end, int rank, String contact, String rule) {}

    /**
     * Suggestions of all reports in a folder of months before {@code month}, oldest month first, then by rank: making a
     * month again ignores its own list. A folder without reports, or a list that cannot be understood, gives none: last month's list is a help, no input.
     */
    public static List<Suggested> suggestions(Path reports, YearMonth month) throws IOException {
        List<Suggested> all = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            try (DirectoryStream<Path> months = Files.newDirectoryStream(reports, "[0-9][0-9][0-9][0-9]-[0-9][0-9]")) {
                for (Path folder : months) {
                    Path file = folder.resolve("data/suggestions.csv");
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        all.addAll(read(file));
                    }
                }
            }
        }
        all.removeIf(row -> row.month().compareTo(month.toString()) >= 0);
        all.sort(Comparator.comparing(Suggested::month).thenComparingInt(Suggested::rank));
        return all;
    }

    private static List<Suggested> read(Path file) throws IOException {
        List<Suggested> rows = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(in)) {
            for (CSVRecord row : parser) {
                rows.add(new Suggested(
                        row.get("month"),
                        Instant.parse(row.get("observation_end")),
                        Integer.parseInt(row.get("rank")),
                        row.get("contact"),
                        row.get("rule")));
            }
        } catch (IllegalArgumentException | DateTimeException | java.io.UncheckedIOException notOurs) {
            return List.of();
        }
        return rows;
    }
}
