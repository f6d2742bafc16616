package dev.rapport.cli.settings;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.ClosestWord;
import dev.rapport.read.date.PlainDates;
import dev.rapport.read.interaction.LogReview;
import dev.rapport.read.people.WishWords;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How typed words become values, with an example in each complaint. */
public final class Converters {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,5})([a-z]?)");

    private Converters() {}

    /** A calendar day since LinkedIn began; a later year than data can bear is a slip of the finger. */
    private static class Day implements ITypeConverter<LocalDate> {
        private final int lastYear;

        Day(int lastYear) {
            this.lastYear = lastYear;
        }

        @Override
        public LocalDate convert(String typed) {
            LocalDate day;
            try {
                day = LocalDate.parse(typed.strip());
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + typed + "' is not a date like 2026-11-30");
            }
            if (day.getYear() < PlainDates.FIRST_YEAR || day.getYear() > lastYear) {
                throw new TypeConversionException(
                        "'" + typed + "' is not a day from " + PlainDates.FIRST_YEAR + " to " + lastYear);
            }
            return day;
        }
    }

    /** The last day that counts: it may well be far off. */
    public static final class LastDay extends Day {
        public LastDay() {
            super(2199);
        }
    }

    /** The day of an interaction: with a later one no log is read. */
    public static final class LoggedDay extends Day {
        public LoggedDay() {
            super(PlainDates.LAST_YEAR);
        }
    }

    /** A file or folder; nothing typed is not the folder one stands in. */
    public static final class Place implements ITypeConverter<Path> {
        @Override
        public Path convert(String typed) {
            try {
                if (!typed.isBlank()) {
                    return Path.of(typed);
                }
            } catch (InvalidPathException noPath) {
                throw new TypeConversionException("'" + typed + "' cannot be the name of a file or folder");
            }
            throw new TypeConversionException("an empty name is no file or folder");
        }
    }

    /** The shape of dates in a log. */
    public static final class DateShape implements ITypeConverter<String> {
        @Override
        public String convert(String typed) {
            if (typed.isBlank()) {
                throw new TypeConversionException("nothing is said");
            }
            try {
                LogReview.refuseDateShape(typed.strip());
                return typed.strip();
            } catch (CannotRead meaningless) {
                throw new TypeConversionException(meaningless.getMessage());
            }
        }
    }

    /** A whole number of some range. */
    private static class Whole implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Whole(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String typed) {
            int number = typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : least - 1;
            if (number < least || number > most) {
                throw new TypeConversionException("'" + typed + "' is not a number from " + least + " to "
                        + String.format(Locale.ROOT, "%,d", most));
            }
            return number;
        }
    }

    /** How often to be in touch; empty if it is not to be said. */
    public static final class Cadence implements ITypeConverter<OptionalInt> {
        @Override
        public OptionalInt convert(String typed) {
            OptionalInt days = WishWords.days(typed);
            if (days.isEmpty() && !List.of("no", "").contains(typed.strip())) {
                throw new TypeConversionException(
                        "'" + typed + "' is not a time like 18d, 6w, 3m or 1y, up to ten years");
            }
            return days;
        }
    }

    /** The most people that a meeting has. */
    public static final class People extends Whole {
        public People() {
            super(1, 1000);
        }
    }

    /** How many cases to list. */
    public static final class Rows extends Whole {
        public Rows() {
            super(1, 1_000_000);
        }
    }

    /** How many people to suggest. */
    public static final class Suggestions extends Whole {
        public Suggestions() {
            super(1, 6);
        }
    }

    /** How long to snooze: up to ten years; for longer there is {@code forget}. */
    public static final class Months extends Whole {
        public Months() {
            super(1, 120);
        }
    }

    /** A time zone. */
    public static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String typed) {
            try {
                return ZoneId.of(typed);
            } catch (DateTimeException e) {
                String near = ClosestWord.to(typed, ZoneId.getAvailableZoneIds())
                        .map(zone -> "; did you mean " + zone + "?")
                        .orElse("");
                throw new TypeConversionException(
                        "'" + typed + "' is not a time zone like Europe/Berlin or UTC" + near);
            }
        }
    }

    /** A number of days, as in {@code 30d} or {@code 30}. */
    public static class Days implements ITypeConverter<Integer> {
        /** A hundred years. */
        private static final int MOST = 36_500;

        private final int least;

        public Days() {
            this(1);
        }

        public Days(int least) {
            this.least = least;
        }

        @Override
        public Integer convert(String typed) {
            Matcher amount = AMOUNT.matcher(typed);
            if (!amount.matches()
                    || !(amount.group(2).isEmpty() || amount.group(2).equals("d"))) {
                throw new TypeConversionException("'" + typed + "' is not a number of days like 30d");
            }
            int days = Integer.parseInt(amount.group(1));
            if (days < least || days > MOST) {
                throw new TypeConversionException("'" + typed + "' is not a number of days from " + least + " to "
                        + String.format(Locale.ROOT, "%,d", MOST));
            }
            return days;
        }
    }

    /** A number of days that may be none. */
    public static final class DaysOrNone extends Days {
        public DaysOrNone() {
            super(0);
        }
    }

    /** A short wait, as in {@code 10s}, {@code 2m} or {@code 1h}. */
    public static final class Wait implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String typed) {
            Matcher amount = AMOUNT.matcher(typed);
            if (amount.matches()) {
                long number = Long.parseLong(amount.group(1));
                return switch (amount.group(2)) {
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofSeconds(number);
                };
            }
            throw new TypeConversionException("'" + typed + "' is not a wait like 10s or 2m");
        }
    }

    /** When to use colour. */
    public static final class ColorWhen implements ITypeConverter<String> {
        private static final List<String> KNOWN = List.of("auto", "always", "never");

        @Override
        public String convert(String typed) {
            if (!KNOWN.contains(typed)) {
                throw new TypeConversionException("'" + typed + "' is not one of " + String.join(", ", KNOWN)
                        + ClosestWord.to(typed, KNOWN)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            return typed;
        }
    }

    /** One thing that check may fail on. */
    public static final class OneFailure implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String typed) {
            String name = typed.strip();
            List<String> known = Arrays.stream(FailOn.values())
                    .map(what -> what.name().toLowerCase(Locale.ROOT))
                    .toList();
            return Arrays.stream(FailOn.values())
                    .filter(what -> what.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is not one of "
                            + String.join(", ", known)
                            + ClosestWord.to(name, known)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse("")));
        }
    }
}
