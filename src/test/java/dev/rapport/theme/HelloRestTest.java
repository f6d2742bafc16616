package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.hello.Hello;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who is left in peace for a while, and who is not greeted at all. */
class HelloRestTest extends HelloPeople {
    @Test
    void nobodyIsNamedSoonAfterAWordOfTheOwner() {
        int ada = person("Ada", "2024-01-01");
        told.asks(ada, 11);
        assertThat(listed()).isEmpty();
        assertThat(held(ledger(Settings.defaults(), Memory.none()), "coolDown")).isEqualTo("1");
    }

    @Test
    void twoReportsInARowWithoutAContactGiveNinetyDaysOfRest() {
        int ada = person("Ada", "2023-01-01");
        for (int day = 1; day <= 4; day++) {
            told.say(ada, "2024-01-0" + day + "T10:00:00Z", day % 2 == 0);
        }
        String key = told.people.get(ada).key();
        Memory once = new Memory(
                List.of(new Suggested("2026-10", Instant.parse("2026-10-31T12:00:00Z"), 1, key, "dormant")),
                new TreeMap<>());
        assertThat(Hello.suggestions(ledger(Settings.defaults(), once))).hasSize(1);
        Memory twice = new Memory(
                List.of(
                        new Suggested("2026-09", Instant.parse("2026-09-30T12:00:00Z"), 1, key, "dormant"),
                        new Suggested("2026-10", Instant.parse("2026-10-31T12:00:00Z"), 1, key, "dormant")),
                new TreeMap<>());
        assertThat(Hello.suggestions(ledger(Settings.defaults(), twice))).isEmpty();
        assertThat(held(ledger(Settings.defaults(), twice), "resting")).isEqualTo("1");
    }

    @Test
    void aWordOfMineHoldsSomebodyBackForFourteenDaysToTheSecond() {
        int ada = person("Ada", "2024-01-01");
        int bo = person("Bo", "2024-01-01");
        for (int i = 0; i < 2; i++) {
            String at = i == ada ? "2026-11-16T12:00:00Z" : "2026-11-16T11:59:59Z";
            told.saidAt(i, Instant.parse(at).getEpochSecond(), true, 130, true);
            told.said(i, 13, false, 40, true);
        }
        assertThat(listed()).containsExactly("Bo waiting-on-you");
        assertThat(bo).isEqualTo(1);
    }

    @Test
    void aMeetingHoldsSomebodyBackForFourteenDaysButTheirOwnWordDoesNot() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int daysAgo : new int[] {14, 15}) {
            int person = tale.connected(500);
            tale.said(person, 40, true, 130, true);
            tale.logged(person, daysAgo, Direction.BOTH, Fact.Logged.Kind.MEETING);
            tale.said(person, 10, false, 40, true);
        }
        int wrote = tale.connected(500);
        tale.said(wrote, 40, true, 130, true);
        tale.logged(wrote, 12, Direction.IN, Fact.Logged.Kind.CONTACT);
        tale.said(wrote, 11, false, 40, true);
        assertThat(Hello.suggestions(tale.ledger()))
                .extracting(Suggestion::contact)
                .containsExactlyInAnyOrder("p001-example", "p002-example");
    }

    @Test
    void aMassOfConnectionsOnOneDayIsNotGreetedOneByOne() {
        for (int i = 0; i < 51; i++) {
            person("B" + i, "2026-11-10");
        }
        person("Ada", "2026-11-11");
        assertThat(listed()).containsExactly("Ada new-connection");
    }

    @Test
    void whoWasLoggedAfterTheEndOrHasNoIdentityIsHeldBack() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.asks(tale.connected(500), 20);
        tale.people.add(new Contact(1, "", "Nobody", "", "", "", "", "", Optional.of(LocalDate.parse("2020-01-01"))));
        tale.asks(1, 20);
        tale.loggedAfterEnd = Set.of(0);
        assertThat(Hello.suggestions(tale.ledger())).isEmpty();
        assertThat(held(tale.ledger(), "loggedAfterEnd")).isEqualTo("1");
        assertThat(held(tale.ledger(), "noIdentity")).isEqualTo("1");
        assertThat(held(tale.ledger(), "resting")).isEqualTo("0");
    }

    @Test
    void aSnoozeEndsOnItsDay() {
        int ada = person("Ada", "2024-01-01");
        told.asks(ada, 29);
        for (String until : List.of("2026-11-30", "2026-12-01")) {
            TreeMap<String, LocalDate> snoozed = new TreeMap<>();
            snoozed.put("ada-example", LocalDate.parse(until));
            assertThat(Hello.suggestions(ledger(Settings.defaults(), new Memory(List.of(), snoozed))))
                    .as(until)
                    .hasSize(until.equals("2026-11-30") ? 1 : 0);
        }
    }

    private boolean rests(String... monthAndWhom) {
        List<Suggested> earlier = new ArrayList<>();
        for (String one : monthAndWhom) {
            String[] parts = one.split(" ");
            earlier.add(new Suggested(
                    parts[0].substring(0, 7), Instant.parse(parts[0] + "T12:00:00Z"), 1, parts[1], "dormant"));
        }
        Ledger ledger = ledger(Settings.defaults(), new Memory(earlier, new TreeMap<>()));
        return Hello.suggestions(ledger).isEmpty();
    }

    @Test
    void restIsForTwoReportsInARowTheSecondOfThemLate() {
        int ada = person("Ada", "2023-01-01");
        for (int day = 1; day <= 4; day++) {
            told.say(ada, "2024-01-0" + day + "T10:00:00Z", day % 2 == 0);
        }
        assertThat(rests("2026-09-30 ada-example", "2026-10-31 ada-example")).isTrue();
        assertThat(rests("2026-08-30 ada-example", "2026-09-30 other", "2026-10-31 ada-example"))
                .as("a report between them left her out")
                .isFalse();
        assertThat(rests("2026-07-31 ada-example", "2026-09-01 ada-example"))
                .as("90 days ago to the second")
                .isTrue();
        assertThat(rests("2026-07-31 ada-example", "2026-08-31 ada-example"))
                .as("91 days ago")
                .isFalse();
        assertThat(rests("2026-10-31 ada-example", "2026-11-30 ada-example"))
                .as("a rerun does not count its own month")
                .isFalse();
    }

    @Test
    void aWordSinceTheFirstOfTwoSuggestionsEndsTheRest() {
        int ada = person("Ada", "2023-01-01");
        for (int day = 1; day <= 4; day++) {
            told.say(ada, "2024-01-0" + day + "T10:00:00Z", day % 2 == 0);
        }
        told.saidAt(ada, Instant.parse("2026-10-05T10:00:00Z").getEpochSecond(), true, 340, true);
        told.saidAt(ada, Instant.parse("2026-10-06T10:00:00Z").getEpochSecond(), false, 40, true);
        assertThat(rests("2026-09-30 ada-example", "2026-10-31 ada-example")).isFalse();
    }
}
