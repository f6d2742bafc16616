package dev.rapport.read.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a call was, as call logs write it: {@code 65}, {@code 00:01:05}, {@code 65 seconds}. */
public final class TalkTime {
    private static final Pattern NONE = Pattern.compile("[0:.,\\s]*0[0:.,\\s]*s?(?:ec.*)?");

    private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})(?:\\s*s(?:ec.*)?)?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private TalkTime() {}

    /** So many seconds; 0 if it does not say, or in a way that is not known. */
    public static int seconds(String cell) {
        String written = cell.strip();
        Matcher seconds = SECONDS.matcher(written);
        if (seconds.matches()) {
            return Integer.parseInt(seconds.group(1));
        }
        Matcher clock = CLOCK.matcher(written);
        if (!clock.matches()) {
            return 0;
        }
        int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        return hours * HOUR + Integer.parseInt(clock.group(2)) * MINUTE + Integer.parseInt(clock.group(3));
    }

    /** Whether it says that the call was not answered; an empty cell says nothing. */
    public static boolean isNone(String cell) {
        return NONE.matcher(cell).matches();
    }
}
