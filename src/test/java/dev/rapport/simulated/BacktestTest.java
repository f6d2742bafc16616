package dev.rapport.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.ledger.Rhythm;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A small part of {@link Backtest}: in lives whose ties are known nobody close falls through. */
class BacktestTest {
    private static final int LIVES = 4;

    private static final List<Silences.Case> CLOSE = IntStream.range(0, LIVES)
            .mapToObj(seed -> Silences.of(new KnownTies(seed)))
            .flatMap(List::stream)
            .toList();

    private static double share(List<Silences.Case> cases) {
        return Backtest.where(cases, one -> one.rhythm() == Rhythm.SLIPPING).size() / (double) cases.size();
    }

    @Test
    void everyCloseTiePastItsRhythmIsSlippingAndNobodyElseIs() {
        assertThat(CLOSE)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(one -> assertThat(one.rhythm() == Rhythm.SLIPPING)
                        .as("%s on day %d, silent for %d", one.tie().kind(), one.day(), one.silence())
                        .isEqualTo(one.past()));
    }

    @Test
    void nobodyCloseIsInNoList() {
        assertThat(CLOSE)
                .allSatisfy(one -> assertThat(one.rhythm())
                        .isEqualTo(
                                one.silence() > 365
                                        ? Rhythm.DORMANT
                                        : one.past() ? Rhythm.SLIPPING : Rhythm.IN_RHYTHM));
    }

    /** On a card, in the list of the page, or behind its fold. */
    @Test
    void everyCloseTiePastItsRhythmIsNamedInTheReport() {
        for (int seed = 0; seed < LIVES; seed++) {
            KnownTies life = new KnownTies(seed);
            int day = Silences.FIRST_ASKED + 4 * Silences.EVERY;
            Set<String> past = new HashSet<>();
            for (Silences.Case one : Silences.of(life)) {
                if (one.day() == day && one.past()) {
                    past.add(String.format(
                            Locale.ROOT, "p%03d-example", life.ties().indexOf(one.tie())));
                }
            }
            assertThat(Silences.named(life, day)).isEqualTo(past).hasSizeGreaterThan(6);
        }
    }

    @Test
    void whatHasEndedIsNamedAndARhythmThatGoesOnIsSeldomDisturbed() {
        List<Silences.Case> ended = Backtest.where(
                CLOSE,
                one -> one.ended()
                        && one.silence() <= 365
                        && one.day() - one.tie().ended().getAsInt() >= 90);
        List<Silences.Case> goingOn = Backtest.where(CLOSE, one -> one.tie().kind() == KnownTies.Kind.RHYTHM);
        assertThat(share(ended)).isGreaterThan(.9);
        assertThat(share(goingOn)).isLessThan(.1);
    }
}
