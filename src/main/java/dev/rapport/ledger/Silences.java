package dev.rapport.ledger;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;

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

    /** Whether a tie's silence passed the stale limit in that month, and they were not heard of again by the month's end. */
    public boolean wentQuiet(int contact, YearMonth month) {
        long last = Math.min(month.atEndOfMonth().toEpochDay(), today);
        int[] passed = within(passed(contact), month, last);
        return passed.length > 0 && wentQuiet(contact, passed[passed.length - 1], last);
    }

    /** Whether a tie whose silence passed the limit on a day counts as quiet at the end of a later one: whoever is back does not. */
    boolean wentQuiet(int contact, long day, long last) {
        return states.tie(contact, last) && !days.theirsWithin(contact, day, last);
    }

    /** The first day after a month on which somebody who went quiet in it was heard of again, up to C. */
    public OptionalLong backAfter(int contact, YearMonth month) {
        long next = month.atEndOfMonth().toEpochDay() + 1;
        return Arrays.stream(days.of(contact))
                .filter(day -> day >= next && day <= today && days.theirsWithin(contact, day, day))
                .asLongStream()
                .findFirst();
    }

    /** Whether an interaction in that month ended a silence, and whether the other side was present by the month's end. */
    public CameBack cameBack(int contact, YearMonth month) {
        long last = Math.min(month.atEndOfMonth().toEpochDay(), today);
        int[] ended = within(ended(contact), month, last);
        return ended.length > 0 ? outcome(contact, ended[0], last) : CameBack.NO;
    }

    /** The contact day of a month that ended the silence of a tie that came back in it; empty if they did not. */
    OptionalInt backOn(int contact, YearMonth month) {
        long last = Math.min(month.atEndOfMonth().toEpochDay(), today);
        return cameBack(contact, month) == CameBack.YES
                ? OptionalInt.of(within(ended(contact), month, last)[0])
                : OptionalInt.empty();
    }

    private static int[] within(int[] ascending, YearMonth month, long last) {
        long from = month.atDay(1).toEpochDay();
        return Arrays.stream(ascending)
                .filter(day -> day >= from && day <= last)
                .toArray();
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
