package dev.rapport.cli.people;

import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.Misuse;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** A day as one says it. */
final class DayWords {
    private DayWords() {}

    /** Today. The commands about people ask the clock here alone: what is noted or put off begins now. */
    @SuppressWarnings("JavaTimeDefaultTimeZone") // It is the person's own clock that says it.
    static LocalDate today() {
        return LocalDate.now();
    }

    static String said(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : day.equals(today.minusDays(1)) ? "yesterday" : day.toString();
    }

    /** The day by which something was promised, as it is written in the log: a date, "yes", or nothing. */
    static String promised(CommandSpec spec, String typed, LocalDate day) {
        if (typed.isEmpty() || typed.equals("yes")) {
            return typed;
        }
        try {
            LocalDate due = new Converters.LoggedDay().convert(typed);
            if (due.isBefore(day)) {
                throw new TypeConversionException("that is before the day of what you log, " + day);
            }
            return due.toString();
        } catch (TypeConversionException noDate) {
            throw new Misuse(spec, "--follow-up-by: " + noDate.getMessage());
        }
    }
}
