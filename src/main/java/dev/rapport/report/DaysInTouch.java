package dev.rapport.report;

import java.util.Arrays;
import java.util.Map;

/**
 * The days on which the owner and each contact had to do with one another: what the small lines of dots are drawn from.
 *
 * @param byContact days since 1970 in order, by identity key; only people ever in touch
 */
public record DaysInTouch(Map<String, int[]> byContact) {
    private static final int[] NEVER = {};

    /** The days of one contact, in order; none if they were never in touch. Not to be changed. */
    public int[] of(String contact) {
        return byContact.getOrDefault(contact, NEVER);
    }

    /** Arrays by what they hold: two looks at the same history see the same days. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DaysInTouch days
                && byContact.keySet().equals(days.byContact.keySet())
                && byContact.entrySet().stream().allMatch(one -> Arrays.equals(one.getValue(), days.of(one.getKey())));
    }

    @Override
    public int hashCode() {
        return byContact.keySet().hashCode();
    }
}
