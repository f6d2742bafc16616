package dev.rapport.theme;

import static dev.rapport.theme.Golden.between;
import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Openers, answers and invitations, counted by hand. */
final class GoldenAnswers {
    private GoldenAnswers() {}

    static List<Golden> cases() {
        List<Golden> cases = new ArrayList<>(List.of(
                new Golden(
                        "rejection.reply-rate-30d",
                        "answered after 1, 1, 1 and exactly 30 days, and after 31: 4 of 5; 29 days old: 1 open, 1 early",
                        GoldenAnswers::openers,
                        value(.8, 4, 5, 1)
                                .andThen(between(.3755350, .9637758))
                                .andThen(detail("1", "early"))
                                .andThen(detail("30", "horizonDays"))
                                .andThen(detail("4", "allTime", "k"))
                                .andThen(detail("6", "allTime", "n"))),
                new Golden(
                        "rejection.reply-rate-30d",
                        "nobody written to: no cases, and no 0 %",
                        () -> new HistoryBuilder().ledger(),
                        none(Reason.NO_CASES, 0, 0, 0)),
                new Golden(
                        "rejection.reply-rate-30d",
                        "three openers of the last month: all waiting",
                        () -> each(new HistoryBuilder(), 3, (tale, person) -> tale.mine(person, 10))
                                .ledger(),
                        none(Reason.ALL_WAITING, 0, 0, 3)),
                new Golden(
                        "rejection.reply-rate-30d",
                        "2 of 3: fewer than five are counted, not divided",
                        () -> each(new HistoryBuilder(), 3, (tale, person) -> {
                                    tale.mine(person, 100);
                                    if (person < 2) {
                                        tale.theirs(person, 99);
                                    }
                                })
                                .ledger(),
                        none(Reason.FEWER_THAN_5, 2, 3, 0)),
                new Golden(
                        "rejection.reply-rate-30d",
                        "five answered openers, all older than 365 days: no cases",
                        () -> each(
                                        new HistoryBuilder(),
                                        5,
                                        (tale, person) -> tale.mine(person, 366).theirs(person, 365.5))
                                .ledger(),
                        none(Reason.NO_CASES, 0, 0, 0).andThen(detail("5", "allTime", "n"))),
                new Golden(
                        "rejection.reply-rate-30d",
                        "an owner who never writes: no cases",
                        () -> each(new HistoryBuilder(), 6, (tale, person) -> tale.theirs(person, 100))
                                .ledger(),
                        none(Reason.NO_CASES, 0, 0, 0)),
                new Golden(
                        "rejection.reply-rate-again",
                        "five spoken with two years ago, written to again, 3 answered: 3 of 5",
                        () -> each(new HistoryBuilder(), 5, (tale, person) -> {
                                    tale.mine(person, 800).mine(person, 100);
                                    if (person < 3) {
                                        tale.theirs(person, 95);
                                    }
                                })
                                .ledger(),
                        value(.6, 3, 5, 0).andThen(between(0.2307243, 0.8823792))),
                new Golden(
                        "rejection.reply-time",
                        "1, 2, 3, 10 and more than 90 days: 4/5, 3/5, 2/5 are left, half by day 3",
                        () -> waits(new double[] {1, 2, 3, 10}),
                        value(3, 4, 5, 0)
                                .andThen(detail("0.2", "within1d", "value"))
                                .andThen(detail("0.6", "within7d", "value"))
                                .andThen(detail("0.8", "within30d", "value"))),
                new Golden(
                        "rejection.reply-time",
                        "2 of 5 answered: never reached half, the parts are given",
                        () -> waits(new double[] {1, 2}),
                        none(Reason.NEVER_REACHED_HALF, 2, 5, 0).andThen(detail("0.4", "within7d", "value"))),
                new Golden(
                        "rejection.conversation-rate",
                        "four turns, four turns, three, two, one: 2 of 5",
                        () -> each(
                                        new HistoryBuilder(),
                                        5,
                                        (tale, person) -> turns(
                                                tale,
                                                person,
                                                100,
                                                List.of(4, 4, 3, 2, 1).get(person)))
                                .ledger(),
                        value(.4, 2, 5, 0)),
                new Golden(
                        "rejection.met-rate",
                        "met 90 days after the opener and on its day, not 91 days after, never, never: 2 of 5; 1 open",
                        GoldenAnswers::met,
                        value(.4, 2, 5, 1)),
                new Golden(
                        "rejection.met-rate",
                        "no log: not in the export",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.sources.remove(dev.rapport.fact.Source.LOG);
                            return tale.ledger();
                        },
                        none(Reason.LOG_MISSING, -1, -1, -1).andThen(detail("interactions.csv", "needs"))),
                new Golden(
                        "rejection.acceptance",
                        "invited 31 to 180 days ago: 4 of 5 are connections; younger: 2 open, 1 early",
                        GoldenAnswers::invitations,
                        value(.8, 4, 5, 2).andThen(detail("1", "early")).andThen(detail("true", "upperBound"))),
                new Golden(
                        "rejection.accept-time",
                        "yes after 0, 1 and 3 days, two open for 40 and 50: 4/5, 3/5, 2/5 are left, half by day 3",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            int[] days = {0, 1, 3};
                            for (int day : days) {
                                tale.invited(tale.connected(100 - day), 100, false);
                            }
                            tale.invited(tale.person(), 40, false);
                            tale.invited(tale.person(), 50, false);
                            return tale.ledger();
                        },
                        value(3, 3, 5, 2).andThen(detail("0.6", "within7d", "value"))),
                new Golden(
                        "rejection.invitations-waiting",
                        "one of 30 days, two younger, one accepted: 3 open, 2 young, 1 older",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            tale.invited(tale.person(), 30, false);
                            tale.invited(tale.person(), 29, false);
                            tale.invited(tale.person(), 3, false);
                            tale.invited(tale.connected(40), 41, false);
                            return tale.ledger();
                        },
                        value(3, -1, 4, -1).andThen(detail("2", "young")).andThen(detail("1", "older"))),
                new Golden(
                        "ice.answered",
                        "15 of 20 with and 5 of 20 without every feature: 20 of 40",
                        GoldenAnswers::ice,
                        value(.5, 20, 40, 0).andThen(between(.3519953, .6480047)))));
        Stream.of("ice.question", "ice.short", "ice.first-name", "ice.shared", "ice.tailored")
                .forEach(id -> {
                    cases.add(new Golden(
                            id,
                            "15 of 20 with, 5 of 20 without: .75 - .25 = .5, and it holds after Holm",
                            GoldenAnswers::ice,
                            value(.5, 20, 40, 0)
                                    .andThen(between(0.1907103, 0.6953571))
                                    .andThen(detail("true", "claimed"))
                                    .andThen(detail("15", "with", "k"))
                                    .andThen(detail("5", "without", "k"))));
                    cases.add(new Golden(
                            id,
                            "five first messages: fewer than 20 on a side, counts only",
                            () -> each(new HistoryBuilder(), 5, (tale, person) -> {
                                        tale.mine(person, 100);
                                        tale.texts.add(text(person, true));
                                    })
                                    .ledger(),
                            none(Reason.FEWER_THAN_20_PER_ARM, 0, 5, 0).andThen(detail("5", "with", "n"))));
                });
        return cases;
    }

    /** What is told of one person. */
    interface Story {
        void tell(HistoryBuilder tale, int person);
    }

    /** So many people, each with a story. */
    static HistoryBuilder each(HistoryBuilder tale, int people, Story story) {
        for (int i = 0; i < people; i++) {
            story.tell(tale, tale.person());
        }
        return tale;
    }

    /** So many turns, hour by hour, the first one mine. */
    static void turns(HistoryBuilder tale, int person, double daysAgo, int turns) {
        for (int turn = 0; turn < turns; turn++) {
            tale.said(person, daysAgo - turn / 24.0, turn % 2 == 0, 40, false);
        }
    }

    private static Ledger openers() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int days : new int[] {1, 1, 1, 30, 31}) {
            int person = tale.person();
            tale.mine(person, 100).theirs(person, 100 - days);
        }
        tale.mine(tale.person(), 29);
        int early = tale.person();
        tale.mine(early, 29).theirs(early, 28);
        int old = tale.person();
        tale.mine(old, 400);
        return tale.ledger();
    }

    private static Ledger waits(double[] answers) {
        return each(new HistoryBuilder(), 5, (tale, person) -> {
                    tale.mine(person, 200);
                    if (person < answers.length) {
                        tale.theirs(person, 200 - answers[person]);
                    }
                })
                .ledger();
    }

    private static Ledger met() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.logged(tale.person(), 300, Direction.BOTH, Fact.Logged.Kind.CONTACT);
        for (int days : new int[] {90, 0, 91, -1, -1}) {
            int person = tale.person();
            tale.mine(person, 200);
            if (days >= 0) {
                tale.logged(person, 200 - days, Direction.BOTH, Fact.Logged.Kind.MEETING);
            }
        }
        tale.mine(tale.person(), 89);
        return tale.ledger();
    }

    private static Ledger invitations() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int i = 0; i < 4; i++) {
            tale.invited(tale.connected(60), 31 + i * 49, false);
        }
        tale.invited(tale.person(), 100, false);
        tale.invited(tale.person(), 29, false);
        tale.invited(tale.person(), 5, false);
        tale.invited(tale.connected(1), 29, false);
        return tale.ledger();
    }

    /** Forty first messages 100 days ago; the first twenty have every feature. */
    private static Ledger ice() {
        return each(new HistoryBuilder(), 40, (tale, person) -> {
                    boolean with = person < 20;
                    tale.mine(person, 100);
                    if (with ? person < 15 : person < 25) {
                        tale.theirs(person, 99);
                    }
                    tale.texts.add(text(person, with));
                })
                .ledger();
    }

    private static FirstText text(int person, boolean with) {
        FirstText plain = Histories.text(person, Instant.parse(HistoryBuilder.ago(100)), false, person);
        return new FirstText(
                person,
                plain.at(),
                false,
                with ? 400 : 401,
                with,
                with,
                with,
                !with,
                plain.words(),
                plain.normalized(),
                plain.shingles());
    }
}
