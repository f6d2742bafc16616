package dev.rapport.ledger;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import java.util.Optional;

/** The owner's first words after connecting, and after each logged meeting or event (momentum.follow-ups). */
public final class FollowUps {
    private static final int WITHIN = 30;

    private final NewTies ties;
    private final Timelines timelines;

    FollowUps(NewTies ties, Timelines timelines) {
        this.ties = ties;
        this.timelines = timelines;
    }

    /** Calendar days on which a follow-up with a contact within 30 days happened; a day may occur twice. */
    public long[] days(int contact) {
        return days(contact, timelines.of(contact)).toLongArray();
    }

    /** The same from a timeline already at hand. */
    LongArrayList days(int contact, Timelines.Timeline timeline) {
        LongArrayList found = new LongArrayList();
        ties.firstWord(contact, timeline)
                .filter(one -> one.utcDay() - ties.connectedOn(contact) <= WITHIN)
                .ifPresent(one -> found.add(one.epochDay()));
        Lazy<Later> later = new Lazy<>(() -> new Later(timeline));
        timeline.logged()
                .filter(i -> timeline.get(i).logged().orElseThrow().met())
                .forEach(i -> later.get()
                        .thanOf(i)
                        .filter(next -> next.epochDay() - timeline.day(i) <= WITHIN)
                        .ifPresent(next -> found.add(next.epochDay())));
        return found;
    }

    /** The first owner-side interaction of a timeline that is later than the one at a place. */
    public static Optional<Interaction> later(List<Interaction> timeline, int place) {
        return new Later(timeline).thanOf(place);
    }
}
