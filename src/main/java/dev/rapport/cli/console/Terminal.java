package dev.rapport.cli.console;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made safe for a terminal: names come from other people, and control characters can move a cursor or hide text. */
public final class Terminal {
    /** Words that no shell changes; a backslash stands in paths of Windows alone. */
    private static final Pattern PLAIN =
            Pattern.compile(File.separatorChar == '/' ? "[\\w@+:,./=][\\w@+:,./=-]*" : "[\\w@+:,./=\\\\-]+");

    private static final byte DELETE = 0x7F;
    private static final int BYTE = 0xFF;

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

    /** The name of a file or folder, on one line. */
    public static String safe(Path path) {
        return safe(path.toString());
    }

    /** A word of a command line, such as a path, as it can be pasted into a shell. */
    public static String word(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (safe(text).equals(text)) {
            return quoted(text);
        }
        // What cannot be seen is spelled out byte by byte, which needs this kind of quotes.
        StringBuilder bytes = new StringBuilder("$'");
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one >= ' ' && one < DELETE && one != '\'' && one != '\\';
            bytes.append(plain ? String.valueOf((char) one) : String.format(Locale.ROOT, "\\%03o", one & BYTE));
        }
        return bytes.append('\'').toString();
    }

    /** The same for a message of several lines. */
    public static String safeLines(String text) {
        return String.join("\n", text.lines().map(Terminal::safe).toList());
    }

    private static boolean changesDirection(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}
