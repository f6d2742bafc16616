package dev.rapport.theme;

import static dev.rapport.theme.Golden.between;
import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Ties, follow-ups, months and steps, counted by hand. C is Monday, 30 November 2026, midday. */
public final class GoldenTies {
    private GoldenTies() {}

    public static List<Golden> cases() {
        return List.of(
                new Golden(
                        "month.people",
                        "in November one written to, one met; who only wrote waits, a fourth in October only: 2",
                        GoldenTies::november,
                        value(2, -1, -1, -1)),
                new Golden(
                        "month.newcomers-waiting",
                        "of those in November the one who only wrote: 1",
                        GoldenTies::november,
                        value(1, -1, -1, -1)),
                new Golden(
                        "month.two-way",
                        "of those two only the meeting is from both sides: 1",
                        GoldenTies::november,
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
                        GoldenTies::fresh,
                        value(.375, 2, 6, 1).andThen(detail("1", "alreadyTalking"))),
                new Golden(
                        "follow-up.within-30-days",
                        "5/6 x 3/4 x 2/3 x 1/2 are left: 1 - .208333 = .791667",
                        GoldenTies::fresh,
                        value(.791667, 4, 6, 1)),
                new Golden(
                        "follow-up.time",
                        "5/6, .625, .416667 left: half by day 8; two are open",
                        GoldenTies::fresh,
                        value(8, 4, 6, 2)),
                new Golden(
                        "follow-up.either-30-days",
                        "the sixth wrote on day 5: nobody is left by day 30, 5 of the 5 observed so long",
                        GoldenTies::fresh,
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
                        GoldenTies::endings,
                        value(1, -1, 8, -1)
                                .andThen(detail("1", "closers"))
                                .andThen(detail("2", "readyMade"))
                                .andThen(detail("2", "pitches"))
                                .andThen(detail("2", "notInvested"))
                                .andThen(detail("0", "strangers"))),
                new Golden(
                        "follow-up.promised-open",
                        "three promises, one kept: 2 open, one of them due by C",
                        GoldenTies::promises,
                        value(2, -1, 3, -1).andThen(detail("1", "due"))),
                new Golden(
                        "touch.never-spoken",
                        "words in groups only are no contact: 1",
                        () -> groupsOnly(false),
                        value(1, -1, 1, -1)),
                new Golden(
                        "touch.active",
                        "with --count-groups a word in a group ten days ago makes a contact day: 1",
                        () -> groupsOnly(true),
                        value(1, -1, 1, -1)),
                new Golden(
                        "rejection.reply-rate-30d",
                        "groups open no conversation, counted or not: no cases",
                        () -> groupsOnly(true),
                        none(Reason.NO_CASES, 0, 0, 0)),
                new Golden("touch.active", "a gap of 90 days is in touch: 1", GoldenTies::gaps, value(1, -1, 7, -1)),
                new Golden("touch.quiet", "gaps of 91 and 365 days: 2", GoldenTies::gaps, value(2, -1, 7, -1)),
                new Golden("touch.dormant", "gaps of 366 and 1,094 days: 2", GoldenTies::gaps, value(2, -1, 7, -1)),
                new Golden("touch.long-dormant", "a gap of 1,095 days: 1", GoldenTies::gaps, value(1, -1, 7, -1)),
                new Golden(
                        "touch.never-spoken", "a connection without a word: 1", GoldenTies::gaps, value(1, -1, 7, -1)),
                new Golden(
                        "touch.stale",
                        "2 quiet, 2 dormant, 1 for three years, of 6 ever spoken with: 5; 3 over a year",
                        GoldenTies::gaps,
                        value(5, -1, 6, -1).andThen(detail("3", "over365"))),
                new Golden(
                        "touch.went-quiet",
                        "day 91 after the last word falls on 1 and 30 November, not on 31 October or 1 December: 2",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (String last : List.of("2026-08-01", "2026-08-02", "2026-08-31", "2026-09-01")) {
                                tale.mine(tale.connected(900), last + "T10:00:00Z");
                            }
                            return tale.ledger();
                        },
                        value(2, -1, 4, -1)),
                new Golden(
                        "touch.came-back",
                        "after 91 quiet days: one answered, one not yet; after 90 days nothing came back: 1",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            int yes = tale.connected(900);
                            tale.mine(yes, 111).mine(yes, 20).theirs(yes, 19);
                            int open = tale.connected(900);
                            tale.mine(open, 111).mine(open, 20);
                            int spoken = tale.connected(900);
                            tale.mine(spoken, 110).mine(spoken, 20).theirs(spoken, 19);
                            return tale.ledger();
                        },
                        value(1, -1, 3, 1)),
                new Golden(
                        "touch.close-ties",
                        "six days of both; not five days, not only mine, not with two days in the last year: 1",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            days(tale, tale.connected(900), true, 60, 50, 40, 30, 20, 10);
                            days(tale, tale.connected(900), true, 50, 40, 30, 20, 10);
                            days(tale, tale.connected(900), false, 60, 50, 40, 30, 20, 10);
                            days(tale, tale.connected(900), true, 800, 790, 780, 770, 20, 10);
                            return tale.ledger();
                        },
                        value(1, -1, 4, -1)),
                new Golden(
                        "touch.slipping",
                        "ten weeks in a row are one conversation: with no usual gap, 91 days are past the rhythm: 1 of 1",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            days(tale, tale.connected(900), true, 154, 147, 140, 133, 126, 119, 112, 105, 98, 91);
                            return tale.ledger();
                        },
                        value(1, -1, 1, -1)),
                new Golden(
                        "touch.slipping",
                        "the same ten weeks, 59 days ago: not past the 90 days of a tie without a usual gap",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            days(tale, tale.connected(900), true, 122, 115, 108, 101, 94, 87, 80, 73, 66, 59);
                            return tale.ledger();
                        },
                        value(0, -1, 1, -1)),
                new Golden(
                        "touch.dormant-opportunities",
                        "three days and two words from each side 400 days ago; not two days, not one word of theirs: 1",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            days(tale, tale.person(), true, 420, 410, 400);
                            days(tale, tale.person(), true, 410, 400);
                            int oneSided = tale.person();
                            tale.mine(oneSided, 420)
                                    .mine(oneSided, 410)
                                    .mine(oneSided, 400)
                                    .theirs(oneSided, 399.5);
                            return tale.ledger();
                        },
                        value(1, -1, 3, -1).andThen(detail("0", "longDormant"))),
                new Golden(
                        "momentum.active-weeks",
                        "of the twelve weeks from 7 September to 29 November three have a word of mine: 3 of 12",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            int person = tale.connected(900);
                            for (String day : List.of(
                                    "2026-09-06",
                                    "2026-09-07",
                                    "2026-10-14",
                                    "2026-10-15",
                                    "2026-11-29",
                                    "2026-11-30")) {
                                tale.mine(person, day + "T10:00:00Z");
                            }
                            tale.theirs(person, "2026-11-04T10:00:00Z");
                            return tale.ledger();
                        },
                        value(.25, 3, 12, 0)),
                new Golden(
                        "momentum.active-weeks",
                        "data of four weeks: fewer than five",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.mine(tale.person(), "2026-11-02T10:00:00Z");
                            return tale.ledger();
                        },
                        none(Reason.FEWER_THAN_5, 1, 4, 0)),
                new Golden(
                        "momentum.first-moves",
                        "an opener, and a mail logged from me; not within 7 days of a word, not logged for both: 2",
                        GoldenTies::steps,
                        value(2, -1, -1, -1)),
                new Golden(
                        "momentum.new-people",
                        "first words in November and mine among them: the opener and both meetings, not who only wrote: 3",
                        GoldenTies::steps,
                        value(3, -1, -1, -1)),
                new Golden(
                        "momentum.follow-ups",
                        "one connected 20 days ago and written to after five, one written to after meeting: 2",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.mine(tale.connected(20), 15);
                            int met = tale.person();
                            tale.logged(met, 10, Direction.BOTH, Fact.Logged.Kind.MEETING);
                            tale.mine(met, 5);
                            int late = tale.connected(40);
                            tale.mine(late, 5);
                            return tale.ledger();
                        },
                        value(2, -1, -1, -1)),
                new Golden(
                        "momentum.trend",
                        "1, 2, … 10 first moves in the months from February, each with somebody else: slope 1",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int month = 1; month <= 10; month++) {
                                for (int i = 0; i < month; i++) {
                                    LocalDate day = LocalDate.of(2026, 1 + month, 10);
                                    tale.mine(tale.person(), day + "T10:00:00Z");
                                }
                            }
                            return tale.ledger();
                        },
                        value(1, -1, 10, -1).andThen(between(.4733811, 1.5266189))),
                new Golden(
                        "momentum.trend",
                        "seven months: fewer than eight",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.mine(tale.person(), "2026-05-10T10:00:00Z");
                            return tale.ledger();
                        },
                        none(Reason.FEWER_THAN_8_MONTHS, -1, 7, -1)),
                new Golden(
                        "momentum.ease",
                        "marks 1, 2, 3, 4 and 5 in November, one before: 15 by 5 is 3",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int mark = 1; mark <= 5; mark++) {
                                tale.log.add(marked(tale.person(), 10, mark));
                            }
                            tale.log.add(marked(tale.person(), 40, 5));
                            return tale.ledger();
                        },
                        value(3, -1, 5, -1).andThen(detail("5", "n", "2026-11"))),
                new Golden(
                        "hello.suggestions",
                        "two wait, one of them had a word of mine 13 days ago and rests; one is dormant with a past: 2 of 3",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.asks(tale.connected(500), 20);
                            days(tale, tale.connected(900), true, 420, 410, 400);
                            tale.asks(tale.connected(900), 12);
                            return tale.ledger();
                        },
                        value(2, -1, 3, -1)
                                .andThen(detail("2", "candidates", "waiting-on-you"))
                                .andThen(detail("1", "heldBack", "coolDown"))
                                .andThen(detail("1", "candidates", "dormant"))),
                new Golden(
                        "hello.contacted",
                        "of October's three one was written to since: 1",
                        GoldenTies::afterOctober,
                        value(1, -1, 3, -1)),
                new Golden(
                        "hello.answered",
                        "and answered the day after: 1 of 1",
                        GoldenTies::afterOctober,
                        value(1, -1, 1, 0)),
                new Golden(
                        "hello.answered",
                        "no report before: nothing to compare with",
                        () -> new HistoryBuilder().ledger(),
                        none(Reason.NO_PREVIOUS_REPORT, -1, -1, -1)),
                new Golden(
                        "health.index",
                        "computed only when asked for",
                        () -> new HistoryBuilder().ledger(),
                        none(Reason.NOT_ASKED, -1, -1, -1)),
                new Golden(
                        "health.index",
                        "replies, first messages and both ways 1; far conversations and weeks 0, taken as .01: .01^(2/5)",
                        () -> asked(12),
                        finding -> org.assertj.core.api.Assertions.assertThat(finding.value())
                                .isCloseTo(StrictMath.pow(.01, .4), org.assertj.core.api.Assertions.within(5e-7))),
                new Golden(
                        "health.index",
                        "replies, first messages and weeks alone: fewer than five themes",
                        () -> asked(5),
                        finding -> org.assertj.core.api.Assertions.assertThat(Found.reason(finding))
                                .isEqualTo(Reason.FEWER_THAN_5_THEMES)));
    }

    private static Ledger asked(int people) {
        return GoldenAnswers.each(
                        new HistoryBuilder(),
                        people,
                        (tale, person) -> tale.mine(person, 100).theirs(person, 99))
                .ledger(new Settings(Optional.empty(), java.time.ZoneOffset.UTC, 7, 30, 90, 365, 14, 6, false, true));
    }

    private static Settings in(String zone) {
        return new Settings(Optional.empty(), ZoneId.of(zone), 7, 30, 90, 365, 14, 6, false, false);
    }

    /** A word of mine on each of these days before C, and one of theirs an hour later. */
    public static void days(HistoryBuilder tale, int person, boolean both, int... daysAgo) {
        for (int days : daysAgo) {
            tale.mine(person, days);
            if (both) {
                tale.theirs(person, days - 1 / 24.0);
            }
        }
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

    private static Ledger groupsOnly(boolean counted) {
        HistoryBuilder tale = new HistoryBuilder();
        tale.inGroup(tale.connected(100), 10);
        return tale.ledger(
                new Settings(Optional.empty(), java.time.ZoneOffset.UTC, 7, 30, 90, 365, 14, 6, counted, false));
    }

    private static Ledger gaps() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int gap : new int[] {90, 91, 365, 366, 1094, 1095}) {
            tale.mine(tale.connected(1200), gap);
        }
        tale.connected(100);
        tale.theirs(tale.person(), 10);
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

    private static Fact.Logged marked(int person, int daysAgo, int mark) {
        Fact.Logged row = dev.rapport.Histories.logged(
                person, HistoryBuilder.on(daysAgo), Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        return new Fact.Logged(
                person,
                row.at(),
                row.on(),
                row.direction(),
                true,
                row.channel(),
                row.kind(),
                "",
                Optional.empty(),
                OptionalInt.of(mark),
                row.origin());
    }

    private static Ledger steps() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.mine(tale.person(), 20);
        int known = tale.person();
        tale.mine(known, 300);
        tale.logged(known, 10, Direction.OUT, Fact.Logged.Kind.CONTACT);
        int met = tale.person();
        tale.logged(met, 15, Direction.BOTH, Fact.Logged.Kind.MEETING);
        tale.logged(met, 9, Direction.OUT, Fact.Logged.Kind.CONTACT);
        tale.logged(tale.person(), 15, Direction.BOTH, Fact.Logged.Kind.MEETING);
        tale.theirs(tale.person(), 12);
        return tale.ledger();
    }

    private static Ledger afterOctober() {
        HistoryBuilder tale = new HistoryBuilder();
        Instant then = Instant.parse("2026-10-31T23:59:59Z");
        List<Memory.Suggested> listed = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int person = tale.connected(900);
            listed.add(new Memory.Suggested(
                    "2026-10", then, i + 1, tale.people.get(person).key(), "dormant"));
        }
        tale.mine(0, 20).theirs(0, 19).mine(1, 40);
        return tale.ledger(Settings.defaults(), new Memory(listed, new TreeMap<>()));
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
