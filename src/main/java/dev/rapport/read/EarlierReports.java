package dev.rapport.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
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
    private static final String MONTH = "[0-9][0-9][0-9][0-9]-[0-9][0-9]";
    private static final String SET_ASIDE = ".old-";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private EarlierReports() {}

    /** One suggestion of one earlier report. */
    public record Suggested(String month, Instant end, int rank, String contact, String rule) {}

    /**
     * What was suggested before.
     *
     * @param suggested oldest month first, then by rank
     * @param unreadable rows that are not as rapport writes them; a list without its header counts as one
     */
    public record Earlier(List<Suggested> suggested, int unreadable) {}

    /**
     * Suggestions of all reports in a folder of months before {@code month}: making a month again ignores its own list.
     * A folder without reports gives none.
     */
    public static Earlier suggestions(Path reports, YearMonth month) throws IOException {
        List<Suggested> all = new ArrayList<>();
        int unreadable = 0;
        for (Path folder : months(reports)) {
            Path file = folder.resolve("data/suggestions.csv");
            boolean before = month(folder).compareTo(month.toString()) < 0;
            if (before && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                unreadable += read(file, all);
            }
        }
        all.removeIf(row -> row.month().compareTo(month.toString()) >= 0);
        all.sort(Comparator.comparing(Suggested::month).thenComparingInt(Suggested::rank));
        return new Earlier(all, unreadable);
    }

    /**
     * The folders of all months. A run that died between two renames has left its month set aside, which the next
     * publication puts back: until then it is read where it lies.
     */
    private static List<Path> months(Path reports) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            try (DirectoryStream<Path> months = Files.newDirectoryStream(reports, "{,.old-}" + MONTH)) {
                for (Path folder : months) {
                    boolean aside = folder.getFileName().toString().startsWith(SET_ASIDE);
                    if (!aside || !Files.exists(folder.resolveSibling(month(folder)))) {
                        found.add(folder);
                    }
                }
            }
        }
        return found;
    }

    private static String month(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(SET_ASIDE) ? name.substring(SET_ASIDE.length()) : name;
    }

    /** Adds the rows of a list; how many could not be understood. A damaged row costs itself, as in any other file. */
    private static int read(Path file, List<Suggested> rows) throws IOException {
        int unreadable = 0;
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(in)) {
            for (CSVRecord row : parser) {
                try {
                    rows.add(new Suggested(
                            row.get("month"),
                            Instant.parse(row.get("observation_end")),
                            Integer.parseInt(row.get("rank")),
                            row.get("contact"),
                            row.get("rule")));
                } catch (IllegalArgumentException | DateTimeException damaged) {
                    unreadable++;
                }
            }
        } catch (MalformedInputException | IllegalArgumentException | UncheckedIOException damaged) {
            // The rest of the file cannot be told from its damage.
            unreadable++;
        }
        return unreadable;
    }
}
