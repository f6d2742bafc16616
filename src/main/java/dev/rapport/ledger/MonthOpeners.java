package dev.rapport.ledger;

import dev.rapport.fact.Days;

/** The months' columns that count episodes, in the month they began: openers and their answers, turns. */
final class MonthOpeners {
    private final MonthCounts counts;
    private final Episodes openers;
    private final Days days;
    private final ContactDays contactDays;
    private final int[] matured;
    private final int[] answered;
    private final int[] openersWaiting;
    private final int[] episodes;
    private final int[] waiting;
    private final int[] oneTurn;
    private final int[] upToThree;
    private final int[] upToSeven;
    private final int[] more;

    MonthOpeners(MonthCounts counts, Parts parts) {
        this.counts = counts;
        this.openers = parts.episodes.get();
        this.days = parts.days;
        this.contactDays = parts.contactDays;
        matured = counts.open("openers_matured");
        answered = counts.open("openers_answered_30d");
        openersWaiting = counts.open("openers_waiting");
        episodes = counts.open("episodes");
        waiting = counts.open("episodes_waiting");
        oneTurn = counts.open("turns_1");
        upToThree = counts.open("turns_2_3");
        upToSeven = counts.open("turns_4_7");
        more = counts.open("turns_8_up");
    }

    void count() {
        int contact = -1;
        int openerMonth = -1;
        for (Episode episode : openers.all()) {
            int month = counts.indexOfDay(days.of(episode.opened()));
            if (contactDays.knownBy(episode.contact(), counts.lastDay(month))) {
                episodes[month]++;
                (episode.closed() ? band(episode.turns()) : waiting)[month]++;
            }
            // One unit a contact: their first opener of the owner in that month.
            boolean another = episode.contact() != contact || month != openerMonth;
            if (episode.openerOfOwner() && another) {
                opener(episode, month);
                contact = episode.contact();
                openerMonth = month;
            }
        }
    }

    private void opener(Episode opener, int month) {
        if (!openers.matured(opener)) {
            openersWaiting[month]++;
            return;
        }
        matured[month]++;
        answered[month] += openers.answered(opener) ? 1 : 0;
    }

    private int[] band(int turns) {
        if (turns == 1) {
            return oneTurn;
        }
        return turns <= 3 ? upToThree : turns <= 7 ? upToSeven : more;
    }
}
