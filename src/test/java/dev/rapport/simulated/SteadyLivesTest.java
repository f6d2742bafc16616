package dev.rapport.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A few of the lives of {@link Calibration}, so that a rule that speaks too often, or never, is noticed at once. */
class SteadyLivesTest {
    private static final int LIVES = 12;

    private static List<Claims.Month> months(LifeSettings settings, int first, int months) {
        return IntStream.range(0, LIVES)
                .mapToObj(seed -> Claims.of(new Life(settings, 1_000 + seed), first, months, 0))
                .flatMap(life -> life.months().stream())
                .toList();
    }

    private static long claims(List<Claims.Month> months) {
        return months.stream().filter(Claims.Month::claims).count();
    }

    @Test
    void aSteadyLifeIsRarelyToldOfAChange() {
        List<Claims.Month> months = months(LifeSettings.steady(29), 0, 12);

        assertThat(claims(months)).isLessThanOrEqualTo(months.size() / 9);
        assertThat(months.stream().filter(Claims.Month::peopleAsUsual).count())
                .as("inside the usual range of nine in ten")
                .isGreaterThanOrEqualTo(months.size() * 85L / 100);
    }

    @Test
    void strangersWhoWriteChangeNothing() {
        LifeSettings strangers = LifeSettings.steady(29).with(new LifeSettings.Change(0, 12, 1, 0, 10, 0));

        assertThat(months(strangers, 10, 2).stream().map(Claims.Month::people).toList())
                .isEqualTo(months(LifeSettings.steady(29), 10, 2).stream()
                        .map(Claims.Month::people)
                        .toList());
    }

    @Test
    void aNewLogIsNoChange() {
        LifeSettings log = LifeSettings.steady(29).with(new LifeSettings.Change(10.5, 99, 1, 0, 0, .3));

        assertThat(claims(months(log, 11, 1))).isZero();
    }

    @Test
    void aMonthWithHalfThePeopleIsNoticed() {
        LifeSettings half = LifeSettings.steady(29).with(new LifeSettings.Change(11, 1, .35, 0, 0, 0));

        assertThat(claims(months(half, 11, 1))).isGreaterThanOrEqualTo(LIVES - 1);
    }
}
