package dev.rapport.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The calendar days of one zone as plain numbers, days since 1970. The changes of clock are looked up once, so that a
 * million messages are dated without a million date objects.
 */
final class Days {
    static final int SECONDS = 86_400;
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    private final ZoneId zone;
    private final long[] changes;
    private final int[] offsets;

    /** Knows the zone's days up to some years after {@code end}. */
    Days(ZoneId zone, Instant end) {
        this.zone = zone;
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        Instant until = end.plusSeconds(3L * 366 * SECONDS);
        ZoneOffsetTransition next = rules.nextTransition(EARLIEST);
        while (next != null && next.getInstant().isBefore(until)) {
            transitions.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        changes = new long[transitions.size()];
        offsets = new int[transitions.size() + 1];
        offsets[0] = rules.getOffset(EARLIEST).getTotalSeconds();
        for (int i = 0; i < changes.length; i++) {
            changes[i] = transitions.get(i).toEpochSecond();
            offsets[i + 1] = transitions.get(i).getOffsetAfter().getTotalSeconds();
        }
    }

    /** The calendar day of a second of UTC. */
    int of(long second) {
        int at = changes.length == 0 ? 0 : Arrays.binarySearch(changes, second);
        int era = at >= 0 ? (changes.length == 0 ? 0 : at + 1) : -at - 1;
        return (int) Math.floorDiv(second + offsets[era], (long) SECONDS);
    }

    /** First second of a calendar day. */
    long begin(long day) {
        return java.time.LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond();
    }

    /** The UTC day of a second, for differences to dates of connecting. */
    static int utc(long second) {
        return (int) Math.floorDiv(second, (long) SECONDS);
    }
}
