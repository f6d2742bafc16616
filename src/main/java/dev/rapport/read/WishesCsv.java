package dev.rapport.read;

import dev.rapport.own.Formulas;
import dev.rapport.read.Wishes.Wish;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code people.csv}. Whatever in it cannot be understood stops the run: somebody who is to be forgotten must not
 * appear by a slip.
 */
final class WishesCsv {
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0");

    private final Path file;

    private WishesCsv(Path file) {
        this.file = file;
    }

    /** The wishes in a file; a missing one holds none. */
    static Wishes read(Path file) throws CannotRead {
        WishesCsv csv = new WishesCsv(file);
        Specials.refuse(file);
        try {
            return csv.rows(csv.text(Files.readAllBytes(file)));
        } catch (NoSuchFileException none) {
            return Wishes.none();
        } catch (IOException failure) {
            // Standing in a folder of somebody else that may not be looked into, there is none of one's own.
            if (file.getParent() == null && !Files.isExecutable(Path.of("").toAbsolutePath())) {
                return Wishes.none();
            }
            throw new CannotRead(file + " cannot be read, so nobody knows who is to be left out.", failure);
        }
    }

    private String text(byte[] bytes) throws CannotRead {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new CannotRead(file + " is not UTF-8.\n  Save it as CSV in UTF-8.", other);
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new CannotRead(file + " is empty: whoever was to be left out would be back without a word.\n"
                    + "  Put it back from a copy. If nobody is to be left out, delete it.");
        }
        return plain;
    }

    private Wishes rows(String text) throws CannotRead {
        String header = text.strip().lines().findFirst().orElse("");
        if (!header.contains(Wishes.COLUMNS.get(0))) {
            throw wrong(1, "it does not name the columns", null);
        }
        char delimiter = header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : '\t';
        CSVFormat format = Header.format(delimiter)
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Wish> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            if (!parser.getHeaderNames().containsAll(Wishes.COLUMNS)) {
                throw wrong(1, "it does not name the columns", null);
            }
            line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                wish(row, line).ifPresent(rows::add);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            throw wrong(line, "its quotes do not match, or a column stands twice", damaged);
        }
        return new Wishes(List.copyOf(rows));
    }

    private Optional<Wish> wish(CSVRecord row, long line) throws CannotRead {
        if (row.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (!row.isConsistent()) {
            throw wrong(line, "it has another number of cells than the header", null);
        }
        String person = Formulas.restored(row.get("person").strip());
        if (Wishes.whom(person).isEmpty()) {
            throw wrong(line, "it names nobody", null);
        }
        String forgotten = row.get("forgotten").strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(forgotten) && !NO.contains(forgotten)) {
            throw wrong(line, "forgotten is neither yes nor no", null);
        }
        String until = row.get("snoozed_until").strip();
        try {
            return Optional.of(new Wish(
                    person,
                    until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                    YES.contains(forgotten),
                    urls(row),
                    own(row)));
        } catch (DateTimeException noDate) {
            throw wrong(line, "snoozed_until is not a date like 2027-02-01", noDate);
        }
    }

    /** Addresses that reports have learned, parted by blanks; files without the column have none. */
    private static List<String> urls(CSVRecord row) {
        String cell = row.isMapped(Wishes.URL) ? row.get(Wishes.URL).strip() : "";
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
    }

    /** Columns of the person's own, such as a note: they are kept when the file is written anew. */
    private static SortedMap<String, String> own(CSVRecord row) {
        SortedMap<String, String> own = new TreeMap<>(row.toMap());
        own.keySet().removeAll(Wishes.COLUMNS);
        own.remove(Wishes.URL);
        own.replaceAll((column, cell) -> Formulas.restored(cell));
        return own;
    }

    private CannotRead wrong(long line, String why, Throwable cause) {
        return new CannotRead(
                file + " cannot be understood: line " + line + ": " + why + ".\n  Expected columns:  "
                        + String.join(",", Wishes.COLUMNS),
                cause);
    }
}
