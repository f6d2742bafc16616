package dev.rapport.read.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text in UTF-8 that was opened as something else and saved as UTF-8 once more, so that each letter beyond ASCII has become
 * two or three. That is sure where all of them in a file are such letters, and is undone. No tongue writes them so.
 */
final class TwiceEncoded {
    private static final int ASCII = 0x80;
    private static final char MARK = '\uFEFF';
    /** The bytes from 0x80 on, as a Macintosh of old has them. */
    private static final String MACINTOSH =
            "\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7\u00E9\u00E8"
                    + "\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC"
                    + "\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8"
                    + "\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8"
                    + "\u00BF\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5\u0152\u0153"
                    + "\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02"
                    + "\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4"
                    + "\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";

    /** What spreadsheets take a file without a mark for, and how many letters of it are no accident. */
    private static final List<TwiceEncoded> ALL = List.of(
            new TwiceEncoded(page("windows-1252"), 1),
            new TwiceEncoded(MACINTOSH, 1),
            new TwiceEncoded(page("windows-1250"), 2),
            new TwiceEncoded(page("windows-1254"), 2),
            new TwiceEncoded(page("windows-1251"), 4),
            new TwiceEncoded(page("windows-1253"), 4));

    private final Map<Character, Integer> bytes = new HashMap<>();
    private final int enough;

    private TwiceEncoded(String high, int enough) {
        this.enough = enough;
        for (int i = 0; i < high.length(); i++) {
            bytes.put(high.charAt(i), ASCII + i);
        }
    }

    /** What a page has for the bytes from 0x80 on; where it has nothing, Windows leaves the byte. */
    private static String page(String name) {
        byte[] bytes = new byte[ASCII];
        for (int i = 0; i < ASCII; i++) {
            bytes[i] = (byte) (ASCII + i);
        }
        char[] high = new String(bytes, Charset.forName(name)).toCharArray();
        for (int i = 0; i < ASCII; i++) {
            high[i] = high[i] == DecodedBytes.REPLACEMENT ? (char) (ASCII + i) : high[i];
        }
        return new String(high);
    }

    /** Whether the first letters beyond ASCII may be twice encoded, so that it is worth to look at all of the text. */
    static boolean mayBe(CharSequence run) {
        for (TwiceEncoded page : ALL) {
            Look look = page.new Look();
            for (int i = 0; i < run.length(); i++) {
                look.at(run.charAt(i));
            }
            if (look.sound) {
                return true;
            }
        }
        return false;
    }

    /** What has encoded a whole text twice; null for nothing. */
    static @Nullable TwiceEncoded in(Reader text) throws IOException {
        List<Look> looks = ALL.stream().map(page -> page.new Look()).toList();
        char[] piece = new char[1 << 14];
        for (int count = text.read(piece); count >= 0; count = text.read(piece)) {
            for (Look look : looks) {
                for (int i = 0; i < count && look.sound; i++) {
                    look.at(piece[i]);
                }
            }
            if (looks.stream().noneMatch(look -> look.sound)) {
                return null;
            }
        }
        return looks.stream().filter(Look::sure).map(Look::page).findFirst().orElse(null);
    }

    /** Checks that each letter beyond ASCII is a part of a letter of UTF-8. */
    private final class Look {
        private boolean sound = true;
        private int needed;
        private long letters;

        void at(char c) {
            int one = c < ASCII ? c : bytes.getOrDefault(c, -1);
            if (needed > 0) {
                sound &= one >= ASCII && (one & 0xC0) == 0x80;
                letters += --needed == 0 ? 1 : 0;
            } else if (one < 0 || one >= ASCII) {
                sound &= one >= 0xC2 && one <= 0xF4;
                needed = one >= 0xF0 ? 3 : one >= 0xE0 ? 2 : 1;
            }
        }

        boolean sure() {
            return sound && needed == 0 && letters >= enough;
        }

        TwiceEncoded page() {
            return TwiceEncoded.this;
        }
    }

    /**
     * The text as it was.
     *
     * @param begun what is read already
     */
    Reader undone(String begun, Reader rest) throws IOException {
        PushbackReader undone =
                new PushbackReader(new InputStreamReader(new Once(begun, rest), StandardCharsets.UTF_8), 1);
        int first = undone.read();
        if (first >= 0 && first != MARK) {
            undone.unread(first);
        }
        return undone;
    }

    /** The bytes that were there before the text was encoded a second time. */
    private final class Once extends InputStream {
        private final Reader rest;
        private final char[] piece = new char[1 << 13];
        private String begun;

        Once(String begun, Reader rest) {
            this.begun = begun;
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            if (begun.isEmpty()) {
                int count = rest.read(piece, 0, Math.min(most, piece.length));
                if (count < 0) {
                    return -1;
                }
                begun = new String(piece, 0, count);
            }
            int count = Math.min(most, begun.length());
            for (int i = 0; i < count; i++) {
                char c = begun.charAt(i);
                to[from + i] = (byte) (c < ASCII ? c : bytes.getOrDefault(c, (int) '?'));
            }
            begun = begun.substring(count);
            return count;
        }
    }
}
