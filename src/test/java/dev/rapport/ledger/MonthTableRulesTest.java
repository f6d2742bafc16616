package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** What each column of a month counts, by rule. */
class MonthTableRulesTest {
    private static final Instant END = Instant.parse("2026-06-30T18:00:00Z");

    @Test
    void aFirstMoveNeedsSevenQuietDaysBeforeIt() {
        HistoryBuilder told = adaAndBo();
        told.say(0, "2026-05-10T12:00:00Z", true);
        told.say(1, "2026-05-10T12:00:00Z", false);
        told.log.addAll(List.of(
                Histories.logged(0, "2026-05-03", Direction.IN, "call", Kind.CALL),
                Histories.logged(1, "2026-05-17", Direction.OUT, "email", Kind.CONTACT),
                Histories.logged(1, "2026-05-25", Direction.OUT, "email", Kind.CONTACT),
                Histories.logged(1, "2026-05-25", Direction.OUT, "letter", Kind.CONTACT),
                Histories.logged(1, "2026-06-25", Direction.BOTH, "coffee", Kind.MEETING)));
        MonthCounts counts = told.ledger().monthCounts();
        assertThat(counts.of(MonthColumn.FIRST_MOVES)).containsExactly(1, 0);
        assertThat(counts.of(MonthColumn.LOGGED)).containsExactly(4, 1);
    }

    @Test
    void aWordAfterAMeetingIsAFollowUpTheMeetingItselfIsNot() {
        HistoryBuilder told = adaAndBo();
        told.say(0, "2026-06-09T12:00:00Z", true);
        told.say(1, "2026-06-20T12:00:00Z", true);
        told.log.addAll(List.of(
                Histories.logged(0, "2026-05-10", Direction.BOTH, "coffee", Kind.MEETING),
                Histories.logged(1, "2026-05-20", Direction.BOTH, "fair", Kind.EVENT)));
        assertThat(told.ledger().monthCounts().of(MonthColumn.FOLLOW_UPS)).containsExactly(0, 1);
    }

    @Test
    void helpWithoutAStatedDirectionStandsOnNeitherSide() {
        HistoryBuilder told = adaAndBo();
        told.log.addAll(List.of(
                Histories.logged(0, "2026-06-01", Direction.OUT, "help", Kind.HELP),
                Histories.logged(0, "2026-06-02", Direction.BOTH, "intro", Kind.INTRODUCTION),
                new dev.rapport.fact.Fact.Logged(
                        0,
                        java.util.Optional.empty(),
                        LocalDate.parse("2026-06-03"),
                        Direction.BOTH,
                        false,
                        "help",
                        Kind.HELP,
                        "",
                        java.util.Optional.empty(),
                        java.util.OptionalInt.of(4),
                        new dev.rapport.fact.Origin("interactions.csv", 4),
                        dev.rapport.fact.OwnWords.NONE,
                        0)));
        MonthCounts counts = told.ledger().monthCounts();
        assertThat(counts.of(MonthColumn.HELP_GIVEN)).containsExactly(1);
        assertThat(counts.of(MonthColumn.HELP_RECEIVED)).containsExactly(0);
        assertThat(counts.of(MonthColumn.INTRODUCTIONS_GIVEN)).containsExactly(1);
        assertThat(counts.of(MonthColumn.INTRODUCTIONS_RECEIVED)).containsExactly(1);
        assertThat(counts.of(MonthColumn.EASE_N)).containsExactly(1);
    }

    private static HistoryBuilder adaAndBo() {
        HistoryBuilder told = HistoryBuilder.bare(END);
        told.people.add(Histories.person(0, "Ada", "", ""));
        told.people.add(Histories.person(1, "Bo", "", ""));
        return told;
    }

    @Test
    void aMonthWithoutOpenersHasAnEmptyRateAndOneWithoutMarksAnEmptyMean() {
        Table months = Ledger.of(Histories.mailbox(), Settings.defaults(), Memory.none())
                .months();
        int january = months.stringColumn("month").firstIndexOf("2026-01");
        assertThat(months.doubleColumn("reply_rate").get(january)).isEqualTo(1);
        assertThat(months.doubleColumn("reply_low").get(january)).isCloseTo(.206549, within(5e-7));
        assertThat(months.doubleColumn("reply_high").get(january)).isEqualTo(1);
        assertThat(months.doubleColumn("reply_rate").isMissing(january + 1)).isTrue();
        assertThat(months.doubleColumn("ease_mean").isMissing(january)).isTrue();
    }
}
