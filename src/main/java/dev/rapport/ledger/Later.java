package dev.rapport.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The first owner-side interaction after each of a timeline, looked up and not searched: somebody may have been met
 * thousands of times.
 */
final class Later {
    private final List<Interaction> timeline;
    /** Of each place the first at or after it that is the owner's; the size if there is none. */
    private final int[] next;

    /** @param timeline in order of time */
    Later(List<Interaction> timeline) {
        this.timeline = timeline;
        next = new int[timeline.size() + 1];
        next[timeline.size()] = timeline.size();
        for (int i = timeline.size() - 1; i >= 0; i--) {
            next[i] = timeline.get(i).direction().ownerSide() ? i : next[i + 1];
        }
    }

    /** The first that is later than the one at a place: by its time, or, where only its day is known, any other of that day. */
    Optional<Interaction> thanOf(int place) {
        Interaction one = timeline.get(place);
        int from = one.timed()
                ? first(other -> other.second() > one.second() || other.epochDay() > one.epochDay())
                : first(other -> other.epochDay() >= one.epochDay());
        int found = next[from] == place ? next[place + 1] : next[from];
        return found == timeline.size() ? Optional.empty() : Optional.of(timeline.get(found));
    }

    /** The first place from which on something holds. */
    private int first(Predicate<Interaction> holds) {
        int from = 0;
        int to = timeline.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(timeline.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
