package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The months' columns that count ties: connections made and followed up, and states at each month's end. */
final class MonthTies {
    private static final int WEEK = 7;

    private final MonthCounts counts;
    private final Ledger ledger;
    private final NewTies ties;

    MonthTies(MonthCounts counts, Ledger ledger, NewTies ties) {
        this.counts = counts;
        this.ledger = ledger;
        this.ties = ties;
        for (TouchState state : TouchState.values()) {
            counts.open(column(state));
        }
        for (String column : List.of(
                "new_connections",
                "connections_total",
                "followup_due_7d",
                "followed_up_7d",
                "went_quiet",
                "came_back",
                "close_going_quiet")) {
            counts.open(column);
        }
    }

    private static String column(TouchState state) {
        return state == TouchState.NONE ? "no_tie" : state.code().replace('-', '_');
    }

    void count() {
        for (LocalDate date : ledger.history().namelessConnectedOn()) {
            counts.addAt("new_connections", monthOf(date));
        }
        for (Contact contact : ledger.history().contacts()) {
            contact.connectedOn().ifPresent(date -> connection(contact.id(), date));
            states(contact.id());
        }
        int[] total = counts.open("connections_total");
        int sum = 0;
        for (int i = 0; i < total.length; i++) {
            sum += counts.get("new_connections", i);
            total[i] = sum;
        }
    }

    /** A UTC date may lie in the month after C's in the reporting zone: it counts in the last. */
    private int monthOf(LocalDate date) {
        return Math.min(counts.indexOf(YearMonth.from(date)), counts.size() - 1);
    }

    /** Due are those with whom there was no message yet, not of a crowded day, and observed for a week. */
    private void connection(int contact, LocalDate date) {
        int month = monthOf(date);
        counts.addAt("new_connections", month);
        long observed = Days.utc(ledger.history().end().getEpochSecond()) - date.toEpochDay();
        if (observed < WEEK || ties.alreadyTalking(contact) || ties.bulkDay(date.toEpochDay())) {
            return;
        }
        counts.addAt("followup_due_7d", month);
        if (ties.daysToFirstWord(contact, ledger.timeline(contact)).orElse(Long.MAX_VALUE) <= WEEK) {
            counts.addAt("followed_up_7d", month);
        }
    }

    private void states(int contact) {
        long today = ledger.windows().today().toEpochDay();
        for (int i = 0; i < counts.size(); i++) {
            YearMonth month = counts.month(i);
            long day = Math.min(month.atEndOfMonth().toEpochDay(), today);
            counts.addAt(column(ledger.state(contact, day)), i);
            if (ledger.gap(contact, day) < 0) {
                continue;
            }
            if (ledger.wentQuiet(contact, month)) {
                counts.addAt("went_quiet", i);
            }
            if (ledger.closeGoingQuiet(contact, day)) {
                counts.addAt("close_going_quiet", i);
            }
            if (ledger.cameBack(contact, month) == Ledger.CameBack.YES) {
                counts.addAt("came_back", i);
            }
        }
    }
}
