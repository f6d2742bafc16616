package dev.rapport.theme.hello;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact.Logged.Kind;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The card that is easy to begin with: both open as often, the last talk was in person or by voice, least past its rhythm. */
class EasyCardTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    /**
     * A tie of six conversations 20 days apart, of which the owner opens so many, the last of all by a call or meeting so long
     * ago.
     */
    private int friend(int mine, int silent, Kind last) {
        int person = tale.connected(900);
        for (int i = 0; i < 6; i++) {
            int ago = silent + 20 * (6 - i);
            if (i < mine) {
                tale.mine(person, ago).theirs(person, ago - .1);
            } else {
                tale.theirs(person, ago).mine(person, ago - .1);
            }
        }
        tale.logged(person, silent, Direction.BOTH, last);
        return person;
    }

    private OptionalInt easiest(List<Integer> slipping, Suggested... before) {
        Ledger ledger = tale.ledger(Settings.defaults(), new Memory(List.of(before), new TreeMap<>()));
        assertThat(slipping)
                .allMatch(contact -> ledger.states()
                        .slipping(contact, ledger.windows().today().toEpochDay()));
        return OldTies.easiest(ledger, slipping);
    }

    @Test
    void itIsTheOneLeastPastItsRhythm() {
        int longer = friend(3, 90, Kind.MEETING);
        int shorter = friend(3, 60, Kind.CALL);
        assertThat(easiest(List.of(longer, shorter))).hasValue(shorter);
    }

    /** Of seven conversations, the last of them of both, a third to two thirds are to be the owner's. */
    @Test
    void bothOpenAboutAsOften() {
        int theyOpen = friend(1, 60, Kind.MEETING);
        int both = friend(3, 90, Kind.MEETING);
        int ownerOpens = friend(5, 60, Kind.MEETING);
        assertThat(easiest(List.of(theyOpen))).isEmpty();
        assertThat(easiest(List.of(ownerOpens))).isEmpty();
        assertThat(easiest(List.of(theyOpen, both, ownerOpens))).hasValue(both);
    }

    @Test
    void theLastTalkWasInPersonOrByVoice() {
        assertThat(easiest(List.of(friend(3, 60, Kind.CONTACT)))).isEmpty();
        assertThat(easiest(List.of(friend(3, 60, Kind.EVENT)))).hasValue(1);
    }

    @Test
    void whoWasOnTheListBeforeWasNotThatEasy() {
        int listed = friend(3, 60, Kind.MEETING);
        int other = friend(3, 90, Kind.MEETING);
        Suggested october = named("2026-10", listed);
        Suggested september = named("2026-09", listed);
        assertThat(easiest(List.of(listed, other), october)).hasValue(other);
        assertThat(easiest(List.of(listed, other), september, named("2026-10", other)))
                .hasValue(listed);
    }

    private Suggested named(String month, int person) {
        return new Suggested(
                month,
                Instant.parse(month + "-28T12:00:00Z"),
                1,
                tale.people.get(person).key(),
                "slipping");
    }
}
