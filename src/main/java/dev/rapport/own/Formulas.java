package dev.rapport.own;

/**
 * Texts in files that a spreadsheet may open: one that it would run as a formula bears an apostrophe before it, and is read
 * back without.
 */
public final class Formulas {
    private static final String STARTS = "=+-@\t\r\n\0";
    private static final String FULL_WIDTH_STARTS = "\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** The text as it may stand in a cell. */
    public static String disarmed(String text) {
        return beginsOne(text) ? "'" + text : text;
    }

    /** The text as it was before it was disarmed. */
    public static String restored(String cell) {
        return cell.startsWith("'") && beginsOne(cell) ? cell.substring(1) : cell;
    }

    /** Whether a formula begins after any apostrophes: so that one typed by a person is not taken for ours. */
    private static boolean beginsOne(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && runs(text.charAt(at));
    }

    private static boolean runs(char first) {
        return (first < 0x80 ? STARTS : FULL_WIDTH_STARTS).indexOf(first) >= 0;
    }
}
