package dev.rapport.cli.settings;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.date.PlainDates;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How typed words become values, with an example in each complaint; numbers and spans of time are {@link Amounts}. */
public final class Converters {
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
                LogDates.refuse(typed.strip());
                return typed.strip();
            } catch (CannotRead meaningless) {
                throw new TypeConversionException(meaningless.getMessage());
            }
        }
    }

    /** A time zone. */
    public static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String typed) {
            try {
                return ZoneId.of(typed);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + typed + "' is not a time zone like Europe/Berlin or UTC"
                        + DidYouMean.among(ZoneId.getAvailableZoneIds(), typed));
            }
        }
    }

    /** When to use colour. */
    public static final class ColorWhen implements ITypeConverter<String> {
        private static final List<String> KNOWN = List.of("auto", "always", "never");

        @Override
        public String convert(String typed) {
            if (!KNOWN.contains(typed)) {
                throw new TypeConversionException(
                        "'" + typed + "' is not one of " + String.join(", ", KNOWN) + DidYouMean.among(KNOWN, typed));
            }
            return typed;
        }
    }

    /** One thing that check may fail on. */
    public static final class OneFailure implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String typed) {
            return DidYouMean.constant(FailOn.values(), typed);
        }
    }
}
