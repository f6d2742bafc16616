package dev.rapport.cli.settings;

import dev.rapport.read.csv.ClosestWord;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Complaints about a word that is none of those known, with the one that was probably meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /** "; did you mean near?", or nothing if no known word is near. */
    public static String among(Collection<String> known, String typed) {
        return ClosestWord.to(typed, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    /** The constant whose name is typed, in letters of either case. */
    static <E extends Enum<E>> E constant(E[] all, String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        List<String> known = Arrays.stream(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(name)) {
            throw new TypeConversionException(
                    "'" + typed + "' is not one of " + String.join(", ", known) + among(known, name));
        }
        return all[known.indexOf(name)];
    }
}
