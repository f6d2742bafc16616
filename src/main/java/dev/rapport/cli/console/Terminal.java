package dev.rapport.cli.console;

import dev.rapport.report.English;
import java.util.Locale;

/** Text made safe for a terminal: names come from other people, and control characters can move a cursor or hide text. */
public final class Terminal {
    private Terminal() {}

    /** One line, with control and direction-changing characters spelled out. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || changesDirection(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** A name as it can be typed again. */
    public static String quoted(String text) {
        return '"' + safe(text).replaceAll("([\"$`\\\\])", "\\\\$1") + '"';
    }

    /** The same for a message of several lines. */
    public static String safeLines(String text) {
        return String.join("\n", text.lines().map(Terminal::safe).toList());
    }

    /** A count as people read it, e.g. 12,345. */
    public static String count(long number) {
        return English.whole(number);
    }

    /** A count with its noun, e.g. "1 row", "2 rows". */
    public static String count(long number, String noun) {
        return English.digits(number, noun, noun + "s");
    }

    private static boolean changesDirection(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}
