package dev.rapport.read.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a calendar: a property, its parameters and its value (RFC 5545 3.1, RFC 6868), of which nothing is
 * interpreted. Read leniently, as one tool's slip in one property must not cost the meeting: ical4j's parser refuses the
 * whole meeting. Example: {@code ATTENDEE;CN="Example, Ada";PARTSTAT=ACCEPTED:mailto:ada@example.org}.
 *
 * @param name upper case
 * @param parameters by their names in upper case, without quotes
 */
record ContentLine(String name, Map<String, String> parameters, String value) {
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    boolean says(String key, String word) {
        return parameter(key).equalsIgnoreCase(word);
    }

    /** The name a line begins with, upper case; empty if it is none. */
    static String name(String line) {
        int end = 0;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        boolean property = end > 0 && end < line.length() && (line.charAt(end) == ':' || line.charAt(end) == ';');
        return property ? line.substring(0, end).toUpperCase(Locale.ROOT) : "";
    }

    /** Reads a line; empty if it is no property. */
    static Optional<ContentLine> of(String line) {
        String name = name(line);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int colon = valueAt(line, name.length());
        if (colon < 0) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        int from = name.length() + 1;
        while (from < colon) {
            int to = Math.min(unquoted(line, from, ";"), colon);
            int equals = line.indexOf('=', from);
            if (equals > 0 && equals < to) {
                parameters.putIfAbsent(
                        line.substring(from, equals).strip().toUpperCase(Locale.ROOT),
                        plain(line.substring(equals + 1, to)));
            }
            from = to + 1;
        }
        return Optional.of(
                new ContentLine(name, parameters, line.substring(colon + 1).strip()));
    }

    /** The colon before the value: the first outside quotes; where quotes do not match, that before an address. */
    private static int valueAt(String line, int from) {
        int colon = unquoted(line, from, ":");
        if (colon < line.length()) {
            return colon;
        }
        int mail = line.toLowerCase(Locale.ROOT).lastIndexOf(":mailto:");
        return mail > 0 ? mail : line.indexOf(':', from);
    }

    /** The first place of a sign outside quotes; the line's length if there is none. */
    private static int unquoted(String line, int from, String sign) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == sign.charAt(0)) {
                return i;
            }
        }
        return line.length();
    }

    /** A parameter's value without its quotes and with what is written in other signs. */
    private static String plain(String written) {
        String value = written.strip();
        if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            value = value.substring(1, value.length() - 1);
        }
        return value.replace("\\\"", "\"")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("^'", "\"")
                .replace("^n", " ")
                .replace("^^", "^")
                .strip();
    }
}
