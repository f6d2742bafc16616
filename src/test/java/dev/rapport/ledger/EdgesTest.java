package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Fact.Logged.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Limits that a day or a second decides, and rules that leave somebody out. */
class EdgesTest {
    private static final Instant END = Instant.parse("2026-06-30T12:00:00Z");

    private final HistoryBuilder told = bare();

    private static HistoryBuilder bare() {
        HistoryBuilder bare = HistoryBuilder.bare(END);
        bare.windows = List.of(new Coverage.Window(END.minus(Duration.ofDays(180)), END));
        return bare;
    }

    @Test
    void anOpenerIsMatureAfterExactlyThirtyDays() {
        say("2026-05-31T12:00:00Z", true);
        assertThat(last("", "openers_matured", 1)).isEqualTo(1);
    }

    @Test
    void anOpenerASecondYoungerWaits() {
        say("2026-05-31T12:00:01Z", true);
        assertThat(last("", "openers_waiting", 1)).isEqualTo(1);
    }

    @Test
    void eachMonthCountsOneOpenerAContact() {
        say("2026-03-01T12:00:00Z", true);
        say("2026-03-20T12:00:00Z", true);
        say("2026-04-10T12:00:00Z", true);
        MonthCounts counts = ledger("").monthCounts();
        assertThat(counts.of(MonthColumn.OPENERS_MATURED)).containsExactly(1, 1, 0, 0);
        assertThat(counts.of(MonthColumn.EPISODES)).containsExactly(2, 1, 0, 0);
    }

    @Test
    void anEpisodeThatBeganWithANoteEntersNoReplyRateAndIsNoFirstMove() {
        told.invitations.add(new Fact.Invited(
                0,
                Instant.parse("2026-03-01T12:00:00Z"),
                Direction.OUT,
                true,
                Optional.of(Instant.parse("2026-03-02T12:00:00Z"))));
        say("2026-03-03T12:00:00Z", false);
        MonthCounts counts = ledger("").monthCounts();
        assertThat(counts.of(MonthColumn.EPISODES)[0]).isEqualTo(1);
        assertThat(counts.of(MonthColumn.OPENERS_MATURED)[0]).isZero();
        assertThat(counts.of(MonthColumn.FIRST_MOVES)[0]).isZero();
        assertThat(ledger("").contacts().intColumn("opened_by_me").get(0)).isEqualTo(1);
    }

    @Test
    void anInteractionSevenDaysBeforeToTheSecondMeansNoFirstMove() {
        told.log.add(timed("2026-06-01T12:00:00Z"));
        say("2026-06-08T12:00:00Z", true);
        assertThat(last("", "first_moves", 0)).isZero();
    }

    @Test
    void aSecondMoreMakesItAFirstMove() {
        told.log.add(timed("2026-06-01T11:59:59Z"));
        say("2026-06-08T12:00:00Z", true);
        assertThat(last("", "first_moves", 0)).isEqualTo(1);
    }

    private static Fact.Logged timed(String at) {
        Fact.Logged row = Histories.logged(0, at.substring(0, 10), Direction.IN, "call", Kind.CALL);
        return LogRows.at(row, Instant.parse(at));
    }

    @Test
    void aMessageIsWaitingOnYouFromTwoDaysToNinety() {
        assertThat(waiting(Duration.ofDays(2))).isFalse();
        assertThat(waiting(Duration.ofDays(2).plusSeconds(1))).isTrue();
        assertThat(waiting(Duration.ofDays(90))).isTrue();
        assertThat(waiting(Duration.ofDays(90).plusSeconds(1))).isFalse();
    }

    private static boolean waiting(Duration age) {
        EdgesTest one = new EdgesTest();
        one.say(END.minus(age).toString(), false);
        return one.ledger("").lastWords().wroteLast(0);
    }

    @Test
    void aLaterLogRowOfTheOwnerEndsTheWaiting() {
        say("2026-06-10T12:00:00Z", false);
        assertThat(ledger("").lastWords().wroteLast(0)).isTrue();
        told.log.add(Histories.logged(0, "2026-06-09", Direction.OUT, "email", Kind.CONTACT));
        told.log.add(Histories.logged(0, "2026-06-11", Direction.IN, "email", Kind.CONTACT));
        assertThat(ledger("").lastWords().wroteLast(0)).isTrue();
        told.log.add(Histories.logged(0, "2026-06-11", Direction.OUT, "email", Kind.CONTACT));
        assertThat(ledger("").lastWords().wroteLast(0)).isFalse();
    }

    @Test
    void aFirstMessageOnTheDayOfConnectingIsNoFirstWordWhereInvitationsAreNotListed() {
        say("2025-03-01T12:00:00Z", true);
        assertThat(ledger("2025-03-01")
                        .newTies()
                        .daysToFirstWord(0, one -> one.direction().ownerSide()))
                .isEmpty();
        say("2025-03-01T13:00:00Z", true);
        assertThat(ledger("2025-03-01")
                        .newTies()
                        .daysToFirstWord(0, one -> one.direction().ownerSide()))
                .hasValue(0);
    }

    @Test
    void whereInvitationsAreListedTheFirstMessageCountsOnDayZero() {
        say("2026-06-01T12:00:00Z", true);
        assertThat(ledger("2026-06-01")
                        .newTies()
                        .daysToFirstWord(0, one -> one.direction().ownerSide()))
                .hasValue(0);
    }

    @Test
    void whoWasTalkingBeforeConnectingIsNotDue() {
        say("2026-05-31T12:00:00Z", false);
        assertThat(ledger("2026-06-01").newTies().alreadyTalking(0)).isTrue();
        assertThat(last("2026-06-01", "followup_due_7d", 0)).isZero();
        assertThat(last("2026-06-01", "new_connections", 0)).isEqualTo(1);
    }

    @Test
    void aConnectionIsDueAfterSevenDays() {
        assertThat(last("2026-06-23", "followup_due_7d", 0)).isEqualTo(1);
        assertThat(last("2026-06-24", "followup_due_7d", 0)).isZero();
    }

    @Test
    void aBulkDayHasMoreThanFiftyConnectionsNamelessOnesToo() {
        LocalDate day = LocalDate.parse("2026-06-01");
        for (int i = 0; i < 49; i++) {
            told.nameless.add(day);
        }
        assertThat(ledger("2026-06-01").newTies().bulkDay(day.toEpochDay())).isFalse();
        assertThat(last("2026-06-01", "followup_due_7d", 0)).isEqualTo(1);
        told.nameless.add(day);
        assertThat(ledger("2026-06-01").newTies().bulkDay(day.toEpochDay())).isTrue();
        assertThat(last("2026-06-01", "followup_due_7d", 0)).isZero();
        assertThat(last("2026-06-01", "connections_total", 0)).isEqualTo(51);
    }

    private void say(String at, boolean mine) {
        told.say(0, at, mine);
    }

    private int last(String connectedOn, String column, int back) {
        int[] counts = ledger(connectedOn).monthCounts().of(MonthColumn.valueOf(column.toUpperCase(Locale.ROOT)));
        return counts[counts.length - 1 - back];
    }

    private Ledger ledger(String connectedOn) {
        told.people.clear();
        told.people.add(Histories.person(0, "Ada", "", connectedOn));
        return told.ledger();
    }
}
