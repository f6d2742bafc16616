package dev.rapport.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Profile addresses in their three spellings (percent-encoded, raw Unicode, without scheme) as one identity key. */
final class ProfileLinks {
    private static final String IN = "linkedin.com/in/";

    private ProfileLinks() {}

    /** The slug after {@code /in/}, decoded, NFC, lower case; empty if the cell is no personal profile address. */
    static String key(String url) {
        int at = url.indexOf(IN);
        if (at < 0) {
            return "";
        }
        int from = at + IN.length();
        int to = from;
        while (to < url.length() && belongs(url.charAt(to))) {
            to++;
        }
        String slug = url.substring(from, to);
        if (slug.indexOf('%') >= 0) {
            try {
                slug = URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                // A lone percent sign: the slug stays as it is written.
            }
        }
        boolean plain = true;
        for (int i = 0; i < slug.length() && plain; i++) {
            char c = slug.charAt(i);
            plain = c > ' ' && c < 0x7F && (c < 'A' || c > 'Z');
        }
        // Marks that cannot be seen make one address look like another, or turn the text around it.
        return plain
                ? slug
                : Names.shown(Normalizer.normalize(slug, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    private static boolean belongs(char c) {
        boolean usual = c > ' ' && c < 0x7F;
        return c != '/' && c != '?' && c != '#' && (usual || !Character.isWhitespace(c));
    }

    /** The address of a key, for links; what would lead out of the profile's path is written in per cent. */
    static String url(String key) {
        StringBuilder url = new StringBuilder("https://www.linkedin.com/in/");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c <= ' ' || "\"#%/<>?[\\]^`{|}".indexOf(c) >= 0) {
                url.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                url.append(c);
            }
        }
        return url.toString();
    }
}
