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
    private final Silences silences;
    private final int[][] states = new int[TouchState.values().length][];
    private final int[] wentQuiet;
    private final int[] cameBack;
    private final int[] closeGoingQuiet;

    MonthTies(MonthCounts counts, Ledger ledger, NewTies ties, Silences silences) {
        this.counts = counts;
        this.ledger = ledger;
        this.ties = ties;
        this.silences = silences;
        for (TouchState state : TouchState.values()) {
            states[state.ordinal()] = state == TouchState.NONE
                    ? new int[counts.size()]
                    : counts.open(state.code().replace('-', '_'));
        }
        wentQuiet = counts.open("went_quiet");
        cameBack = counts.open("came_back");
        closeGoingQuiet = counts.open("close_going_quiet");
        for (String column : List.of("new_connections", "connections_total", "followup_due_7d", "followed_up_7d")) {
            counts.open(column);
        }
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

    // Contacts times months: from the first month with this person in it, and by days rather than calendar objects.
    private void states(int contact) {
        long today = ledger.windows().today().toEpochDay();
        int[] days = ledger.contactDays(contact);
        long connected = ledger.history()
                .contacts()
                .get(contact)
                .connectedOn()
                .map(LocalDate::toEpochDay)
                .orElse(today);
        long begin = Math.min(days.length == 0 ? today : days[0], Math.min(connected, today));
        for (int i = Math.max(0, counts.indexOfDay(begin)); i < counts.size(); i++) {
            long day = Math.min(counts.lastDay(i), today);
            states[ledger.state(contact, day).ordinal()][i]++;
            if (days.length > 0 && days[0] <= day) {
                wentQuiet[i] += silences.wentQuiet(contact, counts.firstDay(i), day) ? 1 : 0;
                closeGoingQuiet[i] += ledger.closeGoingQuiet(contact, day) ? 1 : 0;
                boolean back = silences.cameBack(contact, counts.firstDay(i), day) == Ledger.CameBack.YES;
                cameBack[i] += back ? 1 : 0;
            }
        }
    }
}
