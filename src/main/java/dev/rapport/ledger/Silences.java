package dev.rapport.ledger;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.OptionalInt;

/** Ties that fell silent beyond the stale limit, and what ended the silence, month by month. */
public final class Silences {
    /** Whether a quiet tie came back in a month. */
    public enum CameBack {
        NO,
        /** The owner reached out after the quiet, no answer yet. */
        WAITING,
        YES
    }

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

    /** Days up to C on which the silence after a contact day passed the stale limit, ascending. */
    int[] passed(int contact) {
        int[] all = days.of(contact);
        int[] found = new int[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            int limit = all[i] + staleDays;
            if (limit < today && (i + 1 == all.length || all[i + 1] > limit)) {
                found[size++] = limit + 1;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Contact days that ended a silence beyond the limit, ascending. */
    int[] ended(int contact) {
        int[] all = days.of(contact);
        int[] found = new int[all.length];
        int size = 0;
        for (int i = 1; i < all.length; i++) {
            if (all[i] - all[i - 1] > staleDays) {
                found[size++] = all[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Whether the gap passed the stale limit on a day of that month, for a tie as of the month's end. */
    public boolean wentQuiet(int contact, YearMonth month) {
        long last = Math.min(month.atEndOfMonth().toEpochDay(), today);
        return first(passed(contact), month, last).isPresent() && wentQuiet(contact, last);
    }

    /** Whether a tie whose silence passed the limit in a month counts: as of the last day of the month, or C. */
    boolean wentQuiet(int contact, long last) {
        return states.tie(contact, last);
    }

    /** Whether an interaction in that month ended a silence, and whether the other side was present by the month's end. */
    public CameBack cameBack(int contact, YearMonth month) {
        long last = Math.min(month.atEndOfMonth().toEpochDay(), today);
        OptionalInt day = first(ended(contact), month, last);
        return day.isPresent() ? outcome(contact, day.getAsInt(), last) : CameBack.NO;
    }

    private static OptionalInt first(int[] ascending, YearMonth month, long last) {
        long from = month.atDay(1).toEpochDay();
        return Arrays.stream(ascending)
                .filter(day -> day >= from && day <= last)
                .findFirst();
    }

    /** What had become of the tie by a day, from a contact day on that ended a silence. */
    CameBack outcome(int contact, int day, long last) {
        if (!states.tie(contact, last) || !days.knownBy(contact, last)) {
            return CameBack.NO;
        }
        if (days.theirsWithin(contact, day, last)) {
            return CameBack.YES;
        }
        return days.mineWithin(contact, day, last) ? CameBack.WAITING : CameBack.NO;
    }
}
