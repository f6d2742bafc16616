package dev.rapport.read.calendar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Joins the folded lines of a calendar while they are bytes: a tool may fold within a character, whose halves mean nothing
 * by themselves. The breaks that are taken out come after the joined line, so that lines keep their numbers.
 */
final class Unfolding extends InputStream {
    private static final int NONE = -2;

    private final InputStream in;
    /** Breaks taken out of the line that is being read. */
    private int owed;
    /** Breaks to come before the next line. */
    private int due;
    /** A byte that was looked at ahead. */
    private int held = NONE;

    Unfolding(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public int read() throws IOException {
        if (due > 0) {
            due--;
            return '\n';
        }
        while (true) {
            int one = take();
            if (one == '\r') {
                held = take();
                if (held != '\n') {
                    return one;
                }
                one = take();
            }
            if (one != '\n') {
                return one;
            }
            held = take();
            if (held != ' ' && held != '\t') {
                due = owed;
                owed = 0;
                return one;
            }
            held = NONE;
            owed++;
        }
    }

    private int take() throws IOException {
        int one = held == NONE ? in.read() : held;
        held = NONE;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = 0;
        while (count < most) {
            int one = read();
            if (one < 0) {
                return count == 0 ? -1 : count;
            }
            into[from + count++] = (byte) one;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
