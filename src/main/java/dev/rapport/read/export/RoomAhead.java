package dev.rapport.read.export;

import dev.rapport.read.message.TalkColumns;
import java.io.IOException;

/**
 * Makes room for the rows of a large file before they come, from how many its first part held, and again whenever that
 * was too little. Columns that grow step by step hold up to half as much again in reserve.
 */
public final class RoomAhead {
    private static final int FIRST = 100_000;
    /** As a size may be a lie, room is made for so many times what is there at most. */
    private static final int STEP = 16;

    private static final double RESERVE = 1.01;

    private final TalkColumns rows;
    private final OpenFile file;
    private int next = FIRST;

    public RoomAhead(TalkColumns rows, OpenFile file) {
        this.rows = rows;
        this.file = file;
    }

    /** To be asked after each row. */
    public void look() throws IOException {
        if (rows.size() == next) {
            long expected = Math.round(next / Math.min(1, file.share()) * RESERVE);
            rows.ensureCapacity((int) Math.min(expected, (long) next * STEP));
            next = (int) Math.min(rows.capacity(), (long) next * STEP);
        }
    }
}
