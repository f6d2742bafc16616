package dev.rapport.read.learn;

import dev.rapport.read.people.Callers;
import dev.rapport.read.people.ProfileLinks;
import java.util.Arrays;
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

    final String name;
    final DateShapes dates;
    /** Its words alone, in lower case. */
    private final String plain;

    private final AsRead understanding;
    private final Map<String, Long> words = new TreeMap<>();
    private boolean many;
    private long filled;
    private long mails;
    private long numbers;
    private long clocks;
    private long lasting;
    private long names;
    private long profiles;

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
        mails += MAIL.matcher(cell).matches() ? 1 : 0;
        numbers += cell.length() >= 5 && Callers.isNumber(cell) ? 1 : 0;
        clocks += CLOCK.matcher(cell).matches() ? 1 : 0;
        lasting += LASTING.matcher(cell).matches() ? 1 : 0;
        names += cell.length() <= 60 && NAME.matcher(cell).matches() ? 1 : 0;
        profiles += !ProfileLinks.key(cell).isEmpty() ? 1 : 0;
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

    boolean mails() {
        return most(mails);
    }

    boolean numbers() {
        return most(numbers);
    }

    boolean clocks() {
        return most(clocks);
    }

    boolean lasting() {
        return most(lasting);
    }

    boolean profiles() {
        return most(profiles);
    }

    /** Whether most cells may be names; a call log has numbers and words for unknown callers among them. */
    boolean named() {
        return filled > 0 && 2 * (names + numbers) >= filled && names > 0;
    }

    private boolean most(long some) {
        return filled > 0 && 10 * some >= 8 * filled;
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
