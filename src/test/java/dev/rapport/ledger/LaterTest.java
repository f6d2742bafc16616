package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LaterTest {
    /** The rule as one would say it, looked for row by row. */
    private static Optional<Interaction> searched(List<Interaction> timeline, int place) {
        Interaction meeting = timeline.get(place);
        return timeline.stream()
                .filter(one -> one != meeting && one.direction().ownerSide())
                .filter(one -> one.epochDay() != meeting.epochDay()
                        ? one.epochDay() > meeting.epochDay()
                        : !meeting.timed() || (one.timed() && one.second() > meeting.second()))
                .findFirst();
    }

    @Test
    void itIsTheFirstThatASearchFinds() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 3000; round++) {
            List<Interaction> timeline = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                long day = random.nextInt(4);
                boolean timed = random.nextInt(3) > 0;
                long second = day * 86_400 + (timed ? random.nextInt(3) * 3600 : 0);
                Direction direction = Direction.values()[random.nextInt(3)];
                timeline.add(new Interaction(second, day, timed, direction, Optional.empty()));
            }
            timeline.sort(Comparator.comparingLong(Interaction::second));
            Later later = new Later(timeline);
            for (int i = 0; i < timeline.size(); i++) {
                assertThat(later.thanOf(i).map(System::identityHashCode))
                        .isEqualTo(searched(timeline, i).map(System::identityHashCode));
            }
        }
    }
}
