package dev.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short way to plain digits, held to {@link java.math.BigDecimal}. */
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 6, 0",
        "-0.0000001, 6, 0",
        "0.5, 0, 0",
        "1.5, 0, 2",
        "0.125, 2, 0.12",
        "0.135, 2, 0.14",
        "-2.50, 3, -2.5",
        "0.000001, 6, 0.000001",
        "1234567.891, 2, 1234567.89",
        "100, 6, 100",
        "1e15, 2, 1000000000000000",
        "0.1234567891, 8, 0.12345679"
    })
    void aNumberIsWrittenInPlainDigits(double value, int digits, String expected) {
        assertThat(Decimals.plain(value, digits)).isEqualTo(expected);
    }

    @Test
    void theShortWayGivesTheDigitsOfTheLong() {
        Random random = new Random(11);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < 300_000; i++) {
            int digits = random.nextInt(8);
            // Of all sizes; and every other one with few digits, so that ties and whole numbers come.
            double value = Math.scalb(random.nextDouble() - 0.5, random.nextInt(60) - 20);
            value = i % 2 == 0 ? value : Math.rint(value * 1000) / Math.pow(10, random.nextInt(9));
            String expected = Decimals.rounded(value, digits).toPlainString();
            if (!Decimals.plain(value, digits).equals(expected)) {
                different.add(value + " to " + digits + " digits");
            }
        }
        assertThat(different).isEmpty();
    }
}
