package dev.rapport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The few shapes of JSON that a summary on the terminal needs; the report's own JSON is made in {@code write}. */
final class Json {
    private Json() {}

    /** An object; its fields stay in order. */
    static final class Fields {
        private final List<String> fields = new ArrayList<>();

        Fields add(String name, String value) {
            return raw(name, quoted(value));
        }

        Fields add(String name, long value) {
            return raw(name, Long.toString(value));
        }

        Fields add(String name, boolean value) {
            return raw(name, Boolean.toString(value));
        }

        Fields add(String name, Object value) {
            return raw(name, value.toString());
        }

        private Fields raw(String name, String value) {
            fields.add(quoted(name) + ":" + value);
            return this;
        }

        @Override
        public String toString() {
            return "{" + String.join(",", fields) + "}";
        }
    }

    /** An array. */
    static final class Items {
        private final List<String> items = new ArrayList<>();

        Items add(Fields item) {
            items.add(item.toString());
            return this;
        }

        Items add(String item) {
            items.add(quoted(item));
            return this;
        }

        @Override
        public String toString() {
            return "[" + String.join(",", items) + "]";
        }
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || c == 0x7F || Character.isSurrogate(c) && !paired(text, i)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
