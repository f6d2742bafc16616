package dev.rapport.theme.hello;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who has a seat, who is first, what earlier lists teach, and who rests. */
class SlotsTest {
    private static final Map<HelloRule, List<Integer>> MANY = new EnumMap<>(Map.of(
            HelloRule.WAITING_ON_YOU, List.of(1, 2, 3),
            HelloRule.PROMISED, List.of(4, 5, 6),
            HelloRule.NEW_CONNECTION, List.of(7, 8),
            HelloRule.SLIPPING, List.of(10, 11, 12, 13),
            HelloRule.DORMANT, List.of(20, 21),
            HelloRule.JOB_CHANGE, List.of(30, 31)));

    private final HistoryBuilder tale = new HistoryBuilder();

    private Ledger after(List<Suggested> earlier) {
        return tale.ledger(Settings.defaults(), new Memory(earlier, new TreeMap<>()));
    }

    private static List<Integer> seated(Map<HelloRule, List<Integer>> free, OptionalInt easy, int most, Ledger ledger) {
        return Slots.of(free, easy, most, Listings.of(ledger)).stream()
                .map(Slots.Seat::contact)
                .toList();
    }

    @Test
    void twoWhoAreSlippingAndTheFirstOfEachRuleUntilSix() {
        assertThat(seated(MANY, OptionalInt.empty(), 6, after(List.of()))).containsExactly(1, 4, 10, 11, 7, 30);
    }

    @Test
    void thePairOfDormantTiesTakesTwoSeatsOrNone() {
        Map<HelloRule, List<Integer>> free = new EnumMap<>(MANY);
        free.put(HelloRule.NEW_CONNECTION, List.of());
        assertThat(seated(free, OptionalInt.empty(), 6, after(List.of()))).containsExactly(1, 4, 10, 11, 20, 21);
        assertThat(seated(free, OptionalInt.empty(), 5, after(List.of()))).containsExactly(1, 4, 10, 11, 30);
    }

    @Test
    void theEasyOneComesFirst() {
        assertThat(seated(MANY, OptionalInt.of(13), 6, after(List.of()))).containsExactly(13, 1, 4, 10, 7, 30);
    }

    @Test
    void whereFewRulesNameAnybodyTheOthersOfThemAreNamed() {
        Map<HelloRule, List<Integer>> free = new EnumMap<>(MANY);
        for (HelloRule rule : HelloRule.values()) {
            if (rule != HelloRule.SLIPPING && rule != HelloRule.WAITING_ON_YOU) {
                free.put(rule, List.of());
            }
        }
        assertThat(seated(free, OptionalInt.empty(), 6, after(List.of()))).containsExactly(1, 2, 10, 11, 12, 13);
    }

    /** Twelve times somebody waited and nothing was done; twelve promises were kept: those who wait lose their seats. */
    @Test
    void whatIsNeverActedOnFades() {
        List<Suggested> earlier = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int waits = tale.person();
            int promised = tale.person();
            earlier.add(listed("2026-09", waits, "waiting-on-you"));
            earlier.add(listed("2026-09", promised, "promised"));
            tale.mine(promised, 50);
        }
        Ledger ledger = after(earlier);
        Listings listings = Listings.of(ledger);
        assertThat(listings.byRule().get("waiting-on-you")).isEqualTo(new Listings.Tally(0, 12));
        assertThat(listings.byRule().get("promised")).isEqualTo(new Listings.Tally(12, 12));
        assertThat(seated(MANY, OptionalInt.empty(), 6, ledger)).containsExactly(4, 10, 11, 20, 21, 7);
    }

    @Test
    void whatIsNotThirtyDaysOldIsNotDecidedUnlessActedOn() {
        int waits = tale.person();
        int acted = tale.person();
        tale.mine(acted, 5);
        Ledger ledger = after(List.of(
                new Suggested("2026-10", Instant.parse("2026-11-10T12:00:00Z"), 1, key(waits), "promised"),
                new Suggested("2026-10", Instant.parse("2026-11-10T12:00:00Z"), 2, key(acted), "promised")));
        assertThat(Listings.of(ledger).byRule()).containsOnly(Map.entry("promised", new Listings.Tally(1, 1)));
    }

    @Test
    void theThirdTimeWithinAYearIsFollowedByHalfAYearOfRest() {
        int person = tale.person();
        List<Suggested> earlier = List.of(
                listed("2026-01", person, "slipping"),
                listed("2026-02", person, "slipping"),
                listed("2026-06", person, "slipping"));
        assertThat(Listings.of(after(earlier)).resting(person))
                .as("five months ago")
                .isTrue();
        assertThat(Listings.of(after(earlier.subList(0, 2))).resting(person)).isFalse();
        tale.theirs(person, 270);
        assertThat(Listings.of(after(earlier)).resting(person))
                .as("spoken in March")
                .isFalse();
    }

    @Test
    void everyDormantTieHasATurnBeforeAnybodyHasASecond() {
        for (int i = 0; i < 6; i++) {
            int person = tale.connected(900);
            for (int day = 0; day <= i; day++) {
                tale.mine(person, 500 + day * 10).theirs(person, 499.9 + day * 10);
            }
        }
        List<Integer> all = List.of(0, 1, 2, 3, 4, 5);
        assertThat(OldTies.pair(after(List.of()), all))
                .as("the closest, and the least close")
                .containsExactly(5, 0);
        assertThat(OldTies.pair(after(List.of(listed("2026-09", 5, "dormant"), listed("2026-09", 0, "dormant"))), all))
                .containsExactly(4, 1);
        assertThat(OldTies.pair(after(List.of()), List.of(3))).as("alone").containsExactly(3);
    }

    private static String key(int person) {
        return String.format(java.util.Locale.ROOT, "p%03d-example", person);
    }

    private static Suggested listed(String month, int person, String rule) {
        return new Suggested(month, Instant.parse(month + "-28T12:00:00Z"), 1, key(person), rule);
    }
}
