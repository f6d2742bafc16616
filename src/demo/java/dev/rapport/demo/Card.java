package dev.rapport.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a person appears on LinkedIn at one time.
 *
 * @param slug the end of their address, in raw Unicode
 */
record Card(String first, String last, String slug, String company, String position) {
    /** Nobody: the sender of a system row. */
    static final Card NONE = new Card("", "", "", "", "");

    static final String IN = "www.linkedin.com/in/";

    String name() {
        return (first + " " + last).strip();
    }

    /** The address as messages and invitations write it. */
    String rawUrl() {
        return "https://" + IN + slug;
    }

    /** The address as Connections.csv writes it. */
    String encodedUrl() {
        return "https://" + IN + encoded(slug);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(Integer.toHexString(octet & 0xff).toUpperCase(Locale.ROOT));
            }
        }
        return encoded.toString();
    }

    Card withJob(String newCompany, String newPosition) {
        return new Card(first, last, slug, newCompany, newPosition);
    }

    Card withLast(String newLast) {
        return new Card(first, newLast, slug, company, position);
    }

    Card withSlug(String newSlug) {
        return new Card(first, last, newSlug, company, position);
    }
}
