package dev.rapport.ledger;

import dev.rapport.fact.Days;

/** The months' columns that count episodes, in the month they began: openers and their answers, turns. */
final class MonthOpeners {
    private final MonthCounts counts;
    private final Episodes openers;
    private final Days days;
    private final ContactDays contactDays;

    MonthOpeners(MonthCounts counts, Parts parts) {
        this.counts = counts;
        this.openers = parts.episodes.get();
        this.days = parts.days;
        this.contactDays = parts.contactDays;
    }

    void count() {
        int contact = -1;
        int openerMonth = -1;
        for (Episode episode : openers.all()) {
            int month = counts.indexOfDay(days.of(episode.opened()));
            if (contactDays.knownBy(episode.contact(), counts.lastDay(month))) {
                counts.addAt(MonthColumn.EPISODES, month);
                counts.addAt(episode.closed() ? band(episode.turns()) : MonthColumn.EPISODES_WAITING, month);
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
            counts.addAt(MonthColumn.OPENERS_WAITING, month);
            return;
        }
        counts.addAt(MonthColumn.OPENERS_MATURED, month);
        if (openers.answered(opener)) {
            counts.addAt(MonthColumn.OPENERS_ANSWERED_30D, month);
        }
    }

    private static MonthColumn band(int turns) {
        if (turns == 1) {
            return MonthColumn.TURNS_1;
        }
        return turns <= 3 ? MonthColumn.TURNS_2_3 : turns <= 7 ? MonthColumn.TURNS_4_7 : MonthColumn.TURNS_8_UP;
    }
}
