package dev.rapport.draw;

/** Names as they are shown: cleaned, and cut with an ellipsis where there is no room. */
final class Names {
    private Names() {}

    static String fit(String name, double room, Type type) {
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

    /** Whether a text ends inside a character that is made of several. */
    private static boolean joins(String cut) {
        return !cut.isEmpty() && Character.getType(cut.codePointBefore(cut.length())) == Character.FORMAT;
    }
}
