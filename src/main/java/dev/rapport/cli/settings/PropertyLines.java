package dev.rapport.cli.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file of Java's properties that hold a setting. What that format would change or drop without a word, such
 * as a single backslash, is refused.
 */
record PropertyLines(Path file) {
    static final String TWICE = "\n  A backslash is written twice: \\\\";

    private static final String MARK = "\uFEFF";

    /** A backslash that the format would drop in silence. */
    private static final Pattern LOST = Pattern.compile("\\\\(?:[^\\\\:=#! tfnru\\n])");

    /** A pair, which is looked over together, and a single backslash. */
    private static final Pattern PAIR = Pattern.compile("\\\\\\\\");

    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[=:]");

    /** The beginning of a line that would be a setting of its own. */
    private static final Pattern SETTING = Pattern.compile("\\s*[a-z][a-zA-Z._-]*\\s*[=:].*");

    /** A setting, and the line on which it begins. */
    record Line(Path file, String text, int number) {
        /** Its key and value. */
        Properties property() throws WrongSetting {
            if (LOST.matcher(PAIR.matcher(text).replaceAll("")).find()) {
                throw WrongSetting.at(file, number, "a single backslash is lost." + TWICE);
            }
            Properties property = new Properties();
            try {
                property.load(new StringReader(withBlanksInTheKey(text)));
                return property;
            } catch (IOException | IllegalArgumentException malformed) {
                throw WrongSetting.at(file, number, "\\u begins the number of a letter, as in \\u00e9." + TWICE);
            }
        }
    }

    /** The settings of a file, in their order; each may run over several lines. */
    static List<Line> of(Path file) throws IOException, WrongSetting {
        return new PropertyLines(file).settings(Files.readAllBytes(file));
    }

    private List<Line> settings(byte[] bytes) throws WrongSetting {
        List<Line> settings = new ArrayList<>();
        List<String> lines = text(bytes).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int first = i + 1;
            StringBuilder logical = new StringBuilder(lines.get(i));
            boolean comment =
                    lines.get(i).isBlank() || "#!".indexOf(lines.get(i).strip().charAt(0)) >= 0;
            while (!comment && continued(logical) && i + 1 < lines.size()) {
                i++;
                if (SETTING.matcher(lines.get(i)).matches()) {
                    throw WrongSetting.at(file, i, "the backslash at its end makes the next line part of it." + TWICE);
                }
                logical.append('\n').append(lines.get(i));
            }
            if (!comment) {
                settings.add(new Line(file, logical.toString(), first));
            }
        }
        return settings;
    }

    private String text(byte[] bytes) throws WrongSetting {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (broken) {
            int line = (int) (text + "x").lines().count();
            throw WrongSetting.at(file, line, "it is not UTF-8. Save the file as UTF-8.");
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean continued(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Blanks in a key need no backslash, as in {@code log.calls.direction.Not answered = skip}. */
    private static String withBlanksInTheKey(String logical) {
        Matcher separator = SEPARATOR.matcher(logical);
        if (!separator.find()) {
            return logical;
        }
        String key = logical.substring(0, separator.end() - 1);
        return key.strip().replaceAll("(?<!\\\\)[ \\t]", "\\\\ ") + logical.substring(separator.end() - 1);
    }
}
