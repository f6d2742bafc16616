package dev.rapport.theme.hello;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Fact.Logged.Kind;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What each fact says, which comes first, and what was said before; everything is seen on 30 November 2026. */
class OpeningTest {
    private final HistoryBuilder tale = new HistoryBuilder();
    private final List<Suggested> earlier = new ArrayList<>();

    private String opener(int person, HelloRule rule) {
        return opener(person, rule, Optional.empty());
    }

    private String opener(int person, HelloRule rule, Optional<Fact.Logged> promise) {
        return new HelloOpener(tale.ledger(Settings.defaults(), new Memory(earlier, new TreeMap<>())))
                .of(person, rule, promise);
    }

    /** What they are told month after month, from May on, each with the lists before. */
    private List<String> told(int person, HelloRule rule, Optional<Fact.Logged> promise, int times) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String words = opener(person, rule, promise);
            all.add(words);
            String month = "2026-0" + (5 + i);
            earlier.add(new Suggested(
                    month,
                    Instant.parse(month + "-28T12:00:00Z"),
                    1,
                    tale.people.get(person).key(),
                    rule.code(),
                    words));
        }
        return all;
    }

    private Fact.Logged row(int person, String on, String channel, Kind kind, String event, OwnWords words) {
        Fact.Logged met = Histories.logged(person, on, Direction.BOTH, channel, kind);
        Fact.Logged row = new Fact.Logged(
                person,
                met.at(),
                met.on(),
                met.direction(),
                true,
                channel,
                kind,
                event,
                Optional.empty(),
                OptionalInt.empty(),
                met.origin(),
                words,
                0);
        tale.log.add(row);
        return row;
    }

    @Test
    void whoAskedIsAnsweredAndHearsOfNothingElse() {
        int ada = tale.person("Acme", "2020-01-01");
        row(ada, "2026-06-03", "coffee", Kind.MEETING, "", OwnWords.NONE);
        tale.asks(ada, 20);
        String answer = "You could answer the question P000 asked on 10 November; a line is enough.";
        String later = "You could let P000 know that an answer to the question of 10 November is on its way.";
        assertThat(told(ada, HelloRule.WAITING_ON_YOU, Optional.empty(), 3)).containsExactly(answer, later, answer);
    }

    @Test
    void aPromiseIsSaidInItsOwnWordsAndInOthersTheNextTime() {
        int ada = tale.connected(900);
        Fact.Logged inWords = row(ada, "2026-09-30", "call", Kind.CALL, "", new OwnWords("", "", "send the map"));
        assertThat(told(ada, HelloRule.PROMISED, Optional.of(inWords), 2))
                .containsExactly(
                        "You could keep your word: “send the map”.",
                        "You could tell P000 that you have not forgotten: “send the map”.");
        int bo = tale.connected(900);
        Fact.Logged about = row(bo, "2026-09-30", "call", Kind.CALL, "", new OwnWords("night trains", "", ""));
        assertThat(told(bo, HelloRule.PROMISED, Optional.of(about), 2))
                .containsExactly(
                        "You could send what you promised on 30 September, about “night trains”.",
                        "You could tell P001 that you have not forgotten what you promised on 30 September, about"
                                + " “night trains”.");
    }

    @Test
    void thanksComeFirstWithTheSkillAndOnlyIfTheyAreStillToBeSaid() {
        int ada = tale.person("Acme", "2020-01-01");
        tale.mine(ada, 300).theirs(ada, 299);
        tale.vouches.add(new Fact.Vouched(
                ada,
                Instant.parse("2026-03-02T10:00:00Z"),
                Direction.IN,
                Fact.Vouched.Kind.ENDORSEMENT,
                "Cartography"));
        assertThat(opener(ada, HelloRule.SLIPPING))
                .isEqualTo("You could thank P000 for endorsing you for Cartography in March.");
        tale.vouched(ada, "2026-04-02T10:00:00Z", Direction.IN, Fact.Vouched.Kind.RECOMMENDATION);
        assertThat(opener(ada, HelloRule.SLIPPING)).isEqualTo("You could thank P000 for recommending you in April.");
        tale.mine(ada, 100);
        assertThat(opener(ada, HelloRule.SLIPPING)).isEqualTo("You could ask how things are at Acme.");
    }

    @Test
    void aSkillTooLongToBeOneIsNotNamed() {
        int ada = tale.connected(900);
        tale.vouches.add(new Fact.Vouched(
                ada,
                Instant.parse("2026-03-02T10:00:00Z"),
                Direction.IN,
                Fact.Vouched.Kind.ENDORSEMENT,
                "x".repeat(81)));
        assertThat(opener(ada, HelloRule.SLIPPING)).isEqualTo("You could thank P000 for endorsing you in March.");
    }

    @Test
    void theFirstTimeIsSaidAsPeopleSayIt() {
        int ada = tale.connected(900);
        row(ada, "2025-02-03", "coffee", Kind.MEETING, "", OwnWords.NONE);
        int bo = tale.connected(900);
        row(bo, "2025-02-03", "lunch walk", Kind.MEETING, "", OwnWords.NONE);
        assertThat(told(ada, HelloRule.DORMANT, Optional.empty(), 2))
                .endsWith("You could remember how you first spoke, over coffee in February 2025.");
        assertThat(told(bo, HelloRule.DORMANT, Optional.empty(), 2))
                .endsWith("You could remember how you first spoke, on a lunch walk in February 2025.");
    }

    /** Told again and again, somebody hears each fact once, and then what they heard longest ago. */
    @Test
    void factsOfAPersonTakeTurns() {
        int ada = tale.person("Acme", "2024-11-12");
        row(ada, "2025-02-03", "video", Kind.CALL, "", OwnWords.NONE);
        row(ada, "2025-06-03", "coffee", Kind.MEETING, "", new OwnWords("night trains", "likes short mails", ""));
        row(ada, "2025-07-03", "event", Kind.EVENT, "Map Salon", OwnWords.NONE);
        assertThat(told(ada, HelloRule.DORMANT, Optional.empty(), 5))
                .containsExactly(
                        "You could offer another coffee; the last was in June 2025.",
                        "You could mention that you connected two years ago this month.",
                        "You could look back on Map Salon, where you both were in July 2025.",
                        "You could ask what became of “night trains”, which you talked about in June 2025.",
                        "You could remember how you first spoke, by video in February 2025.");
        assertThat(told(ada, HelloRule.DORMANT, Optional.empty(), 3))
                .containsExactly(
                        "You could pick up what you noted in June 2025: “likes short mails”.",
                        "You could ask how things are at Acme.",
                        "You could offer another coffee; the last was in June 2025.");
    }

    @Test
    void theYearBesideAMonthMakesNoOtherSentence() {
        int ada = tale.person("Acme", "2020-01-01");
        tale.mine(ada, 900);
        row(ada, "2025-12-20", "coffee", Kind.MEETING, "", OwnWords.NONE);
        earlier.add(new Suggested(
                "2025-12",
                Instant.parse("2025-12-31T12:00:00Z"),
                1,
                "p000-example",
                "slipping",
                "You could offer another coffee; the last was in December."));
        assertThat(opener(ada, HelloRule.SLIPPING)).isEqualTo("You could ask how things are at Acme.");
    }

    @Test
    void aNameThatSaysTheYearNeedsNoDate() {
        int ada = tale.connected(900);
        row(ada, "2025-07-03", "event", Kind.EVENT, "Map Salon 2025", OwnWords.NONE);
        assertThat(opener(ada, HelloRule.DORMANT))
                .isEqualTo("You could look back on Map Salon 2025, where you both were.");
    }

    @Test
    void aQuestionThatWasLeftIsAnsweredEvenNow() {
        int ada = tale.connected(900);
        tale.mine(ada, 401).said(ada, 400, false, 40, true);
        assertThat(opener(ada, HelloRule.DORMANT))
                .isEqualTo("You could answer, even now, what P000 asked you in October 2025.");
        int bo = tale.connected(900);
        tale.mine(bo, 401).said(bo, 400, false, 80, false);
        assertThat(opener(bo, HelloRule.DORMANT))
                .isEqualTo("You could go on from what P001 wrote to you in October 2025.");
        int thanks = tale.connected(900);
        tale.mine(thanks, 401).said(thanks, 400, false, 79, false);
        assertThat(opener(thanks, HelloRule.DORMANT)).as("a closing word").isEmpty();
    }

    @Test
    void theMonthInWhichTheyWereInTouchMostIsOneOfAtLeastThreeDays() {
        int ada = tale.connected(900);
        for (String day : List.of("2024-03-01", "2024-03-11", "2024-03-21", "2025-01-05")) {
            tale.mine(ada, day + "T10:00:00Z");
        }
        assertThat(opener(ada, HelloRule.DORMANT))
                .isEqualTo("You could look back on March 2024, when the two of you were in touch most.");
        int bo = tale.connected(900);
        for (String day : List.of("2024-03-01", "2024-03-11", "2025-01-05")) {
            tale.mine(bo, day + "T10:00:00Z");
        }
        assertThat(opener(bo, HelloRule.DORMANT)).isEmpty();
    }

    @Test
    void theFirstWordHasItsDayTooWhereNobodyConnectedInItsMonth() {
        int ada = tale.person("", "2022-05-05");
        tale.mine(ada, "2023-11-04T10:00:00Z");
        assertThat(opener(ada, HelloRule.DORMANT))
                .isEqualTo("You could mention that you first spoke three years ago this month.");
    }

    @Test
    void aNewConnectionIsToldByTheInvitationThenByTheWork() {
        int unlisted = tale.person("Acme", "2026-11-10");
        assertThat(opener(unlisted, HelloRule.NEW_CONNECTION))
                .isEqualTo("You could ask what P000 is working on at Acme.");
        int mine = tale.connected(20);
        tale.invited(mine, 22, false);
        assertThat(opener(mine, HelloRule.NEW_CONNECTION))
                .isEqualTo("You could say what made you send the invitation on 8 November.");
        int theirs = tale.connected(20);
        tale.invitations.add(
                new Fact.Invited(theirs, Instant.parse("2026-11-08T12:00:00Z"), Direction.IN, false, Optional.empty()));
        assertThat(opener(theirs, HelloRule.NEW_CONNECTION))
                .isEqualTo("You could thank P002 for the invitation of 8 November.");
        assertThat(opener(tale.connected(19), HelloRule.NEW_CONNECTION))
                .as("no fact, no opener")
                .isEmpty();
        assertThat(tale.people.get(theirs).connectedOn()).contains(LocalDate.parse("2026-11-10"));
    }

    @Test
    void noReportSaysASentenceTwice() {
        int ada = tale.person("Acme", "2020-01-01");
        int bo = tale.person("Acme", "2020-01-01");
        HelloOpener opening = new HelloOpener(tale.ledger());
        assertThat(opening.of(ada, HelloRule.DORMANT, Optional.empty())).isNotEmpty();
        assertThat(opening.of(bo, HelloRule.DORMANT, Optional.empty())).isEmpty();
    }
}
