package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LaterTest {
    /** The rule as one would say it, looked for row by row. */
    private static Optional<Interaction> searched(List<Interaction> timeline, int place) {
        Interaction meeting = timeline.get(place);
        return timeline.stream()
                .filter(one -> one != meeting && one.direction().ownerSide())
                .filter(one -> one.epochDay() > meeting.epochDay()
                        || one.epochDay() == meeting.epochDay() && thatDay(meeting, one))
                .findFirst();
    }

    private static boolean thatDay(Interaction meeting, Interaction one) {
        boolean met = one.logged().filter(Fact.Logged::met).isPresent();
        return meeting.timed() ? one.timed() && !met && one.second() > meeting.second() : one.message();
    }

    private static Optional<Fact.Logged> row(Fact.Logged.Kind kind) {
        return Optional.of(
                Histories.logged(0, "1970-01-01", Direction.BOTH, kind.name().toLowerCase(Locale.ROOT), kind));
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
                Optional<Fact.Logged> logged = switch (random.nextInt(3)) {
                    case 0 -> row(Fact.Logged.Kind.MEETING);
                    case 1 -> row(Fact.Logged.Kind.CONTACT);
                    default -> Optional.empty();
                };
                timeline.add(new Interaction(second, day, timed || logged.isEmpty(), direction, logged));
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
