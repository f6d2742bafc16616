package dev.rapport.ledger;

import dev.rapport.fact.Days;

/** The months' columns that count episodes, in the month they began: openers and their answers, turns. */
final class MonthOpeners {
    private final MonthCounts counts;
    private final Parts parts;
    private final Days days;
    private final long end;
    private final long horizon;
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
        this.parts = parts;
        this.days = parts.days;
        this.end = parts.history.end().getEpochSecond();
        this.horizon = (long) parts.settings.replyHorizonDays() * Days.SECONDS;
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
        for (Episode episode : parts.episodes.get().all()) {
            int month = counts.indexOfDay(days.of(episode.opened()));
            episodes[month]++;
            (episode.closed() ? band(episode.turns()) : waiting)[month]++;
            // One unit a contact: their first opener of the owner in that month.
            boolean another = episode.contact() != contact || month != openerMonth;
            if (episode.openedByMe() && !episode.openedByNote() && another) {
                opener(episode, month);
                contact = episode.contact();
                openerMonth = month;
            }
        }
    }

    private void opener(Episode episode, int month) {
        if (end - episode.opened() < horizon) {
            openersWaiting[month]++;
            return;
        }
        matured[month]++;
        if (episode.answered() != Episode.NEVER && episode.answered() - episode.opened() <= horizon) {
            answered[month]++;
        }
    }

    private int[] band(int turns) {
        if (turns == 1) {
            return oneTurn;
        }
        return turns <= 3 ? upToThree : turns <= 7 ? upToSeven : more;
    }
}
