package dev.rapport.ledger;

import java.util.List;

/** The months' columns that count episodes, in the month they began: openers and their answers, turns. */
final class MonthOpeners {
    private final MonthCounts counts;
    private final Ledger ledger;
    private final long end;
    private final long horizon;

    MonthOpeners(MonthCounts counts, Ledger ledger) {
        this.counts = counts;
        this.ledger = ledger;
        this.end = ledger.history().end().getEpochSecond();
        this.horizon = (long) ledger.settings().replyHorizonDays() * Days.SECONDS;
        for (String column : List.of(
                "openers_matured",
                "openers_answered_30d",
                "openers_waiting",
                "episodes",
                "episodes_waiting",
                "turns_1",
                "turns_2_3",
                "turns_4_7",
                "turns_8_up")) {
            counts.open(column);
        }
    }

    void count() {
        int contact = -1;
        int openerMonth = -1;
        for (Episode episode : ledger.episodes().all()) {
            int month = counts.indexOf(java.time.YearMonth.from(ledger.windows().day(episode.opened())));
            counts.addAt("episodes", month);
            counts.addAt(episode.closed() ? band(episode.turns()) : "episodes_waiting", month);
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
            counts.addAt("openers_waiting", month);
            return;
        }
        counts.addAt("openers_matured", month);
        if (episode.answered() != Episode.NEVER && episode.answered() - episode.opened() <= horizon) {
            counts.addAt("openers_answered_30d", month);
        }
    }

    private static String band(int turns) {
        if (turns == 1) {
            return "turns_1";
        }
        return turns <= 3 ? "turns_2_3" : turns <= 7 ? "turns_4_7" : "turns_8_up";
    }
}
