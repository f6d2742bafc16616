package dev.rapport.ledger;

import dev.rapport.fact.Days;
import java.time.LocalDate;

/** The months' columns that count ties: connections made and followed up, and states at each month's end. */
final class MonthTies {
    private static final int WEEK = 7;

    private final MonthCounts counts;
    private final Parts parts;
    private final NewTies ties;
    private final Silences silences;
    private final TouchStates touch;
    private final long today;
    /** Last day of each month, cut at C. */
    private final long[] ends;

    private final int[][] states = new int[TouchState.values().length][];
    private final int[] wentQuiet;
    private final int[] cameBack;
    private final int[] slipping;

    MonthTies(MonthCounts counts, Parts parts) {
        this.counts = counts;
        this.parts = parts;
        this.ties = parts.newTies;
        this.silences = parts.silences;
        this.touch = parts.states;
        this.today = parts.windows.today().toEpochDay();
        this.ends = new long[counts.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Math.min(counts.lastDay(i), today);
        }
        for (TouchState state : TouchState.values()) {
            states[state.ordinal()] =
                    state == TouchState.NONE ? new int[counts.size()] : counts.open(MonthColumn.of(state));
        }
        wentQuiet = counts.open(MonthColumn.WENT_QUIET);
        cameBack = counts.open(MonthColumn.CAME_BACK);
        slipping = counts.open(MonthColumn.SLIPPING);
    }

    void count() {
        for (LocalDate date : parts.history.namelessConnectedOn()) {
            counts.addAt(MonthColumn.NEW_CONNECTIONS, monthOf(date.toEpochDay()));
        }
        for (int contact = 0; contact < parts.history.contacts().size(); contact++) {
            int connected = ties.connectedOn(contact);
            if (connected != NewTies.NEVER) {
                connection(contact, connected);
            }
            states(contact, connected);
        }
        int[] total = counts.open(MonthColumn.CONNECTIONS_TOTAL);
        int sum = 0;
        for (int i = 0; i < total.length; i++) {
            sum += counts.get(MonthColumn.NEW_CONNECTIONS, i);
            total[i] = sum;
        }
    }

    /** A UTC date may lie in the month after C's in the reporting zone: it counts in the last. */
    private int monthOf(long day) {
        return Math.min(counts.indexOfDay(day), counts.size() - 1);
    }

    /** A follow-up is due where there was no message before, the day was not crowded, and a week was observed. */
    private void connection(int contact, int day) {
        int month = monthOf(day);
        counts.addAt(MonthColumn.NEW_CONNECTIONS, month);
        int observed = Days.utc(parts.history.end().getEpochSecond()) - day;
        if (observed < WEEK || ties.alreadyTalking(contact) || ties.bulkDay(day)) {
            return;
        }
        counts.addAt(MonthColumn.FOLLOWUP_DUE_7D, month);
        if (ties.daysToFirstWord(contact, parts.timelines.of(contact)).orElse(Long.MAX_VALUE) <= WEEK) {
            counts.addAt(MonthColumn.FOLLOWED_UP_7D, month);
        }
    }

    // Contacts times months: from the first month with this person in it, by days rather than calendar objects, and
    // with
    // the contact days counted along instead of looked up.
    private void states(int contact, int connected) {
        int[] days = parts.contactDays.of(contact);
        long begin = Math.min(
                days.length == 0 ? today : days[0], connected == NewTies.NEVER ? today : Math.min(connected, today));
        int tieFrom = touch.tieFrom(contact);
        boolean wished = touch.cadence(contact).isPresent();
        int seen = 0;
        for (int i = Math.max(0, counts.indexOfDay(begin)); i < ends.length; i++) {
            long day = ends[i];
            while (seen < days.length && days[seen] <= day) {
                seen++;
            }
            int gap = seen == 0 ? -1 : (int) (day - days[seen - 1]);
            states[(day < tieFrom ? TouchState.NONE : touch.stateOfAnyone(contact, day, gap)).ordinal()][i]++;
            if ((wished || seen >= TouchStates.CLOSE_DAYS) && touch.slipping(contact, day, gap)) {
                slipping[i]++;
            }
        }
        silences(contact);
    }

    /** Each month's last silence that passed the limit, and the first that ended, of one contact. */
    private void silences(int contact) {
        int[] passed = silences.passed(contact);
        for (int i = 0; i < passed.length; i++) {
            int in = counts.indexOfDay(passed[i]);
            if (i + 1 == passed.length || counts.indexOfDay(passed[i + 1]) != in) {
                wentQuiet[in] += silences.wentQuiet(contact, passed[i], ends[in]) ? 1 : 0;
            }
        }
        int month = -1;
        for (int day : silences.ended(contact)) {
            if (counts.indexOfDay(day) != month) {
                month = counts.indexOfDay(day);
                cameBack[month] += silences.outcome(contact, day, ends[month]) == Silences.CameBack.YES ? 1 : 0;
            }
        }
    }
}
