package dev.rapport.read.people;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Profile addresses in all their spellings as one identity key: percent-encoded or raw, with scheme or without, of any
 * country's host or the phone's, in whatever case, with a slash, a query or a language behind.
 */
public final class ProfileLinks {
    private static final String HOST = "linkedin.com/";
    /** As exports write it, before the path. */
    private static final String USUAL = "https://www." + HOST;

    private static final String IN = "in/";
    private static final List<String> PAGES = List.of("company/", "school/", "showcase/");
    /** How the site for plain phones begins its paths. */
    private static final String PHONE = "mwlite/";

    private static final String ENDS = "/?#\"<>()[]{}|\\^`,;:";

    private ProfileLinks() {}

    /** The slug after {@code /in/}, decoded, NFC, lower case; empty if the cell is no personal profile address. */
    public static String key(String url) {
        int from = path(url);
        if (from < 0) {
            return "";
        }
        from += url.regionMatches(true, from, PHONE, 0, PHONE.length()) ? PHONE.length() : 0;
        if (!url.regionMatches(true, from, IN, 0, IN.length())) {
            return "";
        }
        from += IN.length();
        int to = from;
        while (to < url.length() && belongs(url.charAt(to))) {
            to++;
        }
        while (to > from && url.charAt(to - 1) == '.') {
            // The end of a sentence.
            to--;
        }
        return slug(url.substring(from, to));
    }

    public static boolean several(String cell) {
        int next = cell.indexOf("linkedin.com/", 1 + cell.indexOf("linkedin.com/"));
        return next > 0
                && !key(cell).equals(key(cell.substring(next)))
                && !key(cell.substring(next)).isEmpty();
    }

    /** Whether it is the address of a company's or a school's page. */
    public static boolean isPage(String url) {
        int from = path(url);
        return from >= 0
                && !url.startsWith(IN, from)
                && PAGES.stream().anyMatch(kind -> url.regionMatches(true, from, kind, 0, kind.length()));
    }

    /** Whether a cell holds an address of LinkedIn's, of whatever kind. */
    public static boolean isAddress(String cell) {
        return path(cell) >= 0;
    }

    /** Where the path begins behind LinkedIn's host, or a host within its domain; negative if there is none. */
    private static int path(String url) {
        if (url.startsWith(USUAL)) {
            return USUAL.length();
        }
        for (int at = 0; at + HOST.length() <= url.length(); at++) {
            char c = url.charAt(at);
            boolean possible = (c == 'l' || c == 'L') && (at == 0 || begins(url.charAt(at - 1)));
            if (possible && url.regionMatches(true, at, HOST, 0, HOST.length())) {
                return at + HOST.length();
            }
        }
        return -1;
    }

    /** Whether a host's last two names can begin behind a character: another site's name is not LinkedIn's. */
    private static boolean begins(char before) {
        return !Character.isLetterOrDigit(before) && before != '-' && before != '_';
    }

    private static String slug(String written) {
        String slug = written;
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

    /** Whether a character can stand in a slug: an address ends where brackets, quotes or a list around it go on. */
    private static boolean belongs(char c) {
        // Most are of these: all others are looked for.
        boolean usual = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
        return usual || ENDS.indexOf(c) < 0 && (c > ' ' && c < 0x7F || !Character.isWhitespace(c));
    }

    /** The address of a key, for links; what would lead out of the profile's path is written in per cent. */
    public static String url(String key) {
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
