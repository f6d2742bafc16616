package dev.rapport.read.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The header line of a file, found by what it says: the first of the first lines that holds all names that are required,
 * whatever stands before it.
 *
 * @param line its line, from 1
 * @param delimiter comma, tab or semicolon
 * @param names its cells, normalised
 */
public record Header(int line, char delimiter, List<String> names) {
    static final int LINES = 40;
    private static final Pattern CONTENT = Pattern.compile("\\d\\d|@|://");
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final char[] NONE = {};

    /** A column name for comparing: case, blanks, underscores and hyphens do not matter. */
    public static String normalised(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The header among the first lines of a file. */
    public static Optional<Header> find(List<String> lines, List<String> required) {
        return find(lines, i -> normalised(lines.get(i)), required, names -> true);
    }

    /** The same of lines that were normalised once, as they are asked for several kinds, and of what else must be recognised. */
    public static Optional<Header> find(
            List<String> lines, List<String> plain, List<String> required, Predicate<List<String>> recognised) {
        return find(lines, plain::get, required, recognised);
    }

    private static Optional<Header> find(
            List<String> lines, IntFunction<String> plain, List<String> required, Predicate<List<String>> recognised) {
        for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
            String line = lines.get(i);
            // Few lines of few files hold all the words: only those are cut into cells.
            boolean possible = required.stream().allMatch(plain.apply(i)::contains);
            for (char delimiter : possible ? DELIMITERS : NONE) {
                boolean enough = line.chars().filter(c -> c == delimiter).count() >= required.size() - 1;
                List<String> names = enough ? cells(line, delimiter) : List.of();
                if (enough && names.containsAll(required) && recognised.test(names)) {
                    return Optional.of(new Header(i + 1, delimiter, names));
                }
            }
        }
        return Optional.empty();
    }

    /** What each of the first lines would be as a header, cut at each sign that may stand between names. */
    public static Stream<Header> cuts(List<String> lines) {
        return IntStream.range(0, Math.min(LINES, lines.size()))
                .boxed()
                .flatMap(line -> new String(DELIMITERS)
                        .chars()
                        .mapToObj(sign -> new Header(line + 1, (char) sign, cells(lines.get(line), (char) sign))));
    }

    /** Whether a line holds what no name of a column has, such as a date, a number, an address: it may be a row. */
    public static boolean mayBeRow(String line) {
        return CONTENT.matcher(line).find();
    }

    static List<String> cells(String line, char delimiter) {
        try (CSVParser parser = format(delimiter).parse(new StringReader(line))) {
            for (CSVRecord record : parser) {
                return Arrays.stream(record.values()).map(Header::normalised).toList();
            }
        } catch (IOException | java.io.UncheckedIOException noHeader) {
            return List.of();
        }
        return List.of();
    }

    /** Positions of known columns; -1 for one the file lacks. The first of repeated names counts. */
    public int[] positions(String[] columns) {
        return Arrays.stream(columns)
                .mapToInt(column -> names.indexOf(normalised(column)))
                .toArray();
    }

    public static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }
}
