package dev.rapport.theme;

import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;

import dev.rapport.HistoryBuilder;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Reason;
import java.util.List;
import java.util.Optional;

/** Ties, counted by hand. C is Monday, 30 November 2026, midday. */
public final class GoldenTies {
    private GoldenTies() {}

    public static List<Golden> cases() {
        return List.of(
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
                        value(1, -1, 3, -1).andThen(detail("0", "longDormant"))));
    }

    static Ledger asked(int people) {
        return GoldenAnswers.each(
                        new HistoryBuilder(),
                        people,
                        (tale, person) -> tale.mine(person, 100).theirs(person, 99))
                .ledger(new Settings(Optional.empty(), java.time.ZoneOffset.UTC, 7, 30, 90, 365, 14, 6, false, true));
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
}
