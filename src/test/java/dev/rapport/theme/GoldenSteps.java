package dev.rapport.theme;

import static dev.rapport.theme.Golden.between;
import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;

import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Momentum, suggestions and steps, counted by hand. C is Monday, 30 November 2026, midday. */
public final class GoldenSteps {
    private GoldenSteps() {}

    public static List<Golden> cases() {
        return List.of(
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
                        GoldenSteps::steps,
                        value(2, -1, -1, -1)),
                new Golden(
                        "momentum.new-people",
                        "first words in November and mine among them: the opener and both meetings, not who only wrote: 3",
                        GoldenSteps::steps,
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
                            GoldenTies.days(tale, tale.connected(900), true, 420, 410, 400);
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
                        GoldenSteps::afterOctober,
                        value(1, -1, 3, -1)),
                new Golden(
                        "hello.answered",
                        "and answered the day after: 1 of 1",
                        GoldenSteps::afterOctober,
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
                        () -> GoldenTies.asked(12),
                        finding -> org.assertj.core.api.Assertions.assertThat(finding.value())
                                .isCloseTo(StrictMath.pow(.01, .4), org.assertj.core.api.Assertions.within(5e-7))),
                new Golden(
                        "health.index",
                        "replies, first messages and weeks alone: fewer than five themes",
                        () -> GoldenTies.asked(5),
                        finding -> org.assertj.core.api.Assertions.assertThat(Found.reason(finding))
                                .isEqualTo(Reason.FEWER_THAN_5_THEMES)));
    }

    private static Fact.Logged marked(int person, int daysAgo, int mark) {
        Fact.Logged row = dev.rapport.Histories.logged(
                person, HistoryBuilder.on(daysAgo), Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        return LogRows.eased(row, mark);
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
        List<Suggested> listed = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int person = tale.connected(900);
            listed.add(new Suggested(
                    "2026-10", then, i + 1, tale.people.get(person).key(), "dormant"));
        }
        tale.mine(0, 20).theirs(0, 19).mine(1, 40);
        return tale.ledger(Settings.defaults(), new Memory(listed, new TreeMap<>()));
    }
}
