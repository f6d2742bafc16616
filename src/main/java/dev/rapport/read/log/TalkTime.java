package dev.rapport.read.log;

import java.util.regex.Pattern;

/** How long a call was, as call logs write it: {@code 65}, {@code 00:01:05}, {@code 65 seconds}. */
public final class TalkTime {
    private static final Pattern NONE = Pattern.compile("[0:.,\\s]*0[0:.,\\s]*s?(?:ec.*)?");

    private TalkTime() {}

    /** Whether it says that nobody answered; an empty cell says nothing. */
    public static boolean isNone(String cell) {
        return NONE.matcher(cell).matches();
    }
}
