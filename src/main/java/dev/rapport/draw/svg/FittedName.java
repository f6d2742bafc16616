package dev.rapport.draw.svg;

import java.util.stream.Stream;

/** Names as they are shown: cleaned, and cut with an ellipsis where there is no room. */
public final class FittedName {
    private FittedName() {}

    public static String fit(String name, double room, Type type) {
        String clean = SvgText.clean(name).strip();
        if (Fonts.room(clean, type) <= room) {
            return clean;
        }
        int end = clean.length();
        while (end > 0) {
            end = clean.offsetByCodePoints(end, -1);
            String cut = clean.substring(0, end).stripTrailing();
            if (!joins(cut) && Fonts.room(cut + "…", type) <= room) {
                return cut + "…";
            }
        }
        return "…";
    }

    /** Room for the widest of some names, at most so much; for the column they stand in. */
    public static double column(Stream<String> names, double most, Type type) {
        double widest = names.mapToDouble(name -> Fonts.room(SvgText.clean(name).strip(), type))
                .max()
                .orElse(0);
        return Math.min(most, Math.ceil(widest) + 1);
    }

    /** Whether a text ends inside a character that is made of several. */
    private static boolean joins(String cut) {
        return !cut.isEmpty() && Character.getType(cut.codePointBefore(cut.length())) == Character.FORMAT;
    }
}
