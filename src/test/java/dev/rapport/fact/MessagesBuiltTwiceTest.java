package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A builder goes on after a history was built, and leaves that history as it was. */
class MessagesBuiltTwiceTest {
    private static final long NOON = Instant.parse("2026-03-02T12:00:00Z").getEpochSecond();

    private final MessagesBuilder builder = new MessagesBuilder();

    @Test
    void whatWasBuiltStaysAsItWas() {
        said(1, 3);
        said(0, 2);
        Messages first = builder.build();
        Messages again = builder.build();
        said(0, 1);
        Messages later = builder.build();
        assertThat(List.of(told(first), told(again))).containsOnly(List.of("0 at 2", "1 at 3"));
        assertThat(told(later)).containsExactly("0 at 1", "0 at 2", "1 at 3");
    }

    private void said(int who, int after) {
        builder.add(who, NOON + after, true, 10, new MessagesBuilder.Said(false, false, false), after);
    }

    private static List<String> told(Messages messages) {
        return IntStream.range(0, messages.size())
                .mapToObj(i -> messages.contact(i) + " at " + (messages.second(i) - NOON))
                .toList();
    }
}
