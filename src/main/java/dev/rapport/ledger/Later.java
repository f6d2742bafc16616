package dev.rapport.ledger;

import dev.rapport.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The first owner-side interaction later than each of a timeline, looked up and not searched: a contact may have been met
 * thousands of times. A meeting may be logged in several rows, each event of a day in one: what else was logged on its day
 * is later only if its time says so and it is no meeting itself.
 */
final class Later {
    private final List<Interaction> timeline;
    /** Of each place the first at or after it that is the owner's; the size if there is none. */
    private final int[] next;
    /** The same among messages. */
    private final int[] nextMessage;
    /** The same among messages and rows of a known time that are no meetings. */
    private final int[] nextTimed;

    /** @param timeline in order of time */
    Later(List<Interaction> timeline) {
        // Each is looked at several times.
        this.timeline = List.copyOf(timeline);
        next = places(any -> true);
        nextMessage = places(Interaction::message);
        nextTimed = places(
                one -> one.timed() && one.logged().filter(Fact.Logged::met).isEmpty());
    }

    private int[] places(Predicate<Interaction> sort) {
        int[] places = new int[timeline.size() + 1];
        places[timeline.size()] = timeline.size();
        for (int i = timeline.size() - 1; i >= 0; i--) {
            Interaction one = timeline.get(i);
            places[i] = one.direction().ownerSide() && sort.test(one) ? i : places[i + 1];
        }
        return places;
    }

    /**
     * The first that is later than the one at a place: by its time, or, where only its day is known, a message of that day;
     * else anything of a later day.
     */
    Optional<Interaction> thanOf(int place) {
        Interaction one = timeline.get(place);
        int sameDay = one.timed()
                ? nextTimed[first(other -> other.second() > one.second() || other.epochDay() > one.epochDay())]
                : nextMessage[first(other -> other.epochDay() >= one.epochDay())];
        if (sameDay < timeline.size() && timeline.get(sameDay).epochDay() == one.epochDay()) {
            return Optional.of(timeline.get(sameDay));
        }
        int after = next[first(other -> other.epochDay() > one.epochDay())];
        return after == timeline.size() ? Optional.empty() : Optional.of(timeline.get(after));
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
