package dev.rapport.cli.settings;

import dev.rapport.read.people.WishWords;
import dev.rapport.report.English;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How typed numbers and spans of time become values, each within its limits. */
public final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,5})([a-z]?)");

    private Amounts() {}

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
                throw new TypeConversionException(
                        "'" + typed + "' is not a number from " + least + " to " + English.whole(most));
            }
            return number;
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
                throw new TypeConversionException(
                        "'" + typed + "' is not a number of days from " + least + " to " + English.whole(MOST));
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
}
