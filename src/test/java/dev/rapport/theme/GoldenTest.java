package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.theme.summary.Explanations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every finding on a case that fits on the fingers of a few hands; the arithmetic stands in the test's name. */
class GoldenTest {
    private static List<Golden> all() {
        return Stream.of(
                        GoldenAnswers.cases(),
                        GoldenConversations.cases(),
                        GoldenTies.cases(),
                        GoldenFollowUps.cases(),
                        GoldenSteps.cases(),
                        GoldenSilences.cases(),
                        GoldenLasting.cases(),
                        GoldenGiving.cases(),
                        GoldenNetwork.cases())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> countedByHand() {
        return all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.id() + ": " + golden.arithmetic(), golden::check));
    }

    @Test
    void everyFindingHasACase() {
        assertThat(all().stream().map(Golden::id).distinct()).containsExactlyInAnyOrderElementsOf(Explanations.ids());
    }
}
