package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Of whoever stays, all stays but the number. */
class OnlyTheseTest {
    private static final Instant AT = Instant.parse("2026-03-07T09:00:00Z");
    private static final LocalDate ON = LocalDate.parse("2026-03-07");

    private static HistoryBuilder toldOf(int number) {
        HistoryBuilder told = new HistoryBuilder();
        for (int other = 0; other < number; other++) {
            told.people.add(new Contact(other, "other", "Other", "Other", "", "", "", "", Optional.empty()));
        }
        Contact page = new Contact(
                number, "fern", "Fern Ltd", "Fern", "Ltd", "Acme", "Painter", "https://fern", Optional.of(ON), true);
        told.people.add(page);
        told.earlier.add(new Snapshot(AT, List.of(page), List.of()));
        told.invitations.add(new Fact.Invited(number, AT, Direction.OUT, true, Optional.of(AT), false));
        told.vouches.add(new Fact.Vouched(number, AT, Direction.IN, Fact.Vouched.Kind.ENDORSEMENT, "Painting"));
        told.log.add(new Fact.Logged(
                number,
                Optional.of(AT),
                ON,
                Direction.BOTH,
                true,
                "call",
                Fact.Logged.Kind.CALL,
                "fair",
                Optional.of(new Fact.Logged.Promise(Optional.of(ON))),
                OptionalInt.of(4),
                new Origin("log.csv", 3),
                new OwnWords("trains", "likes trains", "a book"),
                65));
        told.texts.add(new FirstText(number, AT, true, 60, true, true, true, true, 10, 42L, new long[] {1, 2, 3}));
        return told;
    }

    @Test
    void nothingIsLostOfWhoStays() {
        BitSet one = new BitSet();
        one.set(2);
        History left = OnlyThese.of(toldOf(2).history(), one);
        History alone = toldOf(0).history();
        assertThat(left.contacts()).isEqualTo(alone.contacts());
        assertThat(left.earlier()).isEqualTo(alone.earlier());
        assertThat(left.invitations()).isEqualTo(alone.invitations());
        assertThat(left.vouches()).isEqualTo(alone.vouches());
        assertThat(left.log()).isEqualTo(alone.log());
        assertThat(left.firstTexts())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(alone.firstTexts());
    }
}
