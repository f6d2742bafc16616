package dev.rapport.ledger;

import dev.rapport.fact.History;
import java.util.OptionalDouble;

/**
 * How each tie stands at the end of any day, recomputed from its contact days up to then (measures.md 1.1, 2.4). "Day" is
 * days since 1970 in the reporting zone.
 */
public final class TouchStates {
    private static final int LONG_DORMANT_DAYS = 1_095;
    /** Fewest contact days of a close tie. */
    static final int CLOSE_DAYS = 6;

    private static final int CLOSE_DAYS_OF_LAST_YEAR = 3;
    private static final int LAST_YEAR = 365;
    private static final int GOING_QUIET_FROM = 60;
    private static final int GOING_QUIET_LOOK_BACK = 90;

    private final ContactDays days;
    private final int[] connected;
    private final Settings settings;
    private final long today;
    private final Lazy<PooledGaps> pooledGaps;

    TouchStates(History history, ContactDays days, Settings settings, long today) {
        this.days = days;
        this.settings = settings;
        this.today = today;
        this.pooledGaps =
                new Lazy<>(() -> new PooledGaps(days, history.contacts().size()));
        this.connected = new int[history.contacts().size()];
        for (int c = 0; c < connected.length; c++) {
            // A date of connecting is UTC and may be tomorrow in the reporting zone: at C everybody listed is
            // connected.
            connected[c] = history.contacts()
                    .get(c)
                    .connectedOn()
                    .map(date -> (int) Math.min(date.toEpochDay(), today))
                    .orElse(Integer.MAX_VALUE);
        }
    }

    /** Whether someone counts in the tie population at C: a connection, or a two-way history. */
    public boolean tie(int contact) {
        return tie(contact, today);
    }

    /** Whether someone counted as a tie at the end of a day: connected by then, or a two-way history by then. */
    public boolean tie(int contact, long day) {
        return connected[contact] <= day || days.twoWayUpTo(contact, day);
    }

    /** State of a tie at the end of a day; {@link TouchState#NONE} outside the tie population. */
    public TouchState state(int contact, long day) {
        return tie(contact, day) ? stateOfAnyone(contact, day) : TouchState.NONE;
    }

    /** State of anybody ever in contact or connected, one-sided strangers too, as in contacts.csv. */
    public TouchState stateOfAnyone(int contact, long day) {
        return stateOfAnyone(contact, day, gap(contact, day));
    }

    /** State of a tie whose gap on that day is known. */
    TouchState state(int contact, long day, int gap) {
        return tie(contact, day) ? stateOfAnyone(contact, day, gap) : TouchState.NONE;
    }

    private TouchState stateOfAnyone(int contact, long day, int gap) {
        if (gap < 0) {
            return connected[contact] <= day ? TouchState.NEVER_SPOKEN : TouchState.NONE;
        }
        if (gap <= settings.staleDays()) {
            return TouchState.ACTIVE;
        }
        if (gap <= settings.dormantDays()) {
            return TouchState.QUIET;
        }
        return gap < LONG_DORMANT_DAYS ? TouchState.DORMANT : TouchState.LONG_DORMANT;
    }

    /** Whole days from the last contact day to that day; -1 if there was none. */
    public int gap(int contact, long day) {
        int count = days.upTo(contact, day);
        return count == 0 ? -1 : (int) (day - days.of(contact)[count - 1]);
    }

    /** Two-way, at least six contact days, three of them in the 365 days ending at the last. */
    public boolean close(int contact, long day) {
        int count = days.upTo(contact, day);
        if (count < CLOSE_DAYS || !days.twoWayUpTo(contact, day)) {
            return false;
        }
        int[] all = days.of(contact);
        return all[count - CLOSE_DAYS_OF_LAST_YEAR] >= all[count - 1] - LAST_YEAR;
    }

    /** Warmth w at the end of a day: contact days / (gap + 7); 0 if there are none. */
    public double warmth(int contact, long day) {
        int count = days.upTo(contact, day);
        return count == 0 ? 0 : count / (gap(contact, day) + 7.0);
    }

    /**
     * Typical gap in days at the end of a day: a contact's own gaps, drawn towards everybody's mean gap m, (t + 2m)/(D -
     * 1 + 2); empty with fewer than four contact days.
     */
    public OptionalDouble typicalGap(int contact, long day) {
        int count = days.upTo(contact, day);
        if (count < 4) {
            return OptionalDouble.empty();
        }
        int[] all = days.of(contact);
        double pooled = pooledGaps.get().upTo(day);
        return OptionalDouble.of((all[count - 1] - all[0] + 2 * pooled) / (count - 1 + 2));
    }

    /** A close tie, silent for 60 days up to the dormant limit, half as warm as 90 days ago, and beyond its usual gap. */
    public boolean closeGoingQuiet(int contact, long day) {
        return closeGoingQuiet(contact, day, gap(contact, day));
    }

    /** The same where the gap on that day is known. */
    boolean closeGoingQuiet(int contact, long day, int gap) {
        return gap >= GOING_QUIET_FROM
                && gap <= settings.dormantDays()
                && close(contact, day)
                && warmth(contact, day) <= warmth(contact, day - GOING_QUIET_LOOK_BACK) / 2
                && gap > typicalGap(contact, day).orElse(-1);
    }
}
