package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.browser.Length;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of reports, each made on the last day of its month: none is long, and none grows with the months before it. */
class YearOfReportsTest {
    private static final int DESK = 5500;
    private static final int PHONE = 9500;
    private static final int WORDS = 900;
    private static final int STOPS = 25;
    private static final double LONGER = 1.1;

    @TempDir
    private Path out;

    @Test
    void noMonthIsLongAndTheTwelfthIsNoLongerThanTheSecond(@TempDir Path scratch) throws Exception {
        List<YearMonth> months = IntStream.rangeClosed(1, 12)
                .mapToObj(YearMonth.of(2025, 11)::plusMonths)
                .toList();
        for (YearMonth month : months) {
            MonthAfterMonthTest.publish(month.atEndOfMonth().toString(), out);
        }
        List<Length> all = Length.of(
                months.stream()
                        .map(month -> out.resolve(month + "/report.html"))
                        .toList(),
                scratch);

        assertThat(all).allSatisfy(page -> {
            assertThat(page.height()).isLessThanOrEqualTo(page.width() > 1000 ? DESK : PHONE);
            assertThat(page.words()).isLessThanOrEqualTo(WORDS);
            assertThat(page.stops()).isLessThanOrEqualTo(STOPS);
        });
        for (int width = 0; width < 2; width++) {
            Length second = all.get(2 + width);
            Length twelfth = all.get(22 + width);
            assertThat(twelfth.height() / (double) second.height()).isLessThanOrEqualTo(LONGER);
            assertThat(twelfth.folded() / (double) second.folded()).isLessThanOrEqualTo(LONGER);
        }
    }
}
