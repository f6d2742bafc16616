package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.InParts;
import dev.rapport.fact.Messages;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * The days on which the owner and each contact had to do with one another, and which sides were present on each.
 * Everything about a day in the past is answered from these by binary search.
 */
public final class ContactDays {
    private static final int NEVER = Integer.MAX_VALUE;

    private static final int MINE = 1;
    private static final int THEIRS = 2;
    private static final int SIDES = 2;

    private final int[][] days;
    /** Beside each day, which sides were present on it. */
    private final byte[][] present;

    private final int[] firstMine;
    private final int[] firstTheirs;
    /** First day on which the owner turned to a contact: their own side, or an invitation of theirs with a note. */
    private final int[] turned;

    ContactDays(History history, Timelines timelines, Days calendar, boolean countGroups) {
        int contacts = history.contacts().size();
        days = new int[contacts][];
        present = new byte[contacts][];
        firstMine = filled(contacts, NEVER);
        firstTheirs = filled(contacts, NEVER);
        Messages groups = countGroups ? history.groupMessages() : Messages.none();
        int[] groupStarts = groups.starts(contacts);
        InParts.of(contacts, (from, to) -> {
            IntArrayList seen = new IntArrayList();
            for (int c = from; c < to; c++) {
                seen.clear();
                messages(c, history.messages(), timelines.starts(), calendar, seen);
                for (Interaction row : timelines.logged(c)) {
                    seen.add(marked(
                            (int) row.epochDay(),
                            (row.direction().ownerSide() ? MINE : 0)
                                    | (row.direction().theirSide() ? THEIRS : 0)));
                }
                for (int i = groupStarts[c]; i < groupStarts[c + 1]; i++) {
                    seen.add(marked(calendar.of(groups.second(i)), 0));
                }
                keep(c, seen);
            }
        });
        turned = firstMine.clone();
        for (Fact.Invited invited : history.invitations()) {
            if (invited.direction() == Direction.OUT && invited.withNote()) {
                int day = calendar.of(invited.at().getEpochSecond());
                turned[invited.contact()] = Math.min(turned[invited.contact()], day);
            }
        }
    }

    private void messages(int c, Messages messages, int[] starts, Days calendar, IntArrayList seen) {
        int previous = NEVER;
        for (int i = starts[c]; i < starts[c + 1]; i++) {
            int marked = marked(calendar.of(messages.second(i)), messages.mine(i) ? MINE : THEIRS);
            if (marked != previous) {
                seen.add(marked);
                previous = marked;
            }
        }
    }

    /** A day with the sides present on it in one number, which sorts by day. */
    private static int marked(int day, int sides) {
        return day << SIDES | sides;
    }

    private void keep(int c, IntArrayList seen) {
        int[] sorted = seen.toIntArray();
        Arrays.sort(sorted);
        int[] each = new int[sorted.length];
        byte[] sides = new byte[sorted.length];
        int size = 0;
        for (int marked : sorted) {
            int day = marked >> SIDES;
            if (size == 0 || each[size - 1] != day) {
                each[size++] = day;
            }
            sides[size - 1] |= (byte) (marked & (MINE | THEIRS));
        }
        days[c] = Arrays.copyOf(each, size);
        present[c] = Arrays.copyOf(sides, size);
        for (int i = size - 1; i >= 0; i--) {
            firstMine[c] = (sides[i] & MINE) == 0 ? firstMine[c] : each[i];
            firstTheirs[c] = (sides[i] & THEIRS) == 0 ? firstTheirs[c] : each[i];
        }
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
        return twoWayFrom(contact) <= day;
    }

    /** First day by which both sides had appeared; {@link Integer#MAX_VALUE} without one. */
    int twoWayFrom(int contact) {
        return Math.max(firstMine[contact], firstTheirs[contact]);
    }

    /**
     * Whether a contact is counted among the people of the owner by the end of a day: the owner had turned to them by then.
     * Who only wrote, and was never answered, is not.
     */
    public boolean knownBy(int contact, long day) {
        return turned[contact] <= day;
    }

    /** First day on which the owner turned to a contact; {@link Integer#MAX_VALUE} without one. */
    public int knownFrom(int contact) {
        return turned[contact];
    }

    /** How many contact days there are from the first to the last. */
    public int between(int contact, long first, long last) {
        return Math.max(0, upTo(contact, last) - upTo(contact, first - 1));
    }

    /** Whether there is a contact day from the first to the last. */
    public boolean touched(int contact, long first, long last) {
        return between(contact, first, last) > 0;
    }

    /** Whether the owner was present on one of the days from the first to the last. */
    boolean mineWithin(int contact, long first, long last) {
        return within(contact, first, last, MINE);
    }

    /** Whether the other side was present on one of the days from the first to the last. */
    boolean theirsWithin(int contact, long first, long last) {
        return within(contact, first, last, THEIRS);
    }

    private boolean within(int contact, long first, long last, int side) {
        int end = upTo(contact, last);
        for (int i = upTo(contact, first - 1); i < end; i++) {
            if ((present[contact][i] & side) != 0) {
                return true;
            }
        }
        return false;
    }
}
