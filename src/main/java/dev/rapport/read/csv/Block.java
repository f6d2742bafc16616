package dev.rapport.read.csv;

import java.util.Arrays;

/** A stretch of CSV text that begins at a record, and its records. Read into again when all of them were taken. */
final class Block {
    private final QuickRecords records;
    private char[] text;
    private int length;
    private boolean odd;

    Block(int characters, Header header, int measured) {
        records = new QuickRecords(characters, header, measured);
        text = new char[characters + 1];
    }

    /**
     * Takes the text before an index off the front of a window.
     *
     * @param irregular whether it must be read with care
     */
    void take(TextWindow window, int to, boolean irregular) {
        if (text.length <= to) {
            text = new char[to + 1];
        }
        System.arraycopy(window.text(), 0, text, 0, to);
        window.drop(to);
        length = to;
        odd = irregular;
    }

    /** Reads its records. */
    void read() {
        boolean lined = text[length - 1] == '\n';
        text[length] = '\n';
        odd = odd || !records.read(text, lined ? length : length + 1);
    }

    /** Whether it must be read again with care: it may not even end with a record. */
    boolean irregular() {
        return odd;
    }

    QuickRecords records() {
        return records;
    }

    int length() {
        return length;
    }

    char[] text() {
        return Arrays.copyOf(text, length);
    }
}
