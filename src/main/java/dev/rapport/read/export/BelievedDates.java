package dev.rapport.read.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Which dates of an export are believed: none later than the day on which it was made. A few rows that say otherwise are
 * damaged. Where many do, it is the day that is wrong (the zip was renamed), and then the next bound holds.
 */
public final class BelievedDates {
    /** A zip's name can be a day late, its entries' zone is not known, and no clock is quite right. */
    public static final int MARGIN_DAYS = 2;

    private static final int FEW = 2;
    private static final double PART = 0.05;

    private final long last;
    private final double part;
    private long seen;
    private long later;

    private BelievedDates(long last, double part) {
        this.last = last;
        this.part = part;
    }

    static BelievedDates all() {
        return new BelievedDates(Long.MAX_VALUE, 1);
    }

    /**
     * Dates up to a bound.
     *
     * @param wrong how many of the bounds have proved wrong
     */
    public static BelievedDates until(List<MadeOn> bounds, int wrong) {
        if (wrong >= bounds.size()) {
            return all();
        }
        MadeOn bound = bounds.get(wrong);
        LocalDate behind = bound.day().plusDays(MARGIN_DAYS + 1L);
        // A name can be given by hand; the times of files cannot.
        return new BelievedDates(behind.atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1, bound.named() ? 0 : PART);
    }

    boolean believes(long second) {
        seen++;
        if (second <= last) {
            return true;
        }
        later++;
        return false;
    }

    /** The same bound, and nothing seen but what another saw. */
    public BelievedDates asSeenBy(BelievedDates other) {
        BelievedDates again = new BelievedDates(last, part);
        again.seen = other.seen;
        again.later = other.later;
        return again;
    }

    /** Whether too many rows are later than that they could all be damaged. */
    public boolean contradicted() {
        return later > Math.max(FEW, part * seen) || (later > 0 && 2 * later >= seen);
    }
}
