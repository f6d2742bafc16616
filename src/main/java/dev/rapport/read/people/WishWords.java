package dev.rapport.read.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of {@code people.csv}: yes and no, days, tags and how often. */
public final class WishWords {
    /** Once in ten years at the least: more is a slip. */
    private static final int MOST_DAYS = 3650;

    private static final double DAYS_IN_MONTH = 365.25 / 12;

    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0");
    private static final Pattern EVERY =
            Pattern.compile("(?:every )?(\\d{1,4}) ?(d|days?|w|weeks?|m|months?|y|years?)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private WishWords() {}

    /** A cell does not say what it should. */
    public static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        public Unclear(String why) {
            super(why);
        }
    }

    static boolean isYes(String cell) {
        return YES.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    static boolean yes(String column, String cell) throws Unclear {
        if (!isYes(cell) && !NO.contains(cell.strip().toLowerCase(Locale.ROOT))) {
            throw new Unclear(column + " is neither yes nor no");
        }
        return isYes(cell);
    }

    /** A day; as a spreadsheet may have written it, where that can mean one day only. */
    static Optional<LocalDate> day(String column, String cell) throws Unclear {
        String written = cell.strip().replaceFirst("[T ]00:00(:00)?$", "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            Matcher dots = DAY_FIRST.matcher(written);
            return Optional.of(
                    dots.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(dots.group(3)),
                                    Integer.parseInt(dots.group(2)),
                                    Integer.parseInt(dots.group(1)))
                            : LocalDate.parse(written.replace('/', '-')));
        } catch (DateTimeException noDate) {
            throw new Unclear(column + " is not a date like 2027-02-01");
        }
    }

    /** Words parted by semicolons, each once. */
    public static List<String> tags(String cell) {
        return Arrays.stream(cell.split("[;,|]"))
                .map(Names::shown)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    public static String comparedTag(String tag) {
        return Names.compared(tag);
    }

    public static boolean sameTag(String one, String other) {
        return comparedTag(one).equals(comparedTag(other));
    }

    static OptionalInt days(String column, String cell) throws Unclear {
        OptionalInt days = days(cell);
        if (days.isEmpty() && !cell.isBlank()) {
            throw new Unclear(column + " is not a time like 18d, 6w, 3m or 1y");
        }
        return days;
    }

    /** The days in {@code 18d}, {@code 6w}, {@code 3m}, {@code 1y}; empty if that is not what is written. */
    public static OptionalInt days(String written) {
        Matcher every = EVERY.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!every.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(every.group(1));
        long days = switch (every.group(2).charAt(0)) {
            case 'd' -> number;
            case 'w' -> number * 7L;
            case 'm' -> Math.round(number * DAYS_IN_MONTH);
            default -> number * 365L;
        };
        return days < 1 || days > MOST_DAYS ? OptionalInt.empty() : OptionalInt.of((int) days);
    }

    /** How so many days are written: {@code 6w} for 42, as {@link #days(String)} reads it. */
    public static String every(int days) {
        for (String unit : List.of("y", "m", "w")) {
            double length = days(1 + unit).getAsInt();
            String written = Math.round(days / (unit.equals("m") ? DAYS_IN_MONTH : length)) + unit;
            if (days(written).equals(OptionalInt.of(days))) {
                return written;
            }
        }
        return days + "d";
    }
}
