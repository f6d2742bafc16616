package dev.rapport.read.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The part of a file's text that was decoded and not yet taken, beginning at a line. */
final class TextWindow {
    private static final char END_OF_FILE = '\u001A';

    /** Enough for a header and for most files; clearing a large buffer for each file took a fortieth of a short run. */
    private static final int FIRST = 1 << 15;

    private static final int MOST = 4 << 20;

    private final OneCellRows in;
    private char[] text = new char[FIRST];
    private int length;
    private boolean ended;

    TextWindow(OneCellRows in) {
        this.in = in;
    }

    /** The characters, up to {@link #length}. They move when others are dropped or added. */
    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** Whether nothing comes after it. */
    boolean ended() {
        return ended;
    }

    /** Reads on; a full window grows, up to a few megabytes. False at the end of the file, when nothing is left. */
    boolean fill() throws IOException {
        if (length == text.length && length < MOST) {
            text = Arrays.copyOf(text, 2 * length);
        }
        while (!ended && length < text.length) {
            int count = in.read(text, length, text.length - length);
            ended = count < 0;
            length += Math.max(count, 0);
        }
        return length > 0;
    }

    /** Makes room for so many characters. */
    void widen(int characters) {
        if (!ended && text.length < characters) {
            text = Arrays.copyOf(text, characters);
        }
    }

    /** Takes characters off the front. */
    void drop(int count) {
        System.arraycopy(text, count, text, 0, length - count);
        length -= count;
    }

    /** Puts characters that were taken back in front. */
    void giveBack(List<char[]> pieces) {
        int more = pieces.stream().mapToInt(piece -> piece.length).sum();
        char[] all = new char[Math.max(text.length, more + length)];
        System.arraycopy(text, 0, all, more, length);
        int at = 0;
        for (char[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        text = all;
        length += more;
    }

    /** Index behind the line end at or after an index. */
    int lineEnd(int from) {
        int i = from;
        while (i < length) {
            char c = text[i++];
            if (c == '\n') {
                break;
            }
            if (c == '\r') {
                return i < length && text[i] == '\n' ? i + 1 : i;
            }
        }
        return i;
    }

    /** Lines that end between two indices, or begin there and are cut off. */
    int lines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i = lineEnd(i)) {
            count++;
        }
        return count;
    }

    /** Whether a line holds nothing but its end. */
    boolean blank(int from) {
        return from < length
                && (text[from] == '\r'
                        || text[from] == '\n'
                        // Old programs end a file with this sign.
                        || text[from] == END_OF_FILE && ended && from + 1 == length);
    }

    /** Whether the line goes on, or may go on, behind the window. */
    boolean cut(int from) {
        return !ended && lineEnd(from) == length && text[length - 1] != '\n';
    }

    /** Whether a NUL, or a character that stands for what could not be decoded, stands before an index. */
    boolean damaged(int to) {
        if (in.isSound()) {
            return false;
        }
        for (int i = 0; i < to; i++) {
            if (text[i] == 0 || text[i] == DecodedBytes.REPLACEMENT) {
                return true;
            }
        }
        return false;
    }

    /** How often a character stands before an index. */
    int count(char wanted, int to) {
        int count = 0;
        for (int i = 0; i < to; i++) {
            count += text[i] == wanted ? 1 : 0;
        }
        return count;
    }
}
