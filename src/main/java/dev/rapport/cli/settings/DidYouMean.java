package dev.rapport.cli.settings;

import dev.rapport.read.csv.ClosestWord;
import java.util.Collection;

/** The end of a complaint about a word that is none of those known: the one that was probably meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /** "; did you mean near?", or nothing if no known word is near. */
    public static String among(Collection<String> known, String typed) {
        return ClosestWord.to(typed, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }
}
