package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;

/** Who wrote last in each dyad, and for how long the other has been silent since. */
public final class LastWords {
    private static final long YOUNGEST = 2L * Days.SECONDS;
    private static final long OLDEST = 90L * Days.SECONDS;

    private final Messages messages;
    private final Timelines timelines;
    private final Days days;
    private final long end;

    LastWords(History history, Timelines timelines, Days days) {
        this.messages = history.messages();
        this.timelines = timelines;
        this.days = days;
        this.end = history.end().getEpochSecond();
    }

    /**
     * Whether this person, a tie or not, is waiting on the owner at C (measures.md, follow-up.waiting-on-you): the last
     * message is theirs, older than 2 and at most 90 days, and the owner logged nothing later.
     */
    public boolean waitingOnYou(int contact) {
        int from = timelines.starts()[contact];
        int to = timelines.starts()[contact + 1];
        if (from == to || messages.mine(to - 1)) {
            return false;
        }
        long said = messages.second(to - 1);
        if (end - said <= YOUNGEST || end - said > OLDEST) {
            return false;
        }
        for (Interaction row : timelines.logged(contact)) {
            if (row.direction().ownerSide() && laterThan(row, said)) {
                return false;
            }
        }
        return true;
    }

    /** A log row without a time of day may have come after a message of the same day: then nobody is nagged. */
    private boolean laterThan(Interaction row, long second) {
        return row.timed() ? row.second() > second : row.epochDay() >= days.of(second);
    }

    /** Whole days of 24 hours since the last message of the dyad; -1 if there is none. */
    public long daysSinceLastMessage(int contact) {
        int to = timelines.starts()[contact + 1];
        return to == timelines.starts()[contact] ? -1 : (end - messages.second(to - 1)) / Days.SECONDS;
    }

    /** Days with messages of the owner since the other's last one, or ever if they never wrote. */
    public int unansweredInARow(int contact) {
        int count = 0;
        int previous = Integer.MAX_VALUE;
        for (int i = timelines.starts()[contact + 1] - 1; i >= timelines.starts()[contact] && messages.mine(i); i--) {
            int day = days.of(messages.second(i));
            if (day != previous) {
                count++;
                previous = day;
            }
        }
        return count;
    }
}
