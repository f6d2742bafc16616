package dev.rapport.read.setting;

import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.TheirWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the columns of a CSV mean that another tool has written, by the person's word (export-format.md 8).
 *
 * @param name the word after {@code log.}
 * @param file the one file that it describes; empty if its files are known by their columns
 * @param columns our column to their header
 * @param constants our column to what holds for every row
 * @param words our column to their words (lower case) to ours
 */
public record LogMapping(
        String name,
        Optional<Path> file,
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> words,
        Optional<String> dateFormat,
        Optional<ZoneId> zone,
        Optional<Pattern> contactPattern) {
    private static final String SKIP = "skip";

    /** The column, or the two, that a setting names: {@code Start Date + Start Time}. */
    private static Stream<String> both(String theirs) {
        return Arrays.stream(theirs.split(" \\+ ", 2)).map(String::strip);
    }

    private List<String> wanted() {
        return columns.values().stream()
                .flatMap(LogMapping::both)
                .map(Header::normalised)
                .distinct()
                .toList();
    }

    /** Whether it describes any file that names its columns, and this is one. */
    public boolean recognises(List<String> lines) {
        return file.isEmpty() && Header.find(lines, wanted()).isPresent();
    }

    /**
     * The header, by their names: the first line with all of them.
     *
     * @throws CannotRead if there is none; it names the columns that are missing, and never what the file says instead
     */
    public Header header(CsvRows rows, String shown) throws IOException, CannotRead {
        List<String> wanted = wanted();
        Optional<Header> found = rows.header(lines -> Header.find(lines, wanted));
        if (found.isPresent()) {
            return found.get();
        }
        List<String> nearly =
                rows.header(lines -> nearly(lines, wanted)).map(Header::names).orElse(List.of());
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> column : new TreeMap<>(columns).entrySet()) {
            both(column.getValue())
                    .filter(theirs -> nearly.stream()
                            .noneMatch(cell -> Header.normalised(cell).equals(Header.normalised(theirs))))
                    .forEach(theirs -> missing.add(theirs + ", which log." + name + "." + column.getKey() + " names"
                            + ClosestWord.to(theirs, nearly)
                                    .map(word -> "; did you mean " + word + "?")
                                    .orElse(".")));
        }
        throw new CannotRead(shown + " has no line that names the columns of log." + name + ".\n  Missing:  "
                + String.join("\n  Missing:  ", missing));
    }

    /**
     * The line with the most of the wanted columns, its cells as written. Only one that cannot be a row: what a row holds
     * must not be said.
     */
    private static Optional<Header> nearly(List<String> lines, List<String> wanted) {
        ToLongFunction<Header> held =
                header -> wanted.stream().filter(header.names()::contains).count();
        return Header.cuts(lines)
                .filter(header -> held.applyAsLong(header) > 0 && !Header.mayBeRow(lines.get(header.line() - 1)))
                .max(Comparator.comparingLong(held))
                .map(header -> new Header(
                        1,
                        header.delimiter(),
                        Arrays.stream(lines.get(header.line() - 1)
                                        .split(Pattern.quote(String.valueOf(header.delimiter()))))
                                .map(cell -> cell.replace("\"", "").strip())
                                .toList()));
    }

    public String theirs(String column) {
        return columns.getOrDefault(column, column);
    }

    /** A row that is asked for our columns and answers from theirs. */
    public Row row(String[] ours, Header header) {
        int[] positions = new int[ours.length];
        int[] seconds = new int[ours.length];
        String[] fixed = new String[ours.length];
        List<Map<String, String>> ourWords = new ArrayList<>();
        for (int i = 0; i < ours.length; i++) {
            String key = ours[i].replace('_', '-');
            String theirs = columns.get(key);
            List<Integer> there = both(theirs == null ? "" : theirs)
                    .map(column -> header.names().indexOf(Header.normalised(column)))
                    .toList();
            positions[i] = theirs == null ? -1 : there.get(0);
            seconds[i] = there.size() > 1 ? there.get(1) : -1;
            fixed[i] = constants.get(key);
            ourWords.add(words.getOrDefault(key, Map.of()));
        }
        return new Row(ours, positions, new TheirWords(seconds, fixed, ourWords));
    }

    /** Whether a row is to be left out by the person's word, or names no contact. */
    public boolean skips(Row row) {
        for (int i = 0; i < row.columns(); i++) {
            if (words.containsKey(row.column(i).replace('_', '-')) && row.get(i).equals(SKIP)) {
                return true;
            }
        }
        return contactPattern.isPresent()
                && !contactPattern.get().matcher(row.get(1)).matches();
    }

    public String contact(String cell) {
        if (contactPattern.isEmpty()) {
            return cell;
        }
        Matcher found = contactPattern.get().matcher(cell);
        return found.matches() && found.groupCount() > 0 ? found.group(1) : cell;
    }
}
