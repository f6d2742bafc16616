package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many things there are, each is taken once, and none is missed. */
class InPartsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 4095, 4096, 4097, 65_537})
    void takesEachOnce(int count) {
        AtomicIntegerArray taken = new AtomicIntegerArray(count);
        InParts.of(count, (from, to) -> {
            for (int i = from; i < to; i++) {
                taken.incrementAndGet(i);
            }
        });
        for (int i = 0; i < count; i++) {
            assertThat(taken.get(i)).as("thing %d", i).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_537})
    void whatFailsInAPartFails(int count) {
        assertThatThrownBy(() -> InParts.of(count, (from, to) -> {
                    if (to == count) {
                        throw new IllegalStateException("out of order");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("out of order");
    }
}
