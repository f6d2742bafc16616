package dev.rapport.ledger;

import dev.rapport.fact.Fact;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import java.util.Optional;

/** The owner's first words after connecting, and after each logged meeting or event (momentum.follow-ups). */
final class FollowUps {
    private static final int WITHIN = 30;

    private final NewTies ties;

    FollowUps(NewTies ties) {
        this.ties = ties;
    }

    /** Calendar days on which a follow-up within 30 days happened; a day may occur twice. */
    LongArrayList days(int contact, List<Interaction> timeline) {
        LongArrayList found = new LongArrayList();
        ties.firstWord(contact, timeline)
                .filter(one -> ties.daysToFirstWord(contact, timeline).orElseThrow() <= WITHIN)
                .ifPresent(one -> found.add(one.epochDay()));
        for (Interaction one : timeline) {
            if (one.logged().filter(FollowUps::met).isPresent()) {
                after(one, timeline)
                        .filter(next -> next.epochDay() - one.epochDay() <= WITHIN)
                        .ifPresent(next -> found.add(next.epochDay()));
            }
        }
        return found;
    }

    /** Whether a log row is a meeting or an event. */
    static boolean met(Fact.Logged row) {
        return row.kind() == Fact.Logged.Kind.MEETING || row.kind() == Fact.Logged.Kind.EVENT;
    }

    /** First owner-side interaction later than a meeting. */
    static Optional<Interaction> after(Interaction meeting, List<Interaction> timeline) {
        return timeline.stream()
                .filter(one -> one != meeting && one.direction().ownerSide() && later(one, meeting))
                .findFirst();
    }

    /** On the same day: a later instant if the meeting has one, else anything that day. */
    private static boolean later(Interaction one, Interaction meeting) {
        if (one.epochDay() != meeting.epochDay()) {
            return one.epochDay() > meeting.epochDay();
        }
        return !meeting.timed() || one.timed() && one.second() > meeting.second();
    }
}
