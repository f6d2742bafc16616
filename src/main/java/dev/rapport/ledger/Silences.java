package dev.rapport.ledger;

import java.time.YearMonth;

/** Ties that fell silent beyond the stale limit, and what ended the silence, month by month. */
public final class Silences {
    /** Whether a quiet tie came back in a month. */
    public enum CameBack {
        NO,
        /** The owner reached out after the quiet, no answer yet. */
        WAITING,
        YES
    }

    private static final long NEVER = Long.MAX_VALUE;

    private final ContactDays days;
    private final TouchStates states;
    private final int staleDays;
    private final long today;

    Silences(ContactDays days, TouchStates states, int staleDays, long today) {
        this.days = days;
        this.states = states;
        this.staleDays = staleDays;
        this.today = today;
    }

    /** Whether the gap first passed the stale limit on a day of that month, for a tie as of the month's end. */
    public boolean wentQuiet(int contact, YearMonth month) {
        return wentQuiet(contact, month.atDay(1).toEpochDay(), lastDay(month));
    }

    /** Whether an interaction in that month ended a silence, and whether the other side has been present since. */
    public CameBack cameBack(int contact, YearMonth month) {
        return cameBack(contact, month.atDay(1).toEpochDay(), lastDay(month));
    }

    private long lastDay(YearMonth month) {
        return Math.min(month.atEndOfMonth().toEpochDay(), today);
    }

    /** The same for a month from its first day to its last, cut at C. */
    boolean wentQuiet(int contact, long first, long last) {
        int[] all = days.of(contact);
        // The silence that began on the latest contact day which could pass the limit by the month's end.
        int i = days.upTo(contact, last - staleDays - 1) - 1;
        while (i >= 0 && all[i] + staleDays + 1 >= first) {
            if (passedLimit(all, i) != NEVER) {
                return states.tie(contact, last);
            }
            i--;
        }
        return false;
    }

    /** The same for a month from its first day to its last, cut at C. */
    CameBack cameBack(int contact, long first, long last) {
        int[] all = days.of(contact);
        int end = days.upTo(contact, last);
        for (int i = Math.max(1, days.upTo(contact, first - 1)); i < end; i++) {
            if (ended(all, i)) {
                return outcome(contact, all[i]);
            }
        }
        return CameBack.NO;
    }

    /** The day on which the silence after a contact day passed the limit, unless it ended before: then never. */
    long passedLimit(int[] all, int i) {
        return i + 1 == all.length || all[i + 1] > all[i] + staleDays ? all[i] + staleDays + 1 : NEVER;
    }

    /** Whether a contact day, not the first, ended a silence beyond the limit. */
    boolean ended(int[] all, int i) {
        return all[i] - all[i - 1] > staleDays;
    }

    /** What became of the tie since a contact day that ended a silence. */
    CameBack outcome(int contact, int day) {
        if (!states.tie(contact, today)) {
            return CameBack.NO;
        }
        if (days.theirsSince(contact, day)) {
            return CameBack.YES;
        }
        return days.mineSince(contact, day) ? CameBack.WAITING : CameBack.NO;
    }
}
