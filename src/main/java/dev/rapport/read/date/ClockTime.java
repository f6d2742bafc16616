package dev.rapport.read.date;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as telephones and calendars write it: {@code 15:34}, {@code 3:34:09 PM}, {@code 3.34 p. m.}. */
public final class ClockTime {
    /** For use within other patterns; without groups of its own. */
    public static final String SHAPE =
            "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\u00a0\u202f]*[AaPp]\\.?[\\s\u00a0\u202f]?[Mm]\\.?)?";

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[\\s\u00a0\u202f]*([AaPp])\\.?[\\s\u00a0\u202f]?[Mm]\\.?)?");

    private ClockTime() {}

    /** The time; empty if there is no such. */
    public static Optional<LocalTime> read(String written) {
        Matcher time = TIME.matcher(written.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        if (time.group(4) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (time.group(4).toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        boolean possible = hour < 24 && minute < 60 && second < 60;
        return possible ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
    }
}
