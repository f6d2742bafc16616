package dev.rapport.theme;

import static dev.rapport.theme.Golden.between;
import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.value;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Months and follow-ups, counted by hand. C is Monday, 30 November 2026, midday. */
public final class GoldenFollowUps {
    private GoldenFollowUps() {}

    public static List<Golden> cases() {
        return List.of(
                new Golden(
                        "month.people",
                        "in November one written to, one met; who only wrote waits, a fourth in October only: 2",
                        GoldenFollowUps::november,
                        value(2, -1, -1, -1)),
                new Golden(
                        "month.newcomers-waiting",
                        "of those in November the one who only wrote: 1",
                        GoldenFollowUps::november,
                        value(1, -1, -1, -1)),
                new Golden(
                        "month.two-way",
                        "of those two only the meeting is from both sides: 1",
                        GoldenFollowUps::november,
                        value(1, -1, -1, -1)),
                new Golden(
                        "month.people",
                        "23:30 UTC on 31 October is 1 November in Berlin: 1",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.mine(tale.person(), "2026-10-31T23:30:00Z");
                            return tale.ledger(in("Europe/Berlin"));
                        },
                        value(1, -1, -1, -1)),
                new Golden(
                        "month.people",
                        "23:30 UTC on 31 October is no November in UTC: 0 is a value",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.mine(tale.person(), "2026-10-31T23:30:00Z");
                            return tale.ledger();
                        },
                        value(0, -1, -1, -1)),
                new Golden(
                        "follow-up.within-7-days",
                        "days 0, 3+, 7, 8, 30, 50+: 5/6 x 3/4 are left, 1 - .625 = .375; the young one is open",
                        GoldenFollowUps::fresh,
                        value(.375, 2, 6, 1).andThen(detail("1", "alreadyTalking"))),
                new Golden(
                        "follow-up.within-30-days",
                        "5/6 x 3/4 x 2/3 x 1/2 are left: 1 - .208333 = .791667",
                        GoldenFollowUps::fresh,
                        value(.791667, 4, 6, 1)),
                new Golden(
                        "follow-up.time",
                        "5/6, .625, .416667 left: half by day 8; two are open",
                        GoldenFollowUps::fresh,
                        value(8, 4, 6, 2)),
                new Golden(
                        "follow-up.either-30-days",
                        "the sixth wrote on day 5: nobody is left by day 30, 5 of the 5 observed so long",
                        GoldenFollowUps::fresh,
                        value(1, 5, 6, 1).andThen(between(.5655175, 1))),
                new Golden(
                        "follow-up.after-meeting",
                        "after five meetings a word on the day, after 2, 7 and 9 days, and none: 3 of 5",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int days : new int[] {0, 2, 7, 9, -1}) {
                                int person = tale.person();
                                tale.logged(person, 100, Direction.BOTH, Fact.Logged.Kind.MEETING);
                                if (days >= 0) {
                                    tale.mine(person, 100 - days);
                                }
                            }
                            return tale.ledger();
                        },
                        value(.6, 3, 5, 0).andThen(detail("1", "sameDay"))),
                new Golden(
                        "follow-up.after-meeting",
                        "a second row of the day is the same meeting, a message is not: day 0 for one of five, 2/5 by day 7",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int i = 0; i < 5; i++) {
                                int person = tale.person();
                                tale.logged(person, 100, Direction.BOTH, Fact.Logged.Kind.EVENT);
                                tale.logged(person, 100, Direction.BOTH, Fact.Logged.Kind.MEETING);
                                tale.logged(person, 100, Direction.OUT, Fact.Logged.Kind.CONTACT);
                            }
                            tale.mine(0, 100);
                            tale.logged(1, 96, Direction.OUT, Fact.Logged.Kind.CONTACT);
                            return tale.ledger();
                        },
                        value(.4, 2, 5, 0).andThen(detail("1", "sameDay"))),
                new Golden(
                        "follow-up.my-reply-time",
                        "half a day, 1, 2, open for 10 days, and none in 90, a stranger left out: 4/5, 3/5, 2/5 left, half by day 2",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (double days : new double[] {.5, 1, 2}) {
                                int person = tale.person();
                                tale.theirs(person, 100).mine(person, 100 - days);
                            }
                            int open = tale.person();
                            tale.mine(open, 400).theirs(open, 10);
                            int never = tale.person();
                            tale.mine(never, 400).theirs(never, 200);
                            tale.theirs(tale.person(), 50);
                            return tale.ledger();
                        },
                        value(2, 3, 5, 1)
                                .andThen(detail("0.4", "within1d", "value"))
                                .andThen(detail("0.4", "opening", "within1d", "value"))),
                new Golden(
                        "follow-up.waiting-on-you",
                        "they asked 3 and 90 days ago; not 2, not 91, not called since; two strangers stand apart: 2",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int days : new int[] {2, 3, 90, 91}) {
                                tale.asks(tale.connected(500), days);
                            }
                            int called = tale.connected(500);
                            tale.asks(called, 10);
                            tale.logged(called, 5, Direction.BOTH, Fact.Logged.Kind.CALL);
                            tale.theirs(tale.person(), 10);
                            tale.said(tale.connected(500), 10, false, 40, true);
                            return tale.ledger();
                        },
                        value(2, -1, 6, -1).andThen(detail("2", "strangers")).andThen(detail("0", "closers"))),
                new Golden(
                        "follow-up.waiting-on-you",
                        "one asks; the others thank, send what LinkedIn offers, sell, link, or were asked too little",
                        GoldenFollowUps::endings,
                        value(1, -1, 8, -1)
                                .andThen(detail("1", "closers"))
                                .andThen(detail("2", "readyMade"))
                                .andThen(detail("2", "pitches"))
                                .andThen(detail("2", "notInvested"))
                                .andThen(detail("0", "strangers"))),
                new Golden(
                        "follow-up.promised-open",
                        "three promises, one kept: 2 open, one of them due by C",
                        GoldenFollowUps::promises,
                        value(2, -1, 3, -1).andThen(detail("1", "due"))));
    }

    private static Settings in(String zone) {
        return new Settings(Optional.empty(), ZoneId.of(zone), 7, 30, 90, 365, 14, 6, false, false);
    }

    private static Ledger november() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.mine(tale.person(), "2026-11-01T00:00:00Z");
        tale.theirs(tale.person(), "2026-11-30T12:00:00Z");
        tale.logged(tale.person(), 5, Direction.BOTH, Fact.Logged.Kind.MEETING);
        tale.mine(tale.person(), "2026-10-31T23:59:59Z");
        return tale.ledger();
    }

    private static Ledger fresh() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int days : new int[] {0, 7, 8, 30}) {
            tale.mine(tale.connected(100), 100 - days);
        }
        tale.theirs(tale.connected(50), 45);
        tale.connected(3);
        int known = tale.connected(100);
        tale.mine(known, 110).mine(known, 99);
        return tale.ledger();
    }

    private static Ledger promises() {
        HistoryBuilder tale = new HistoryBuilder();
        int kept = tale.person();
        tale.promised(kept, 20, Optional.of(LocalDate.parse(HistoryBuilder.on(10))));
        tale.mine(kept, 15);
        tale.promised(tale.person(), 20, Optional.of(LocalDate.parse(HistoryBuilder.on(0))));
        tale.promised(tale.person(), 20, Optional.of(LocalDate.parse(HistoryBuilder.on(-1))));
        return tale.ledger();
    }

    /** How last words may end. */
    private static Ledger endings() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.asks(tale.connected(500), 10);
        ending(tale, 130, true, 40, new MessagesBuilder.Said(false, false, false));
        ending(tale, 130, true, 40, new MessagesBuilder.Said(true, false, true));
        ending(tale, 130, true, 40, new MessagesBuilder.Said(false, false, true));
        ending(tale, 130, true, 341, new MessagesBuilder.Said(true, false, false));
        ending(tale, 130, true, 40, new MessagesBuilder.Said(true, true, false));
        // No question of mine before, or a first word of theirs and too few of mine.
        ending(tale, 339, false, 40, new MessagesBuilder.Said(true, false, false));
        int first = tale.connected(500);
        tale.theirs(first, 30).said(first, 20, true, 124, true).said(first, 10, false, 40, true);
        return tale.ledger();
    }

    private static void ending(HistoryBuilder tale, int mine, boolean asked, int theirs, MessagesBuilder.Said said) {
        int person = tale.connected(500);
        tale.said(person, 20, true, mine, asked);
        tale.theirs(person, 10, theirs, said);
    }
}
