package dev.rapport.theme;

import static dev.rapport.theme.Golden.between;
import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import java.util.List;
import java.util.function.Consumer;

/** Which ties last, counted by hand. C is Monday, 30 November 2026, midday. */
final class GoldenLasting {
    private GoldenLasting() {}

    static List<Golden> cases() {
        return List.of(
                new Golden(
                        "network.top-kept",
                        "13, 12 … 4 days each in the year before; this year six of the ten on 3 days, one on 2: 6 of 10",
                        () -> twelve().ledger(),
                        value(.6, 6, 10, 0)
                                .andThen(between(.312674, .831820))
                                .andThen(detail("2", "new"))
                                .andThen(said("You stayed in touch with six of the ten"
                                        + " people you saw most in the year before: P000 Example, P001 Example, P002"
                                        + " Example, P003 Example, P004 Example and P005 Example. You saw less of P006"
                                        + " Example, P007 Example, P008 Example and P009 Example. New among those you"
                                        + " see most: P010 Example and P011 Example."))),
                new Golden(
                        "network.top-kept",
                        "five people seen on three days then, none of them since: 0 of 5",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int i = 0; i < 5; i++) {
                                days(tale, tale.person(), true, 500, 3);
                            }
                            return tale.ledger();
                        },
                        value(0, 0, 5, 0)
                                .andThen(
                                        said(
                                                "You saw less this year of the five people you saw most in the year before:"
                                                        + " P000 Example, P001 Example, P002 Example, P003 Example and P004 Example."))),
                new Golden(
                        "network.top-kept",
                        "whoever wrote on fourteen days and was never answered is none of the ten: still 6 of 10",
                        () -> {
                            HistoryBuilder tale = twelve();
                            days(tale, tale.person(), false, 500, 14);
                            return tale.ledger();
                        },
                        value(.6, 6, 10, 0)),
                new Golden(
                        "network.top-kept",
                        "four people seen on three days, and ten on two: fewer than five",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int i = 0; i < 14; i++) {
                                days(tale, tale.person(), true, 500, i < 4 ? 3 : 2);
                            }
                            return tale.ledger();
                        },
                        none(Reason.FEWER_THAN_5, 0, 4, 0)),
                new Golden(
                        "follow-up.second-conversation",
                        "again after 29 and 12 days, after 91, not in 150, not in 20 yet: 1 - 4/5 x 2/3",
                        GoldenLasting::firstConversations,
                        value(1 - 4.0 / 5 * 2 / 3, 2, 5, 1)),
                new Golden(
                        "follow-up.second-conversation",
                        "a log of 89 days begins with people known for long: nobody is new in it",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int i = 0; i < 6; i++) {
                                tale.logged(tale.person(), 89 - i, Direction.BOTH, Fact.Logged.Kind.MEETING);
                            }
                            return tale.ledger();
                        },
                        none(Reason.NO_CASES, 0, 0, 0)),
                new Golden(
                        "giving.reply-asymmetry",
                        "days 1 to 1, 3 to 1, 1 to 3, 2 to 1, 4 to 1: 0, 1/2, -1/2, 1/3, 3/5; the middle one, three far apart",
                        () -> paces(1, 1, 3, 1, 1, 3, 2, 1, 4, 1).ledger(),
                        value(1.0 / 3, -1, 5, -1)
                                .andThen(detail("3", "farApart"))
                                .andThen(detail("2", "mine"))
                                .andThen(detail("1", "theirs"))
                                .andThen(detail("5", "allTime", "n"))
                                .andThen(said(
                                        "Your answers to five of your close ties typically take longer than theirs to"
                                                + " you. Your paces are far apart with P004 Example (yours four days, theirs"
                                                + " one day), P001 Example (yours three days, theirs one day) and P002 Example"
                                                + " (yours one day, theirs three days); everybody has their own."))),
                new Golden(
                        "giving.reply-asymmetry",
                        "four close ties: fewer than five",
                        () -> paces(1, 1, 3, 1, 1, 3, 2, 1).ledger(),
                        none(Reason.FEWER_THAN_5, -1, 4, -1)),
                new Golden(
                        "network.channels-per-tie",
                        "of three close ties one writes, one writes and meets, one meets and calls: 2 of 3",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            days(tale, tale.person(), true, 60, 6);
                            days(tale, tale.person(), true, 60, 6);
                            met(tale, 1, 10, "coffee");
                            int third = tale.person();
                            for (int day = 0; day < 6; day++) {
                                met(tale, third, 60 - day, day < 5 ? "coffee" : "phone");
                            }
                            met(tale, tale.person(), 5, "coffee");
                            return tale.ledger();
                        },
                        value(2, -1, 3, -1)));
    }

    private static Consumer<Finding> said(String words) {
        return finding -> assertThat(finding.sentence()).isEqualTo(words);
    }

    /** Somebody on so many days in a row from a day on; their side answers at once, or writes alone. */
    private static void days(HistoryBuilder tale, int person, boolean both, int daysAgo, int many) {
        for (int day = 0; day < many; day++) {
            tale.theirs(person, daysAgo - day);
            if (both) {
                tale.mine(person, daysAgo - day - .01);
            }
        }
    }

    private static HistoryBuilder twelve() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int i = 0; i < 12; i++) {
            days(tale, tale.person(), true, 500, i < 10 ? 13 - i : 3);
            days(tale, i, true, 100, i < 6 ? 3 : i == 6 ? 2 : i == 10 ? 5 : i == 11 ? 4 : 0);
        }
        return tale;
    }

    private static Ledger firstConversations() {
        HistoryBuilder tale = new HistoryBuilder();
        int soon = tale.person();
        tale.mine(soon, 200).theirs(soon, 199).mine(soon, 180).theirs(soon, 170);
        int alone = tale.person();
        tale.mine(alone, 151).theirs(alone, 150).mine(alone, 140);
        int young = tale.person();
        tale.mine(young, 21).theirs(young, 20).mine(young, 14);
        tale.theirs(young, 20 - .5);
        int late = tale.person();
        tale.mine(late, 300).theirs(late, 295).mine(late, 204).theirs(late, 204 - .1);
        int answered = tale.person();
        tale.mine(answered, 100).theirs(answered, 92);
        tale.logged(answered, 80, Direction.BOTH, Fact.Logged.Kind.MEETING);
        tale.mine(tale.person(), 50);
        int old = tale.person();
        tale.mine(old, 400).theirs(old, 399).mine(old, 100).theirs(old, 99);
        return tale.ledger();
    }

    /** Close ties with five conversations each: they answer after so many days, and then I do. */
    private static HistoryBuilder paces(int... mineAndTheirs) {
        HistoryBuilder tale = new HistoryBuilder();
        for (int i = 0; i < mineAndTheirs.length; i += 2) {
            int person = tale.person();
            for (int start = 250; start > 50; start -= 40) {
                int answer = start - mineAndTheirs[i + 1];
                tale.mine(person, start).theirs(person, answer).mine(person, answer - mineAndTheirs[i]);
            }
        }
        return tale;
    }

    private static void met(HistoryBuilder tale, int person, int daysAgo, String channel) {
        tale.log.add(Histories.logged(
                person, HistoryBuilder.on(daysAgo), Direction.BOTH, channel, Fact.Logged.Kind.MEETING));
    }
}
