package dev.rapport.ledger;

import dev.rapport.fact.History;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How each tie stands at the end of any day, recomputed from its contact days up to then (measures.md 1.1, 2.4). "Day" is
 * days since 1970 in the reporting zone.
 */
public final class TouchStates {
    private static final int LONG_DORMANT_DAYS = 1_095;
    /** Fewest contact days of a close tie. */
    static final int CLOSE_DAYS = 6;

    private static final int CLOSE_DAYS_OF_LAST_YEAR = 3;
    private static final int LAST_YEAR = 365;
    private static final int SLIPPING_FROM = 30;
    private static final double PAST = 1.5;
    /** Silence beyond which a close tie without a usual gap is past its rhythm. */
    private static final int UNKNOWN_LIMIT = 90;

    private final ContactDays days;
    private final int[] connected;
    private final Settings settings;
    private final long today;
    private final Lazy<ConversationGaps> gaps;
    private final Int2IntMap cadence;

    /** @param everybody the states of all ties, where these are of some people alone */
    TouchStates(History history, ContactDays days, Settings settings, long today, Optional<TouchStates> everybody) {
        this.days = days;
        this.settings = settings;
        this.today = today;
        this.cadence = new Int2IntOpenHashMap(history.coverage().cadence());
        this.gaps = new Lazy<>(() -> new ConversationGaps(
                days,
                history.contacts().size(),
                settings.episodeGapDays(),
                this::tieFrom,
                everybody.map(all -> all.gaps.get())));
        this.connected = new int[history.contacts().size()];
        for (int c = 0; c < connected.length; c++) {
            // A date of connecting is UTC and may be tomorrow in the reporting zone: at C everybody listed is
            // connected.
            connected[c] = history.contacts()
                    .get(c)
                    .connectedOn()
                    .map(date -> (int) Math.min(date.toEpochDay(), today))
                    .orElse(Integer.MAX_VALUE);
        }
    }

    /** Whether someone counts in the tie population at C: a connection, or a two-way history. */
    public boolean tie(int contact) {
        return tie(contact, today);
    }

    /** Whether someone counted as a tie at the end of a day: connected by then, or a two-way history by then. */
    public boolean tie(int contact, long day) {
        return connected[contact] <= day || days.twoWayUpTo(contact, day);
    }

    /** The first day at whose end someone counted as a tie; {@link Integer#MAX_VALUE} without one. */
    int tieFrom(int contact) {
        return Math.min(connected[contact], days.twoWayFrom(contact));
    }

    /** State of a tie at the end of a day; {@link TouchState#NONE} outside the tie population. */
    public TouchState state(int contact, long day) {
        return tie(contact, day) ? stateOfAnyone(contact, day) : TouchState.NONE;
    }

    /** State of any contact ever in touch or connected, one-sided strangers too, as in contacts.csv. */
    public TouchState stateOfAnyone(int contact, long day) {
        return stateOfAnyone(contact, day, gap(contact, day));
    }

    /** The same where the gap on that day is known. */
    TouchState stateOfAnyone(int contact, long day, int gap) {
        if (gap < 0) {
            return connected[contact] <= day ? TouchState.NEVER_SPOKEN : TouchState.NONE;
        }
        if (gap <= settings.staleDays()) {
            return TouchState.ACTIVE;
        }
        if (gap <= settings.dormantDays()) {
            return TouchState.QUIET;
        }
        return gap < LONG_DORMANT_DAYS ? TouchState.DORMANT : TouchState.LONG_DORMANT;
    }

    /** Whole days from the last contact day to that day; -1 if there was none. */
    public int gap(int contact, long day) {
        int count = days.upTo(contact, day);
        return count == 0 ? -1 : (int) (day - days.of(contact)[count - 1]);
    }

    /** Two-way, at least six contact days, three of them in the 365 days ending at the last. */
    public boolean close(int contact, long day) {
        int count = days.upTo(contact, day);
        if (count < CLOSE_DAYS || !days.twoWayUpTo(contact, day)) {
            return false;
        }
        int[] all = days.of(contact);
        return all[count - CLOSE_DAYS_OF_LAST_YEAR] >= all[count - 1] - LAST_YEAR;
    }

    /** Warmth w at the end of a day: contact days / (gap + 7); 0 if there are none. */
    public double warmth(int contact, long day) {
        int count = days.upTo(contact, day);
        return count == 0 ? 0 : count / (gap(contact, day) + 7.0);
    }

    /** Usual gap in days between conversations at the end of a day; empty with fewer than two gaps of its own. */
    public OptionalDouble usualGap(int contact, long day) {
        return gaps.get().usual(contact, day);
    }

    /** Days the person wished between two days in touch with a contact; empty if none are wished. */
    public OptionalInt cadence(int contact) {
        return cadence.containsKey(contact) ? OptionalInt.of(cadence.get(contact)) : OptionalInt.empty();
    }

    /** Gap over what is usual: over the cadence if one is wished, else the usual gap; empty where neither is known. */
    public OptionalDouble overdue(int contact, long day) {
        int gap = gap(contact, day);
        OptionalDouble usual = cadence(contact).isPresent()
                ? OptionalDouble.of(cadence(contact).getAsInt())
                : usualGap(contact, day);
        return gap < 0 || usual.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(gap / usual.getAsDouble());
    }

    /** How the silence at the end of a day compares with what is usual for this tie. */
    public Rhythm rhythm(int contact, long day) {
        return rhythm(contact, day, gap(contact, day));
    }

    /** Whether a contact is past their rhythm, and not dormant, at the end of a day. */
    public boolean slipping(int contact, long day) {
        return slipping(contact, day, gap(contact, day));
    }

    /** The same where the gap on that day is known. */
    boolean slipping(int contact, long day, int gap) {
        // Most are told by their gap alone.
        return (gap >= SLIPPING_FROM && gap <= settings.dormantDays() || cadence.containsKey(contact))
                && rhythm(contact, day, gap) == Rhythm.SLIPPING;
    }

    /** The same where the gap on that day is known. */
    Rhythm rhythm(int contact, long day, int gap) {
        if (gap < 0) {
            return Rhythm.NONE;
        }
        if (cadence.containsKey(contact)) {
            return gap > cadence.get(contact) ? Rhythm.SLIPPING : Rhythm.IN_RHYTHM;
        }
        if (!close(contact, day)) {
            return Rhythm.NONE;
        }
        if (gap > settings.dormantDays()) {
            return Rhythm.DORMANT;
        }
        if (gap < SLIPPING_FROM) {
            return Rhythm.IN_RHYTHM;
        }
        OptionalDouble usual = usualGap(contact, day);
        double limit = usual.isPresent() ? PAST * usual.getAsDouble() : UNKNOWN_LIMIT;
        return gap > limit ? Rhythm.SLIPPING : Rhythm.IN_RHYTHM;
    }
}
