package dev.rapport.draw.svg;

/** Writes numbers and words the way SVG wants them, the same in every locale. */
public final class SvgText {
    private SvgText() {}

    /** Appends a number with at most one decimal. */
    public static void number(StringBuilder out, double value) {
        decimal(out, Math.round(value * 10), 10);
    }

    /** Appends a number with at most two decimals. */
    public static void fine(StringBuilder out, double value) {
        decimal(out, Math.round(value * 100), 100);
    }

    private static void decimal(StringBuilder out, long scaled, int scale) {
        long rest = Math.abs(scaled);
        if (scaled < 0) {
            out.append('-');
        }
        out.append(rest / scale);
        rest %= scale;
        if (rest != 0) {
            out.append('.');
            if (scale == 100 && rest < 10) {
                out.append('0');
            }
            out.append(scale == 100 && rest % 10 == 0 ? rest / 10 : rest);
        }
    }

    /** A text that is safe between tags and in attributes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        clean(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** A text without what changes its neighbours: control characters, bidirectional controls, lone surrogates. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == 0xA0) {
                out.append(' ');
            } else if (!Character.isISOControl(c)
                    && !directs(c)
                    && (c < 0xD800 || c > 0xDFFF)
                    && (c & 0xFFFE) != 0xFFFE) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean directs(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
