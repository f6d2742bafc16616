package dev.rapport.read;

/**
 * Makes room for the rows of a large file before they come, from how many its first part held. Columns that grow step by
 * step hold the old and the new at the same time, and up to half as much again in reserve.
 */
final class Foresight {
    private static final int FIRST = 100_000;
    /** As a size may be a lie, room is made for so many times what is there at most. */
    private static final int STEP = 16;

    private static final double RESERVE = 1.05;

    private final TalkColumns rows;
    private final Watched file;
    private final long size;
    private int next = FIRST;

    Foresight(TalkColumns rows, Watched file, long size) {
        this.rows = rows;
        this.file = file;
        this.size = size;
    }

    /** To be asked after each row. */
    void look() {
        if (rows != null && rows.size() == next) {
            double share = (double) size / Math.max(1, file.count());
            long expected = Math.round(next * Math.max(1, share) * RESERVE);
            rows.ensureCapacity((int) Math.min(expected, (long) next * STEP));
            next *= STEP;
        }
    }
}
