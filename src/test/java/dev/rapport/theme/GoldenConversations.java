package dev.rapport.theme;

import static dev.rapport.theme.Golden.between;
import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;

import dev.rapport.HistoryBuilder;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Reason;
import java.util.List;

/** Conversations and first words, counted by hand. */
final class GoldenConversations {
    private GoldenConversations() {}

    static List<Golden> cases() {
        return List.of(
                new Golden(
                        "depth.four-turns",
                        "turns 1 1 1 1 1 3 4 4 4 4: 4 of 10 closed; one begun yesterday is open",
                        GoldenConversations::conversations,
                        value(.4, 4, 10, 1)
                                .andThen(detail("4", "amongAnswered", "k"))
                                .andThen(detail("5", "amongAnswered", "n"))),
                new Golden(
                        "depth.four-turns",
                        "nine conversations: fewer than ten",
                        () -> GoldenAnswers.each(
                                        new HistoryBuilder(),
                                        9,
                                        (tale, person) -> GoldenAnswers.turns(tale, person, 100, 4))
                                .ledger(),
                        none(Reason.FEWER_THAN_10_EPISODES, 9, 9, 0)),
                new Golden(
                        "depth.four-turns",
                        "ten conversations with one person, five of four turns: .5, and one person gives no interval",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            int person = tale.person();
                            for (int i = 0; i < 10; i++) {
                                GoldenAnswers.turns(tale, person, 350 - i * 20, i < 5 ? 4 : 1);
                            }
                            return tale.ledger();
                        },
                        value(.5, 5, 10, 0).andThen(between(Double.NaN, Double.NaN))),
                new Golden(
                        "depth.turns",
                        "turns 1 1 1 1 1 3 4 4 4 4: between the fifth and the sixth, (1 + 3) / 2 = 2",
                        GoldenConversations::conversations,
                        value(2, -1, 10, 1)
                                .andThen(detail("5", "bands", "1"))
                                .andThen(detail("1", "bands", "2-3"))
                                .andThen(detail("4", "bands", "4-7"))
                                .andThen(detail("0", "bands", "8+"))),
                new Golden(
                        "depth.questions",
                        "five turns of mine with text, two with a question mark; an attachment alone is no text: 2 of 5",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int i = 0; i < 5; i++) {
                                int person = tale.person();
                                tale.said(person, 100, true, 40, i < 2);
                            }
                            tale.said(tale.person(), 100, true, 0, false);
                            tale.said(tale.person(), 100, false, 40, true);
                            return tale.ledger();
                        },
                        value(.4, 2, 5, 0)),
                new Golden(
                        "depth.follow-up-questions",
                        "ten answered, 3 with a question after their words; one only before them does not count: 3 of 10",
                        () -> GoldenAnswers.each(
                                        new HistoryBuilder(),
                                        10,
                                        (tale, person) -> tale.said(person, 100, true, 40, person == 9)
                                                .theirs(person, 99)
                                                .said(person, 98, true, 40, person < 3))
                                .ledger(),
                        value(.3, 3, 10, 0)),
                new Golden(
                        "depth.matched-length",
                        "ten times 20 characters against 10: the shorter by the longer is .5 in each",
                        () -> GoldenAnswers.each(
                                        new HistoryBuilder(),
                                        10,
                                        (tale, person) -> tale.said(person, 100, true, 20, false)
                                                .said(person, 99, false, 10, false))
                                .ledger(),
                        value(.5, -1, 10, 0).andThen(between(.5, .5))),
                new Golden(
                        "personal.tailored-share",
                        "three alike, one of LinkedIn's own, one for one person: 1 of 5",
                        GoldenConversations::texts,
                        value(.2, 1, 5, 0)),
                new Golden(
                        "personal.largest-template",
                        "three of five first texts are alike: .6",
                        GoldenConversations::texts,
                        value(.6, 3, 5, 0)),
                new Golden(
                        "personal.templates",
                        "the three alike are one text",
                        GoldenConversations::texts,
                        value(1, -1, 5, -1)),
                new Golden(
                        "personal.templates",
                        "two alike are no template: it takes three people",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int i = 0; i < 2; i++) {
                                tale.texts.add(text(tale.person(), 100, 7, false));
                            }
                            return tale.ledger();
                        },
                        value(0, -1, 2, -1)),
                new Golden(
                        "personal.notes",
                        "five invitations in 180 days, two with a note; an older one does not count: 2 of 5",
                        () -> {
                            HistoryBuilder tale = new HistoryBuilder();
                            for (int i = 0; i < 5; i++) {
                                tale.invited(tale.person(), 100, i < 2);
                            }
                            tale.invited(tale.person(), 181, true);
                            return tale.ledger();
                        },
                        value(.4, 2, 5, 0).andThen(detail("2", "perMonth", "2026-08"))));
    }

    private static Ledger conversations() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int turns : new int[] {1, 1, 1, 1, 1, 3, 4, 4, 4, 4}) {
            GoldenAnswers.turns(tale, tale.person(), 100, turns);
        }
        GoldenAnswers.turns(tale, tale.person(), 1, 2);
        return tale.ledger();
    }

    private static dev.rapport.fact.FirstText text(int person, double daysAgo, long number, boolean ready) {
        var plain =
                dev.rapport.Histories.text(person, java.time.Instant.parse(HistoryBuilder.ago(daysAgo)), false, number);
        return new dev.rapport.fact.FirstText(
                person, plain.at(), false, 60, false, false, false, ready, 10, plain.normalized(), plain.shingles());
    }

    private static Ledger texts() {
        HistoryBuilder tale = new HistoryBuilder();
        for (long number : new long[] {7, 7, 7, 8, 9}) {
            tale.texts.add(text(tale.person(), 100, number, number == 8));
        }
        return tale.ledger();
    }
}
