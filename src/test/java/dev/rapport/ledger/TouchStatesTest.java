package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    void aCloseTieSlipsFromThirtyDaysOnBeyondOneAndAHalfUsualGaps() {
        met(0, 7, 14, 21, 28, 35);
        assertThat(ledger("").states().usualGap(0, day(125)))
                .as("one conversation")
                .isEmpty();
        assertThat(rhythm(125)).as("90 days, no usual gap").isEqualTo(Rhythm.IN_RHYTHM);
        assertThat(rhythm(126)).isEqualTo(Rhythm.SLIPPING);
        assertThat(rhythm(400)).isEqualTo(Rhythm.SLIPPING);
        assertThat(rhythm(401)).isEqualTo(Rhythm.DORMANT);
        met(43, 51);
        assertThat(ledger("").states().usualGap(0, day(51)).orElseThrow()).isCloseTo(8, within(1e-9));
        assertThat(rhythm(51 + 29)).as("29 days").isEqualTo(Rhythm.IN_RHYTHM);
        assertThat(rhythm(51 + 30)).as("30 days, beyond 12").isEqualTo(Rhythm.SLIPPING);
        assertThat(rhythm(42)).as("before it was close twice over").isEqualTo(Rhythm.IN_RHYTHM);
        assertThat(rhythm(34)).as("five days make no close tie").isEqualTo(Rhythm.NONE);
    }

    @Test
    void aTieWithALongRhythmSlipsLater() {
        met(0, 1, 2, 42, 82, 122);
        assertThat(ledger("").states().usualGap(0, day(122)).orElseThrow()).isCloseTo(40, within(1e-9));
        assertThat(rhythm(122 + 60)).isEqualTo(Rhythm.IN_RHYTHM);
        assertThat(rhythm(122 + 61)).isEqualTo(Rhythm.SLIPPING);
    }

    @Test
    void theUsualGapIsDrawnTowardEverybodysAndGeometric() {
        HistoryBuilder tale = new HistoryBuilder();
        int ada = tale.connected(900);
        tale.mine(ada, 310).mine(ada, 300).mine(ada, 260);
        int bo = tale.connected(900);
        tale.mine(bo, 190).mine(bo, 90);
        int stranger = tale.person();
        tale.theirs(stranger, 30).theirs(stranger, 10);
        TouchStates states = tale.ledger().states();
        long today = tale.ledger().windows().today().toEpochDay();
        // Ties' gaps are 10, 40 and 100: ln m = (ln 10 + ln 40 + ln 100) / 3; Ada's own are two.
        double everybody = Math.log(10 * 40 * 100) / 3;
        assertThat(states.usualGap(ada, today).orElseThrow())
                .isCloseTo(Math.exp((Math.log(400) + 2 * everybody) / 4), within(1e-9));
        assertThat(states.usualGap(bo, today)).as("one gap is no rhythm").isEmpty();
        assertThat(states.usualGap(stranger, today)).isEmpty();
    }

    @Test
    void aWishedCadenceWinsOverTheUsualGapForAnybodyAndBeyondAYear() {
        HistoryBuilder tale = new HistoryBuilder();
        int weekly = tale.connected(900);
        tale.mine(weekly, 20);
        int yearly = tale.connected(900);
        tale.theirs(yearly, 400);
        int unspoken = tale.connected(900);
        tale.cadence.put(weekly, 14);
        tale.cadence.put(yearly, 399);
        tale.cadence.put(unspoken, 7);
        TouchStates states = tale.ledger().states();
        long today = tale.ledger().windows().today().toEpochDay();
        assertThat(states.slipping(weekly, today)).isTrue();
        assertThat(states.slipping(weekly, today - 6)).isFalse();
        assertThat(states.slipping(yearly, today)).isTrue();
        assertThat(states.rhythm(yearly, today - 1)).isEqualTo(Rhythm.IN_RHYTHM);
        assertThat(states.overdue(weekly, today)).hasValue(20.0 / 14);
        assertThat(states.rhythm(unspoken, today)).isEqualTo(Rhythm.NONE);
    }

    @Test
    void onEveryDayACloseTieIsInRhythmSlippingOrDormant() {
        int[] seen = new int[Rhythm.values().length];
        for (long seed = 0; seed < 60; seed++) {
            Ledger ledger = Ledger.of(Histories.random(seed), Settings.defaults(), Memory.none());
            long today = ledger.windows().today().toEpochDay();
            TouchStates states = ledger.states();
            for (int c = 0; c < ledger.history().contacts().size(); c++) {
                for (long day = today - 1200; day <= today; day++) {
                    Rhythm rhythm = states.rhythm(c, day);
                    seen[rhythm.ordinal()]++;
                    int gap = states.gap(c, day);
                    double limit = states.usualGap(c, day).isPresent()
                            ? Math.max(29, 1.5 * states.usualGap(c, day).getAsDouble())
                            : 90;
                    Rhythm expected = !states.close(c, day)
                            ? Rhythm.NONE
                            : gap > 365 ? Rhythm.DORMANT : gap > limit ? Rhythm.SLIPPING : Rhythm.IN_RHYTHM;
                    assertThat(rhythm)
                            .as("seed %d, contact %d, day %d", seed, c, day)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(seen).as("each is met").doesNotContain(0);
    }

    @Test
    void closenessCountsTheContactDaysOfTheTwoYearsThatEndAtTheLast() {
        met(0, 1, 730, 731);
        assertThat(ledger("").closeness().of(0)).as("day 1 is 730 days before").isEqualTo(3);
    }

    private Rhythm rhythm(int day) {
        return ledger("").states().rhythm(0, day(day));
    }

    @Test
    void theNinetyFirstDayOfSilenceIsTheOneOnWhichATieWentQuiet() {
        met(0);
        Ledger ledger = ledger("");
        assertThat(ledger.silences().wentQuiet(0, YearMonth.of(2023, 4))).isTrue();
        assertThat(ledger.silences().wentQuiet(0, YearMonth.of(2023, 3))).isFalse();
    }

    @Test
    void whoIsHeardOfAgainByTheMonthsEndIsBackAndDidNotGoQuiet() {
        YearMonth april = YearMonth.of(2023, 4);
        met(0, 91);
        assertThat(ledger("").silences().cameBack(0, april)).isEqualTo(Silences.CameBack.YES);
        assertThat(ledger("").silences().wentQuiet(0, april))
                .as("on that very day")
                .isFalse();
        log.clear();
        met(0);
        log.add(row(95, Direction.OUT));
        assertThat(ledger("").silences().cameBack(0, april)).isEqualTo(Silences.CameBack.WAITING);
        assertThat(ledger("").silences().wentQuiet(0, april))
                .as("no answer yet")
                .isTrue();
        log.add(row(100, Direction.IN));
        assertThat(ledger("").silences().wentQuiet(0, april)).as("answered").isFalse();
    }

    @Test
    void whoIsHeardOfAfterTheMonthsEndWentQuietInItAndIsBackSince() {
        met(0, 130);
        Silences silences = ledger("").silences();
        assertThat(silences.wentQuiet(0, YearMonth.of(2023, 4))).isTrue();
        assertThat(silences.backAfter(0, YearMonth.of(2023, 4))).hasValue(day(130));
        log.clear();
        met(0);
        assertThat(ledger("").silences().backAfter(0, YearMonth.of(2023, 4))).isEmpty();
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
