package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;

/**
 * Owner openers, and log rows of the owner's alone, with no interaction with that contact in the 7 days before
 * (momentum.first-moves).
 */
public final class FirstMoves {
    private static final int FRESH_DAYS = 7;

    private final Timelines timelines;
    private final Lazy<Episodes> episodes;

    FirstMoves(Timelines timelines, Lazy<Episodes> episodes) {
        this.timelines = timelines;
        this.episodes = episodes;
    }

    /** Their positions in a contact's timeline. */
    public int[] of(int contact) {
        return of(contact, timelines.of(contact)).toIntArray();
    }

    public List<Interaction> moves(int contact) {
        Timelines.Timeline timeline = timelines.of(contact);
        return of(contact, timeline).intStream().mapToObj(timeline::get).toList();
    }

    /** The same from a timeline already at hand. */
    IntArrayList of(int contact, Timelines.Timeline timeline) {
        IntArrayList positions = new IntArrayList();
        List<Episode> episodes = this.episodes.get().of(contact);
        int message = timelines.messagesFrom(contact);
        int next = 0;
        for (int k = 0; k < timeline.size(); k++) {
            boolean move;
            if (timeline.message(k)) {
                boolean opener = next < episodes.size() && episodes.get(next).from() == message;
                move = opener && episodes.get(next).openerOfOwner();
                next += opener ? 1 : 0;
                message++;
            } else {
                move = timeline.get(k).direction() == Direction.OUT;
            }
            if (move && (k == 0 || fresh(timeline.get(k - 1), timeline.get(k)))) {
                positions.add(k);
            }
        }
        return positions;
    }

    /** Seconds are compared where both times are known, else calendar days. */
    private static boolean fresh(Interaction before, Interaction one) {
        return before.timed() && one.timed()
                ? one.second() - before.second() > (long) FRESH_DAYS * Days.SECONDS
                : one.epochDay() - before.epochDay() > FRESH_DAYS;
    }
}
