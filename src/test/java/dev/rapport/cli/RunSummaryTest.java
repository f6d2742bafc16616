package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a run says of itself. */
class RunSummaryTest {
    private static final Instant END = Instant.parse("2026-10-30T09:00:00Z");

    @Test
    void dataOlderThanFortyFiveDaysAreSaidToBeOld() {
        assertThat(RunSummary.age(END, Instant.parse("2026-12-14T09:00:00Z"))).isEmpty();
        assertThat(RunSummary.age(END, Instant.parse("2026-12-15T09:00:00Z")))
                .hasValue("The data ended 46 days ago. When you like, ask LinkedIn for a new export:"
                        + "  rapport explain archive");
    }

    @Test
    void dataOfTheFutureAreNot() {
        assertThat(RunSummary.age(END, Instant.parse("2026-01-01T00:00:00Z"))).isEmpty();
    }
}
