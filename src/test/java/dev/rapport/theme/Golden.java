package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.Finding;
import dev.rapport.report.Reason;
import dev.rapport.theme.measure.Theme;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A case small enough to be counted by hand.
 *
 * @param id the finding
 * @param arithmetic how its value comes about
 * @param world what happened
 * @param expected what the finding must say
 */
public record Golden(String id, String arithmetic, Supplier<Ledger> world, Consumer<Finding> expected) {

    /** The finding as its theme gives it. */
    public void check() {
        expected.accept(Found.finding(theme(Finding.theme(id)), world.get(), id));
    }

    /** The theme of an id. */
    public static Theme theme(String id) {
        return Themes.ALL.stream()
                .filter(each -> each.about().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A value with its counts; -1 where there is none of that sort. */
    public static Consumer<Finding> value(double value, long k, long n, long waiting) {
        return finding -> {
            assertThat(finding.value()).isCloseTo(value, within(5e-7));
            counts(finding, k, n, waiting);
        };
    }

    /** No value, for this reason, with its counts. */
    public static Consumer<Finding> none(Reason reason, long k, long n, long waiting) {
        return finding -> {
            assertThat(finding.value()).isNaN();
            assertThat(Found.reason(finding)).isEqualTo(reason);
            counts(finding, k, n, waiting);
        };
    }

    private static void counts(Finding finding, long k, long n, long waiting) {
        assertThat(finding.reading().counts().k()).as("k").isEqualTo(count(k));
        assertThat(finding.reading().counts().n()).as("n").isEqualTo(count(n));
        assertThat(finding.reading().counts().waiting()).as("waiting").isEqualTo(count(waiting));
    }

    private static OptionalLong count(long number) {
        return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** A number of the detail beside it. */
    public static Consumer<Finding> detail(String value, String... path) {
        return finding -> assertThat(Found.detail(finding, path)).isEqualTo(value);
    }

    /** Its limits. */
    public static Consumer<Finding> between(double low, double high) {
        return finding -> {
            var reading = (dev.rapport.report.Reading.Measured) finding.reading();
            assertThat(reading.estimate().low()).isCloseTo(low, within(5e-7));
            assertThat(reading.estimate().high()).isCloseTo(high, within(5e-7));
        };
    }
}
