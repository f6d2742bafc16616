package dev.rapport.read.learn;

import dev.rapport.read.people.Callers;
import dev.rapport.read.people.ProfileLinks;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is seen of one column: its name, and how many of its cells look like what. */
final class Column {
    /** A column with more different words tells something else than who began. */
    static final int FEW = 12;

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?([ \u202f\u00a0]?[AaPp]\\.?[Mm]\\.?)?");
    private static final Pattern LASTING = Pattern.compile("[\\d:.,]+\\s?(?:s|sec|seconds|min|minutes)?");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.,()-]*(?: [\\p{L}\\p{M}'’.,()-]+){0,5}");

    /** What a cell may look like. */
    enum Look {
        MAIL,
        NUMBER,
        CLOCK,
        LASTING,
        NAME,
        PROFILE
    }

    final String name;
    final DateShapes dates;
    /** Its words alone, in lower case. */
    private final String plain;

    private final AsRead understanding;
    private final Map<String, Long> words = new TreeMap<>();
    private boolean many;
    private long filled;
    private final Map<Look, Integer> looks = new EnumMap<>(Look.class);

    Column(String name, AsRead understanding) {
        this.name = name;
        plain = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        this.understanding = understanding;
        dates = new DateShapes(understanding);
    }

    void saw(String written) {
        String cell = written.strip();
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        dates.saw(cell);
        looks(Look.MAIL, MAIL.matcher(cell).matches());
        looks(Look.NUMBER, cell.length() >= 5 && Callers.isNumber(cell));
        looks(Look.CLOCK, CLOCK.matcher(cell).matches());
        looks(Look.LASTING, LASTING.matcher(cell).matches());
        looks(Look.NAME, cell.length() <= 60 && NAME.matcher(cell).matches());
        looks(Look.PROFILE, !ProfileLinks.key(cell).isEmpty());
        if (!many) {
            words.merge(cell, 1L, Long::sum);
            many = words.size() > FEW;
            if (many) {
                words.clear();
            }
        }
    }

    /** Whether its name holds one of some words, letter case and signs aside. */
    boolean called(String... any) {
        return Arrays.stream(any).anyMatch(word -> plain.contains(" " + word + " "));
    }

    boolean empty() {
        return filled == 0;
    }

    boolean dated() {
        return !dates.fit().isEmpty();
    }

    private void looks(Look like, boolean so) {
        looks.merge(like, so ? 1 : 0, Integer::sum);
    }

    /** Whether most cells look so. */
    boolean is(Look like) {
        return filled > 0 && 10 * looks.getOrDefault(like, 0) >= 8 * filled;
    }

    /** Whether most cells may be names; a call log has numbers and words for unknown callers among them. */
    boolean named() {
        int names = looks.getOrDefault(Look.NAME, 0);
        return names > 0 && 2L * (names + looks.getOrDefault(Look.NUMBER, 0)) >= filled;
    }

    /** The few different words that it holds; none if there are many. */
    Map<String, Long> words() {
        return words;
    }

    /** Whether it holds a few words of which one at least says who began. */
    boolean directs() {
        return words.keySet().stream()
                .anyMatch(word -> understanding.isDirection(word)
                        || ForeignWords.ours(word).isPresent());
    }
}
