package dev.rapport.ledger;

import dev.rapport.fact.Direction;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;

/** The months' columns that count interactions: people, messages, first moves, new people, follow-ups, weeks, ease. */
final class MonthTalks {
    private final MonthCounts counts;
    private final Parts parts;
    private final byte[] sides;
    private final LongOpenHashSet sundays = new LongOpenHashSet();

    MonthTalks(MonthCounts counts, Parts parts) {
        this.counts = counts;
        this.parts = parts;
        sides = new byte[counts.size()];
    }

    void count() {
        for (int c = 0; c < parts.history.contacts().size(); c++) {
            Timelines.Timeline timeline = parts.timelines.of(c);
            if (!timeline.isEmpty()) {
                talks(c, timeline);
                IntArrayList moves = parts.firstMoves.of(c, timeline);
                for (int i = 0; i < moves.size(); i++) {
                    counts.add(
                            MonthColumn.FIRST_MOVES,
                            timeline.get(moves.getInt(i)).epochDay());
                }
                followUps(c, timeline);
            }
        }
        long today = parts.windows.today().toEpochDay();
        sundays.forEach((long sunday) -> {
            if (sunday <= today) {
                counts.add(MonthColumn.ACTIVE_WEEKS, sunday);
            }
        });
    }

    /** One unit a contact and month. */
    private void followUps(int contact, Timelines.Timeline timeline) {
        LongArrayList days = parts.followUps.days(contact, timeline);
        if (!days.isEmpty()) {
            IntOpenHashSet months = new IntOpenHashSet();
            for (int i = 0; i < days.size(); i++) {
                if (months.add(counts.indexOfDay(days.getLong(i)))) {
                    counts.add(MonthColumn.FOLLOW_UPS, days.getLong(i));
                }
            }
        }
    }

    /** A month counts the contacts the owner had turned to by its end; those who only wrote wait until then. */
    private void talks(int contact, Timelines.Timeline timeline) {
        Arrays.fill(sides, (byte) 0);
        int turned = parts.contactDays.knownFrom(contact);
        int known = turned == Integer.MAX_VALUE ? counts.size() : counts.indexOfDay(turned);
        boolean met = false;
        long day = Long.MIN_VALUE;
        int month = -1;
        long sunday = Long.MIN_VALUE;
        for (int i = 0; i < timeline.size(); i++) {
            if (timeline.day(i) != day) {
                day = timeline.day(i);
                month = counts.indexOfDay(day);
            }
            Direction direction = timeline.direction(i);
            if (direction.ownerSide()) {
                sides[month] |= 1;
                if (sunday < day) {
                    sunday = day - Math.floorMod(day + 3, 7) + 6;
                    sundays.add(sunday);
                }
            }
            if (direction.theirSide()) {
                sides[month] |= 2;
            }
            if (timeline.message(i)) {
                counts.addAt(direction.ownerSide() ? MonthColumn.MESSAGES_OUT : MonthColumn.MESSAGES_IN, month);
            } else {
                logged(timeline.get(i), month);
            }
        }
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] != 0) {
                counts.addAt(i < known ? MonthColumn.NEWCOMERS_WAITING : MonthColumn.PEOPLE, i);
                if (i >= known && !met) {
                    counts.addAt(MonthColumn.NEW_PEOPLE, i);
                    met = true;
                }
            }
            if (sides[i] == 3) {
                counts.addAt(MonthColumn.TWO_WAY, i);
            }
        }
    }

    private void logged(Interaction one, int month) {
        counts.addAt(MonthColumn.LOGGED, month);
        one.logged().orElseThrow().ease().ifPresent(mark -> {
            counts.easeSum[month] += mark;
            counts.addAt(MonthColumn.EASE_N, month);
        });
    }
}
