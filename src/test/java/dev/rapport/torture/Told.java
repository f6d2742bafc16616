package dev.rapport.torture;

import java.util.Map;
import java.util.TreeMap;

/**
 * One fact in plain words by field; what the truth expects and what a history tells are compared in this form. A field
 * that begins with {@code #} is one of few words or a switch, one that begins with {@code @} a moment or a measure; all
 * others are texts.
 */
record Told(Map<String, String> fields) {
    static Told of(Object... pairs) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i].toString(), pairs[i + 1].toString());
        }
        return new Told(fields);
    }

    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
