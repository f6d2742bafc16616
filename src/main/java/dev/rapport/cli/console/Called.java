package dev.rapport.cli.console;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How rapport was started, so that what it tells a person to type next works as it stands. */
public final class Called {
    /** The launcher says it, where it is not the bare name: {@code ./rapport}. */
    private static final String SAID = "rapport.called";

    private static final String PLAIN = "rapport";

    /** The name before one of the commands, as messages and examples write it; not a part of a path or of a longer word. */
    private static final Pattern COMMAND = Pattern.compile(
            "(?<![\\w./-])rapport(?= (?:report|check|today|done|later|person|who"
                    + "|log|snooze|forget|explain|demo|init|schedule|generate-completion|help|COMMAND|\\[-|--help|\u2026)(?![\\w-]))");

    private Called() {}

    /** A text for the terminal, with every command as it can be typed here. */
    public static String in(String text) {
        String called = System.getProperty(SAID, PLAIN);
        if (called.equals(PLAIN)) {
            return text;
        }
        String word = called.matches("[\\w@+:,./=-]+") ? called : "'" + called.replace("'", "'\\''") + "'";
        return COMMAND.matcher(text).replaceAll(Matcher.quoteReplacement(word));
    }

    /** Whether it was started by its bare name. */
    public static boolean plainly() {
        return System.getProperty(SAID, PLAIN).equals(PLAIN);
    }
}
