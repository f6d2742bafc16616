package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * The days on which the owner and each contact had to do with one another, and the first and last day of either side.
 * Everything about a day in the past is answered from these by binary search.
 */
public final class ContactDays {
    private static final int NEVER = Integer.MAX_VALUE;

    private final int[][] days;
    private final int[] firstMine;
    private final int[] firstTheirs;
    private final int[] lastMine;
    private final int[] lastTheirs;

    ContactDays(History history, Timelines timelines, Days calendar, boolean countGroups) {
        int contacts = history.contacts().size();
        days = new int[contacts][];
        firstMine = filled(contacts, NEVER);
        firstTheirs = filled(contacts, NEVER);
        lastMine = filled(contacts, Integer.MIN_VALUE);
        lastTheirs = filled(contacts, Integer.MIN_VALUE);
        Messages groups = countGroups ? history.groupMessages() : Messages.none();
        int[] groupStarts = groups.starts(contacts);
        IntArrayList seen = new IntArrayList();
        for (int c = 0; c < contacts; c++) {
            seen.clear();
            messages(c, history.messages(), timelines.starts(), calendar, seen);
            for (Interaction row : timelines.logged(c)) {
                int day = (int) row.epochDay();
                seen.add(day);
                sides(c, day, row.direction().ownerSide(), row.direction().theirSide());
            }
            for (int i = groupStarts[c]; i < groupStarts[c + 1]; i++) {
                seen.add(calendar.of(groups.second(i)));
            }
            days[c] = distinct(seen);
        }
    }

    private void messages(int c, Messages messages, int[] starts, Days calendar, IntArrayList seen) {
        int previous = NEVER;
        for (int i = starts[c]; i < starts[c + 1]; i++) {
            int day = calendar.of(messages.second(i));
            sides(c, day, messages.mine(i), !messages.mine(i));
            if (day != previous) {
                seen.add(day);
                previous = day;
            }
        }
    }

    private void sides(int c, int day, boolean mine, boolean theirs) {
        if (mine) {
            firstMine[c] = Math.min(firstMine[c], day);
            lastMine[c] = Math.max(lastMine[c], day);
        }
        if (theirs) {
            firstTheirs[c] = Math.min(firstTheirs[c], day);
            lastTheirs[c] = Math.max(lastTheirs[c], day);
        }
    }

    private static int[] distinct(IntArrayList seen) {
        int[] sorted = seen.toIntArray();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    private static int[] filled(int size, int value) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }

    /** All contact days up to C, ascending, each once; not to be changed. */
    public int[] of(int contact) {
        return days[contact];
    }

    /** How many contact days lie at or before a day. */
    int upTo(int contact, long day) {
        int[] all = days[contact];
        // Most ties are asked about days after their last.
        if (all.length == 0 || all[all.length - 1] <= day) {
            return all.length;
        }
        int at = Arrays.binarySearch(all, (int) Math.max(day, Integer.MIN_VALUE));
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Whether both sides had appeared by a day. */
    public boolean twoWayUpTo(int contact, long day) {
        return Math.max(firstMine[contact], firstTheirs[contact]) <= day;
    }

    /** Whether the owner was present at or after a day. */
    boolean mineSince(int contact, long day) {
        return lastMine[contact] >= day;
    }

    /** Whether the other side was present at or after a day. */
    boolean theirsSince(int contact, long day) {
        return lastTheirs[contact] >= day;
    }
}
