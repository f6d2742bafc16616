package dev.rapport.ledger;

import it.unimi.dsi.fastutil.ints.IntArrayList;
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
        return passed(contact, Integer.MIN_VALUE, today);
    }

    /** Those of a stretch of days up to C, found without going through all that came before. */
    private int[] passed(int contact, long from, long last) {
        int[] all = days.of(contact);
        int end = days.upTo(contact, last - staleDays - 1);
        IntArrayList found = new IntArrayList();
        for (int i = days.upTo(contact, from - staleDays - 2); i < end; i++) {
            int limit = all[i] + staleDays;
            if (i + 1 == all.length || all[i + 1] > limit) {
                found.add(limit + 1);
            }
        }
        return found.toIntArray();
    }

    /** Contact days that ended a silence beyond the limit, ascending. */
    int[] ended(int contact) {
        return ended(contact, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private int[] ended(int contact, long from, long last) {
        int[] all = days.of(contact);
        int end = days.upTo(contact, last);
        IntArrayList found = new IntArrayList();
        for (int i = Math.max(1, days.upTo(contact, from - 1)); i < end; i++) {
            if (all[i] - all[i - 1] > staleDays) {
                found.add(all[i]);
            }
        }
        return found.toIntArray();
    }

    /** Whether a tie's silence passed the stale limit in that month, and they were not heard of again by the month's end. */
    public boolean wentQuiet(int contact, YearMonth month) {
        long last = Math.min(month.atEndOfMonth().toEpochDay(), today);
        int[] passed = passed(contact, month.atDay(1).toEpochDay(), last);
        return passed.length > 0 && wentQuiet(contact, passed[passed.length - 1], last);
    }

    /** Whether a tie whose silence passed the limit on a day is still quiet at the end of a later day. */
    boolean wentQuiet(int contact, long day, long last) {
        return states.tie(contact, last) && !days.theirsWithin(contact, day, last);
    }

    /** The first day after a month on which a contact who went quiet in it was heard of again, up to C. */
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
        int[] ended = ended(contact, month.atDay(1).toEpochDay(), last);
        return ended.length > 0 ? outcome(contact, ended[0], last) : CameBack.NO;
    }

    /** The contact day of a month that ended the silence of a tie that came back in it; empty if they did not. */
    OptionalInt backOn(int contact, YearMonth month) {
        long last = Math.min(month.atEndOfMonth().toEpochDay(), today);
        return cameBack(contact, month) == CameBack.YES
                ? OptionalInt.of(ended(contact, month.atDay(1).toEpochDay(), last)[0])
                : OptionalInt.empty();
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
