package dev.rapport.read.setting;

import dev.rapport.read.cell.LogDates;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * What the columns of a CSV mean that another tool has written, in the person's configuration (export-format.md 8).
 *
 * <pre>
 * log.calls.file = calls.csv                without it, any log given that has all the columns named here
 * log.calls.date = Date                     the column Date is our date; Date + Time if it stands in two
 * log.calls.date-format = d.M.yyyy H:mm     how it writes dates; ISO dates need none; epoch-seconds, epoch-milliseconds
 * log.calls.zone = Europe/Berlin            of times without an offset; else the report's
 * log.calls.contact = Name
 * log.calls.phone = Number                  whose it is, the address books say
 * log.calls.duration = Seconds              calls of no time were not answered
 * log.calls.contact-pattern = .* with (.+)  the part of the cell that is the name; other rows are left out
 * log.calls.channel = "call"                the same for every row
 * log.calls.direction = Type
 * log.calls.direction.Outgoing = out        a word of theirs in our words
 * log.calls.direction.Missed = skip         rows that are left out
 * </pre>
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
    /** What no name of a column has: a date, a number, an address. */
    private static final Pattern CONTENT = Pattern.compile("\\d\\d|@|://");

    private static final List<String> OURS = List.of(
            "date",
            "contact",
            "url",
            "email",
            "phone",
            "channel",
            "direction",
            "kind",
            "event",
            "follow-up-by",
            "ease",
            "duration");
    private static final List<String> WHO = List.of("contact", "url", "email", "phone");
    private static final List<String> KEYS = List.of("file", "date-format", "zone", "contact-pattern");

    /**
     * The mappings among the settings of a configuration.
     *
     * @param settings keys {@code log.<name>.<what>} among others, which are passed over
     * @param folder where relative file names begin
     * @throws CannotRead if a setting says nothing that can be understood
     */
    public static List<LogMapping> of(Map<String, String> settings, Path folder) throws CannotRead {
        Map<String, Map<String, String>> byName = new TreeMap<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String[] parts = setting.getKey().split("\\.", 3);
            if (parts.length == 3 && parts[0].equals("log")) {
                byName.computeIfAbsent(parts[1], any -> new TreeMap<>())
                        .put(parts[2], setting.getValue().strip());
            }
        }
        List<LogMapping> all = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> one : byName.entrySet()) {
            all.add(of(one.getKey(), one.getValue(), folder));
        }
        return all;
    }

    private static LogMapping of(String name, Map<String, String> said, Path folder) throws CannotRead {
        String prefix = "log." + name + ".";
        Map<String, String> columns = new HashMap<>();
        Map<String, String> constants = new HashMap<>();
        Map<String, Map<String, String>> words = new HashMap<>();
        for (Map.Entry<String, String> setting : said.entrySet()) {
            String key = setting.getKey().replace('_', '-');
            String value = setting.getValue();
            int dot = key.indexOf('.');
            String ours = dot < 0 ? key : key.substring(0, dot);
            boolean known = OURS.contains(ours) || (dot < 0 && KEYS.contains(ours));
            if (!known) {
                List<String> possible = new ArrayList<>(OURS);
                possible.addAll(KEYS);
                throw new WrongMapping(
                        prefix + setting.getKey(),
                        "the setting " + prefix + setting.getKey() + " means nothing."
                                + meant(ours, possible)
                                        .map(word -> "\n  Did you mean " + prefix + word + "?")
                                        .orElse(""),
                        null);
            }
            if (dot >= 0) {
                words.computeIfAbsent(ours, any -> new HashMap<>())
                        .put(setting.getKey().substring(dot + 1).toLowerCase(Locale.ROOT), value);
            } else if (OURS.contains(ours) && value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
                constants.put(ours, value.substring(1, value.length() - 1));
            } else if (OURS.contains(ours)) {
                columns.put(ours, value);
            }
        }
        boolean anyFile = columns.containsKey("date") && WHO.stream().anyMatch(columns::containsKey);
        if (!said.containsKey("file") && !anyFile) {
            throw new WrongMapping(
                    prefix + said.keySet().iterator().next(),
                    "the settings " + prefix + "… do not say which file they are for:  " + prefix + "file = calls.csv\n"
                            + "  Without it, files are known by their columns: name those of date and contact at least.",
                    null);
        }
        return new LogMapping(
                name,
                understood(prefix, "file", said, Path::of).map(folder::resolve),
                Map.copyOf(columns),
                Map.copyOf(constants),
                Map.copyOf(words),
                shape(prefix, said),
                understood(prefix, "zone", said, ZoneId::of),
                understood(prefix, "contact-pattern", said, Pattern::compile));
    }

    private static Optional<String> shape(String prefix, Map<String, String> said) throws CannotRead {
        Optional<String> shape = Optional.ofNullable(said.get("date-format"));
        try {
            LogDates.refuse(shape.orElse(""));
        } catch (CannotRead meaningless) {
            throw new WrongMapping(prefix + "date-format", meaningless.getMessage(), meaningless);
        }
        return shape;
    }

    private static <T> Optional<T> understood(
            String prefix, String key, Map<String, String> said, Function<String, T> meaning) throws CannotRead {
        try {
            return Optional.ofNullable(said.get(key)).map(meaning);
        } catch (DateTimeException | PatternSyntaxException | java.nio.file.InvalidPathException misspelt) {
            throw new WrongMapping(
                    prefix + key,
                    "the setting " + prefix + key + " cannot be understood: " + misspelt.getMessage(),
                    misspelt);
        }
    }

    private static Optional<String> meant(String typed, List<String> known) {
        return Nearest.to(typed, known);
    }

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
                            + Nearest.to(theirs, nearly)
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
        Header best = null;
        long most = 0;
        for (String line : lines) {
            for (char delimiter : new char[] {',', '\t', ';'}) {
                List<String> names = Header.cells(line, delimiter);
                long held = wanted.stream().filter(names::contains).count();
                if (held > most && !CONTENT.matcher(line).find()) {
                    most = held;
                    best = new Header(
                            1,
                            delimiter,
                            Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter))))
                                    .map(cell -> cell.replace("\"", "").strip())
                                    .toList());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the file calls a column of ours. */
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
        return new Row(ours, positions, seconds, fixed, ourWords);
    }

    /** Whether a row is one that the person wants left out, or is about nobody. */
    public boolean skips(Row row, String[] ours) {
        for (int i = 0; i < ours.length; i++) {
            if (words.containsKey(ours[i].replace('_', '-')) && row.get(i).equals(SKIP)) {
                return true;
            }
        }
        return contactPattern.isPresent()
                && !contactPattern.get().matcher(row.get(1)).matches();
    }

    /** The name in a cell. */
    public String contact(String cell) {
        if (contactPattern.isEmpty()) {
            return cell;
        }
        Matcher found = contactPattern.get().matcher(cell);
        return found.matches() && found.groupCount() > 0 ? found.group(1) : cell;
    }
}
