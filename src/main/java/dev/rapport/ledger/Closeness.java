package dev.rapport.ledger;

import java.util.Comparator;

/**
 * How close each tie is: its contact days within the two years that end at the last of them. A count, not a score; it
 * orders every list of people. Where it is even, more messages and rows of the log in the same span come first, then the
 * contact key.
 */
public final class Closeness {
    private static final int SPAN = 730;

    private final ContactDays days;
    private final Timelines timelines;
    /** Of each contact what was counted once, as sorting asks again and again, plus one; 0 before. */
    private final int[] counted;

    Closeness(ContactDays days, Timelines timelines, int contacts) {
        this.days = days;
        this.timelines = timelines;
        counted = new int[contacts];
    }

    /** Contact days within the 730 days that end at the last contact day; 0 without any. */
    public int of(int contact) {
        int[] all = days.of(contact);
        return all.length == 0 ? 0 : all.length - days.upTo(contact, from(all) - 1);
    }

    private static long from(int[] days) {
        return (long) days[days.length - 1] - SPAN;
    }

    /** Messages and rows of the log within the same span. */
    private int talks(int contact) {
        if (counted[contact] == 0) {
            int[] all = days.of(contact);
            long from = all.length == 0 ? 0 : from(all);
            Timelines.Timeline timeline = timelines.of(contact);
            counted[contact] = timeline.size() - timeline.since(from) + 1;
        }
        return counted[contact];
    }

    /** The closest first; contacts are numbered in the order of their keys. */
    public Comparator<Integer> closestFirst() {
        return Comparator.comparing((Integer contact) -> -of(contact))
                .thenComparing(contact -> -talks(contact))
                .thenComparing(contact -> contact);
    }
}
