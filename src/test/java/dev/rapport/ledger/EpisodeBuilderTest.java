package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodeBuilderTest {
    private static final long START = Instant.parse("2026-03-01T08:00:00Z").getEpochSecond();
    private static final long DAY = 86_400;
    private static final long LONG_AFTER = START + 300 * DAY;

    private final HistoryBuilder told = HistoryBuilder.bare(Instant.ofEpochSecond(LONG_AFTER));

    @Test
    void aGapOfExactlySevenDaysStaysInsideTheEpisode() {
        mine(0).mine(7 * DAY).mine(14 * DAY + 1);
        assertThat(turns()).containsExactly(1, 1);
        assertThat(episodes().get(0).last()).isEqualTo(START + 7 * DAY);
    }

    @Test
    void anAnswerThirtyDaysAfterTheOpenerContinuesAnEpisodeOfOneTurn() {
        mine(0).theirs(30 * DAY);
        assertThat(turns()).containsExactly(2);
    }

    @Test
    void anAnswerASecondLaterOpensAnotherEpisodeAndIsStillTheAnswer() {
        mine(0).theirs(30 * DAY + 1);
        assertThat(turns()).containsExactly(1, 1);
        assertThat(episodes().get(0).answered()).isEqualTo(START + 30 * DAY + 1);
    }

    @Test
    void theHorizonOfALateAnswerCountsFromTheOpenerNotFromTheLastReminder() {
        mine(0).mine(6 * DAY).theirs(31 * DAY);
        assertThat(turns()).containsExactly(1, 1);
    }

    @Test
    void aLateSecondMessageOfTheSameSideIsNoLateAnswer() {
        mine(0).mine(8 * DAY).theirs(9 * DAY);
        assertThat(turns()).containsExactly(1, 2);
    }

    @Test
    void afterTwoTurnsNothingIsALateAnswer() {
        mine(0).theirs(1 * DAY).mine(9 * DAY);
        assertThat(turns()).containsExactly(2, 1);
    }

    @Test
    void anEpisodeIsClosedAWeekAfterItsLastMessageIfItWasAnswered() {
        mine(0).theirs(DAY);
        assertThat(at(START + 8 * DAY).get(0).closed()).isTrue();
        assertThat(at(START + 8 * DAY - 1).get(0).closed()).isFalse();
    }

    @Test
    void anUnansweredEpisodeWaitsThirtyDays() {
        mine(0);
        assertThat(at(START + 30 * DAY).get(0).closed()).isTrue();
        assertThat(at(START + 30 * DAY - 1).get(0).closed()).isFalse();
    }

    @Test
    void anAnswerToMyNoteMakesMeTheInitiator() {
        theirs(2 * DAY).mine(3 * DAY);
        Episode first = noted(Direction.OUT, 0).get(0);
        assertThat(first.openedByMe()).isTrue();
        assertThat(first.openedByNote()).isTrue();
        assertThat(first.firstContact()).isTrue();
    }

    @Test
    void myAnswerToTheirNoteMakesThemTheInitiator() {
        mine(2 * DAY);
        Episode first = noted(Direction.IN, 0).get(0);
        assertThat(first.openedByMe()).isFalse();
        assertThat(first.openedByNote()).isTrue();
    }

    @Test
    void myOwnMessageAfterMyNoteIsAnOpenerLikeAnyOther() {
        mine(2 * DAY);
        Episode first = noted(Direction.OUT, 0).get(0);
        assertThat(first.openedByMe()).isTrue();
        assertThat(first.openedByNote()).isFalse();
    }

    @Test
    void aNoteOlderThanThirtyDaysOrYoungerThanTheMessageChangesNothing() {
        theirs(40 * DAY);
        assertThat(noted(Direction.OUT, 10 * DAY).get(0).openedByNote()).isTrue();
        assertThat(noted(Direction.OUT, 10 * DAY - 1).get(0).openedByNote()).isFalse();
        assertThat(noted(Direction.OUT, 40 * DAY + 1).get(0).openedByNote()).isFalse();
    }

    @Test
    void onlyTheFirstEpisodeOfADyadCanBeOpenedByANote() {
        mine(-90 * DAY).theirs(2 * DAY);
        assertThat(noted(Direction.OUT, 0)).noneMatch(Episode::openedByNote);
    }

    private EpisodeBuilderTest mine(long after) {
        told.saidAt(0, START + after, true, 34, false);
        return this;
    }

    private EpisodeBuilderTest theirs(long after) {
        told.saidAt(0, START + after, false, 34, false);
        return this;
    }

    private List<Integer> turns() {
        return episodes().stream().map(Episode::turns).toList();
    }

    private List<Episode> episodes() {
        return at(LONG_AFTER);
    }

    private List<Episode> at(long end) {
        told.people.clear();
        told.people.add(Histories.person(0, "Ada", "", ""));
        told.end = Instant.ofEpochSecond(end);
        return told.ledger().episodes().all();
    }

    private List<Episode> noted(Direction direction, long copied) {
        Instant sent = Instant.ofEpochSecond(START - 5 * DAY);
        told.invitations.clear();
        told.invitations.add(
                new Fact.Invited(0, sent, direction, true, Optional.of(Instant.ofEpochSecond(START + copied))));
        return episodes();
    }
}
