package dev.rapport.theme.ice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which differences between first messages with a feature and without it may be named. */
class ArmsTest {
    @Test
    void aLargeDifferenceIsClaimedAndASmallArmIsNot() {
        Map<Feature, Arms> arms = new EnumMap<>(Feature.class);
        arms.put(Feature.QUESTION, new Arms(38, 40, 5, 40));
        arms.put(Feature.SHORT, new Arms(20, 40, 19, 40));
        arms.put(Feature.FIRST_NAME, new Arms(19, 19, 0, 60));
        arms.put(Feature.SHARED, new Arms(0, 0, 0, 0));
        arms.put(Feature.TAILORED, new Arms(22, 40, 19, 40));
        assertThat(Arms.claimed(arms)).contains(Feature.QUESTION).doesNotContain(Feature.SHORT, Feature.FIRST_NAME);
    }
}
