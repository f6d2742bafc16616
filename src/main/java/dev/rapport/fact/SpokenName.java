package dev.rapport.fact;

import java.util.regex.Pattern;

/** Names as people say them, and as sentences do. */
public final class SpokenName {
    /** At the beginning all but letters, digits, brackets and quotes; at the end pictures, signs and what separates them. */
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}\\p{Ps}\\p{Pi}\"'’]+"
            + "|[\\p{S}\\p{Z}\\p{C}\\p{Me}\\x{FE0F}\\p{Pd}\\p{Pc}*#@&/\\\\,;:•·]+$");

    /** Degrees and titles behind a comma, each with two capitals or more (", PhD", ", MSc, CSPO"); pronouns in brackets. */
    private static final Pattern ASIDES = Pattern.compile("(?:,\\s*(?=[^\\s,]*\\p{Lu}[^\\s,]*\\p{Lu})[\\p{L}.]{2,7})+$"
            + "|\\s*\\(\\p{L}{2,5}(?:\\s*/\\s*\\p{L}{2,6})+\\)$");

    private SpokenName() {}

    /**
     * A name as a sentence says it: without the pictures, signs, degrees and pronouns that some put before or after theirs. A
     * name of nothing else stays as it is.
     */
    public static String of(String name) {
        if (!name.isEmpty()
                && name.indexOf(',') < 0
                && Character.isLetterOrDigit(name.charAt(0))
                && Character.isLetterOrDigit(name.charAt(name.length() - 1))) {
            return name;
        }
        String bare = SIGNS.matcher(name).replaceAll("");
        bare = SIGNS.matcher(ASIDES.matcher(bare).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? name.strip() : bare;
    }
}
