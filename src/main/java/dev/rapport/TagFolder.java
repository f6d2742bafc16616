package dev.rapport;

import dev.rapport.own.PublishedFile;
import dev.rapport.read.people.WishWords;
import java.nio.charset.StandardCharsets;

/** The folder of the reports about one tag, beside the months about everybody: {@code tag-mentor}. */
public final class TagFolder {
    private static final int LONGEST = 60;
    private static final int SUM = 6;

    private TagFolder() {}

    /** Letters and digits of any script stay; where that may stand for several tags, their sum tells them apart. */
    public static String name(String tag) {
        String compared = WishWords.comparedTag(tag);
        String plain = compared.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        boolean sure =
                plain.length() <= LONGEST && plain.equals(compared.replace(' ', '-')) && compared.indexOf('-') < 0;
        String kept = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        String sum =
                PublishedFile.sum(compared.getBytes(StandardCharsets.UTF_8)).substring(0, SUM);
        return "tag-" + kept + (sure ? "" : (kept.isEmpty() ? "" : "-") + sum);
    }
}
