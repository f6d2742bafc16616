package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Fact.Logged.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TouchStatesTest {
    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final Instant END = Instant.parse("2026-06-30T18:00:00Z");

    private final List<Fact.Logged> log = new ArrayList<>();

    @Test
    void statesChangeTheDayAfterTheirLimit() {
        met(0);
        assertThat(state(90)).isEqualTo(TouchState.ACTIVE);
        assertThat(state(91)).isEqualTo(TouchState.QUIET);
        assertThat(state(365)).isEqualTo(TouchState.QUIET);
        assertThat(state(366)).isEqualTo(TouchState.DORMANT);
        assertThat(state(1094)).isEqualTo(TouchState.DORMANT);
        assertThat(state(1095)).isEqualTo(TouchState.LONG_DORMANT);
        assertThat(state(-1)).isEqualTo(TouchState.NONE);
    }

    @Test
    void aOneSidedStrangerIsNoTieButHasAStateInTheContactTable() {
        log.add(row(0, Direction.IN));
        assertThat(state(10)).isEqualTo(TouchState.NONE);
        assertThat(ledger("").states().tie(0)).isFalse();
        assertThat(ledger("").contacts().stringColumn("state").get(0)).isEqualTo("long-dormant");
    }

    @Test
    void aConnectionIsNeverSpokenFromTheDayOfConnectingToTheFirstWord() {
        met(20);
        Ledger ledger = ledger(FIRST.plusDays(10).toString());
        assertThat(ledger.states().state(0, day(9))).isEqualTo(TouchState.NONE);
        assertThat(ledger.states().state(0, day(10))).isEqualTo(TouchState.NEVER_SPOKEN);
        assertThat(ledger.states().state(0, day(20))).isEqualTo(TouchState.ACTIVE);
    }

    @Test
    void someoneConnectedTomorrowInUtcIsConnectedToday() {
        Contact late = Histories.person(0, "Ada", "", "2026-07-01");
        Settings here =
                new Settings(Optional.empty(), ZoneId.of("America/New_York"), 7, 30, 90, 365, 14, 6, false, false);
        Instant end = Instant.parse("2026-07-01T02:00:00Z");
        HistoryBuilder told = HistoryBuilder.bare(end);
        told.people.add(late);
        Ledger ledger = told.ledger(here);
        assertThat(ledger.windows().today()).isEqualTo(LocalDate.parse("2026-06-30"));
        assertThat(ledger.states().tie(0)).isTrue();
        assertThat(ledger.months().intColumn("connections_total").get(0)).isEqualTo(1);
    }

    @Test
    void aCloseTieHasSixDaysAndThreeOfThemWithinAYearOfTheLast() {
        met(0, 1, 2, 500, 700);
        assertThat(ledger("").states().close(0, day(700))).isFalse();
        met(866);
        assertThat(ledger("").states().close(0, day(866))).isFalse();
        met(865);
        assertThat(ledger("").states().close(0, day(866))).isTrue();
        assertThat(ledger("").states().close(0, day(865)))
                .as("500 is 365 days before 865")
                .isTrue();
    }

    @Test
    void aCloseTieGoesQuietAfterSixtyDaysWhenHalfAsWarmAsNinetyDaysAgo() {
        met(0, 7, 14, 21, 28, 35, 100);
        Ledger ledger = ledger("");
        assertThat(ledger.states().closeGoingQuiet(0, day(159))).as("59 days").isFalse();
        // D = 7, gap 60: w = .104; ninety days before, D = 6, gap 35: w = .143, not yet twice as warm.
        assertThat(ledger.states().closeGoingQuiet(0, day(160))).isFalse();
        // On day 190, w = 7/97 = .072; ninety days before 7/7 = 1.
        assertThat(ledger.states().closeGoingQuiet(0, day(190))).isTrue();
        assertThat(ledger.states().closeGoingQuiet(0, day(465)))
                .as("365 days, w as low before")
                .isFalse();
    }

    @Test
    void theNinetyFirstDayOfSilenceIsTheOneOnWhichATieWentQuiet() {
        met(0, 91);
        Ledger ledger = ledger("");
        assertThat(ledger.silences().wentQuiet(0, YearMonth.of(2023, 4))).isTrue();
        assertThat(ledger.silences().wentQuiet(0, YearMonth.of(2023, 3))).isFalse();
        assertThat(ledger.silences().cameBack(0, YearMonth.of(2023, 4))).isEqualTo(Silences.CameBack.YES);
    }

    @Test
    void aContactAfterNinetyDaysIsNeitherQuietNorACameBack() {
        met(0, 90);
        Ledger ledger = ledger("");
        assertThat(ledger.silences().wentQuiet(0, YearMonth.of(2023, 4))).isFalse();
        assertThat(ledger.silences().cameBack(0, YearMonth.of(2023, 4))).isEqualTo(Silences.CameBack.NO);
    }

    @Test
    void groupMessagesMakeContactDaysOnlyIfAskedFor() {
        HistoryBuilder told = HistoryBuilder.bare(END);
        told.people.add(Histories.person(0, "Ada", "", "2026-01-01"));
        told.inGroupAt(0, Instant.parse("2026-06-01T12:00:00Z").getEpochSecond(), true);
        Settings counted = new Settings(Optional.empty(), ZoneId.of("UTC"), 7, 30, 90, 365, 14, 6, true, false);
        assertThat(told.ledger().contactDays().of(0)).isEmpty();
        Ledger ledger = told.ledger(counted);
        assertThat(ledger.contactDays().of(0)).hasSize(1);
        assertThat(ledger.timelines().of(0)).isEmpty();
        assertThat(ledger.contacts().stringColumn("last_channel").isMissing(0)).isTrue();
    }

    private void met(int... days) {
        for (int day : days) {
            log.add(row(day, Direction.BOTH));
        }
    }

    private static Fact.Logged row(int day, Direction direction) {
        return Histories.logged(0, FIRST.plusDays(day).toString(), direction, "coffee", Kind.MEETING);
    }

    private TouchState state(int day) {
        return ledger("").states().state(0, day(day));
    }

    private Ledger ledger(String connectedOn) {
        HistoryBuilder told = HistoryBuilder.bare(END);
        told.people.add(Histories.person(0, "Ada", "", connectedOn));
        told.log.addAll(log);
        return told.ledger();
    }

    private static long day(int day) {
        return FIRST.plusDays(day).toEpochDay();
    }
}
