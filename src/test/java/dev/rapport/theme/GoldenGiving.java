package dev.rapport.theme;

import static dev.rapport.theme.Golden.between;
import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Reason;
import java.util.List;

/** Give and take, counted by hand. */
final class GoldenGiving {
    private GoldenGiving() {}

    static List<Golden> cases() {
        return List.of(
                new Golden(
                        "giving.two-way-share",
                        "of ten people seven wrote and were written to: 7 of 10",
                        GoldenGiving::seven,
                        value(.7, 7, 10, 0).andThen(between(.3967781, .8922087))),
                new Golden(
                        "giving.two-way-share",
                        "nine people: fewer than ten",
                        () -> GoldenAnswers.each(new HistoryBuilder(), 9, (tale, person) -> tale.mine(person, 100))
                                .ledger(),
                        none(Reason.FEWER_THAN_10_CONTACTS, 0, 9, 0)),
                new Golden(
                        "giving.answered-share",
                        "written to at least 30 days ago: 7 of 10 wrote; one written to 29 days ago is open",
                        () -> {
                            HistoryBuilder tale = seven(new HistoryBuilder());
                            tale.mine(tale.person(), 29);
                            return tale.ledger();
                        },
                        value(.7, 7, 10, 1).andThen(detail("0", "early"))),
                new Golden(
                        "giving.matched-share",
                        "ten times two of mine and one of theirs: 2 x 10 of 30",
                        () -> talks(2, 1),
                        value(.666667, -1, 10, -1).andThen(between(2 / 3.0, 2 / 3.0))),
                new Golden(
                        "giving.balance",
                        "20 of mine and 10 of theirs: (20 - 10) / 30",
                        () -> talks(2, 1),
                        value(.333333, -1, 10, -1).andThen(between(1 / 3.0, 1 / 3.0))),
                new Golden(
                        "giving.typical-imbalance",
                        "three of mine, one of theirs: |3 - 1| / 4 = .5 in each of ten ties",
                        () -> talks(3, 1),
                        value(.5, -1, 10, -1)),
                new Golden(
                        "giving.typical-imbalance",
                        "three messages a tie are too few to tell: no cases",
                        () -> talks(2, 1),
                        none(Reason.NO_CASES, -1, 0, -1)),
                new Golden(
                        "giving.opened-by-me",
                        "of ten conversations six begin with me: .6",
                        () -> GoldenAnswers.each(new HistoryBuilder(), 10, (tale, person) -> {
                                    if (person < 6) {
                                        tale.mine(person, 100);
                                    } else {
                                        tale.theirs(person, 100).mine(person, 99);
                                    }
                                })
                                .ledger(),
                        value(.6, 6, 10, 0)),
                new Golden(
                        "giving.endorsements",
                        "three given, two received, one of them twice on a day: (3 - 2) / 5 = .2",
                        () -> vouched(Fact.Vouched.Kind.ENDORSEMENT, 3, 2),
                        value(.2, 3, 5, 0)
                                .andThen(detail("3", "given"))
                                .andThen(detail("2", "received"))
                                .andThen(detail("5", "people"))
                                .andThen(detail("0", "peopleBoth"))),
                new Golden(
                        "giving.recommendations",
                        "four given, one received: (4 - 1) / 5 = .6",
                        () -> vouched(Fact.Vouched.Kind.RECOMMENDATION, 4, 1),
                        value(.6, 4, 5, 0)),
                new Golden(
                        "giving.recommendations",
                        "two given, two received: fewer than five",
                        () -> vouched(Fact.Vouched.Kind.RECOMMENDATION, 2, 2),
                        none(Reason.FEWER_THAN_5, 2, 4, 0)),
                new Golden(
                        "giving.introductions",
                        "one given, four received: (1 - 4) / 5 = -.6",
                        () -> logged(Fact.Logged.Kind.INTRODUCTION, 1, 4),
                        value(-.6, 1, 5, 0)),
                new Golden(
                        "giving.help",
                        "five given, none received: (5 - 0) / 5 = 1",
                        () -> logged(Fact.Logged.Kind.HELP, 5, 0),
                        value(1, 5, 5, 0)));
    }

    private static Ledger seven() {
        return seven(new HistoryBuilder()).ledger();
    }

    private static HistoryBuilder seven(HistoryBuilder tale) {
        return GoldenAnswers.each(tale, 10, (one, person) -> {
            one.mine(person, 100);
            if (person < 7) {
                one.theirs(person, 99);
            }
        });
    }

    private static Ledger talks(int mine, int theirs) {
        return GoldenAnswers.each(new HistoryBuilder(), 10, (tale, person) -> {
                    for (int i = 0; i < mine; i++) {
                        tale.mine(person, 100 - i);
                    }
                    for (int i = 0; i < theirs; i++) {
                        tale.theirs(person, 90 - i);
                    }
                })
                .ledger();
    }

    private static Ledger vouched(Fact.Vouched.Kind kind, int given, int received) {
        HistoryBuilder tale = new HistoryBuilder();
        for (int i = 0; i < given + received; i++) {
            Direction direction = i < given ? Direction.OUT : Direction.IN;
            tale.vouched(tale.person(), HistoryBuilder.ago(100), direction, kind);
        }
        if (kind == Fact.Vouched.Kind.ENDORSEMENT) {
            tale.vouched(0, HistoryBuilder.ago(100.1), Direction.OUT, kind);
        }
        tale.vouched(0, HistoryBuilder.ago(366), Direction.OUT, kind);
        return tale.ledger();
    }

    private static Ledger logged(Fact.Logged.Kind kind, int given, int received) {
        HistoryBuilder tale = new HistoryBuilder();
        for (int i = 0; i < given + received; i++) {
            tale.logged(tale.person(), 100, i < given ? Direction.OUT : Direction.IN, kind);
        }
        return tale.ledger();
    }
}
