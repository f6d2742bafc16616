package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Messages;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Cell;
import dev.rapport.report.Finding;
import dev.rapport.report.Suggestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who is worth a hello, who is left in peace, and in which order. */
class HelloTest {
    private final List<Contact> people = new ArrayList<>();
    private final Messages.Builder messages = new Messages.Builder();

    private int person(String name, String connected) {
        people.add(Histories.person(people.size(), name, "Acme", connected));
        return people.size() - 1;
    }

    private Ledger ledger(Settings settings, Memory memory) {
        return Ledger.of(Worlds.of(people, messages.build()), settings, memory);
    }

    private List<String> listed() {
        return Hello.suggestions(ledger(Settings.defaults(), Memory.none())).stream()
                .map(one -> one.name().split(" ")[0] + " " + one.rule())
                .toList();
    }

    private String held(Ledger ledger, String guard) {
        Cell.Group groups =
                (Cell.Group) Hello.suggestionsFinding(ledger).detail().get("heldBack");
        return groups.cells().get(guard).csv();
    }

    @Test
    void aQuestionComesFirstAndTwoDaysAreTooSoon() {
        int ada = person("Ada", "2024-01-01");
        int bo = person("Bo", "2024-01-01");
        int cy = person("Cy", "2024-01-01");
        Histories.say(messages, ada, "2026-11-01T10:00:00Z", false);
        messages.add(bo, Instant.parse("2026-11-10T10:00:00Z").getEpochSecond(), false, bo, 40, 30, true);
        Histories.say(messages, cy, "2026-11-28T12:00:00Z", false);
        assertThat(listed()).containsExactly("Bo waiting-on-you", "Ada waiting-on-you");
    }

    @Test
    void newConnectionsRestThreeDaysAndSixtyAreTheLimit() {
        person("Ada", "2026-11-27");
        person("Bo", "2026-11-28");
        person("Cy", "2026-10-01");
        person("Di", "2026-09-30");
        assertThat(listed()).containsExactly("Ada new-connection", "Cy new-connection");
    }

    @Test
    void rulesTakeTurnsAndSixIsTheLimit() {
        for (int i = 0; i < 8; i++) {
            int waiting = person("W" + i, "2024-01-01");
            Histories.say(messages, waiting, "2026-11-0" + (i + 1) + "T10:00:00Z", false);
        }
        for (int i = 0; i < 8; i++) {
            person("N" + i, "2026-11-1" + i);
        }
        assertThat(listed())
                .hasSize(6)
                .extracting(each -> each.substring(each.indexOf(' ') + 1))
                .containsExactly(
                        "waiting-on-you",
                        "new-connection",
                        "waiting-on-you",
                        "new-connection",
                        "waiting-on-you",
                        "new-connection");
        assertThat(listed().get(1)).isEqualTo("N7 new-connection");
        Finding finding = Hello.suggestionsFinding(ledger(Settings.defaults(), Memory.none()));
        assertThat(finding.value()).isEqualTo(6);
        assertThat(finding.reading().counts().n()).hasValue(16);
    }

    @Test
    void threeMessagesOnThreeDaysWithoutAnAnswerAreEnough() {
        int ada = person("Ada", "2023-01-01");
        Histories.say(messages, ada, "2024-01-01T10:00:00Z", false);
        Histories.say(messages, ada, "2024-01-02T10:00:00Z", false);
        Histories.say(messages, ada, "2024-02-01T10:00:00Z", true);
        Histories.say(messages, ada, "2024-03-01T10:00:00Z", true);
        assertThat(listed()).containsExactly("Ada dormant");
        Histories.say(messages, ada, "2024-04-01T10:00:00Z", true);
        assertThat(listed()).isEmpty();
        assertThat(held(ledger(Settings.defaults(), Memory.none()), "unanswered"))
                .isEqualTo("1");
    }

    @Test
    void nobodyIsNamedSoonAfterAWordOfTheOwner() {
        int ada = person("Ada", "2024-01-01");
        Histories.say(messages, ada, "2026-11-18T10:00:00Z", true);
        Histories.say(messages, ada, "2026-11-19T10:00:00Z", false);
        assertThat(listed()).isEmpty();
        assertThat(held(ledger(Settings.defaults(), Memory.none()), "coolDown")).isEqualTo("1");
    }

    @Test
    void twoReportsInARowWithoutAContactGiveNinetyDaysOfRest() {
        int ada = person("Ada", "2023-01-01");
        for (int day = 1; day <= 4; day++) {
            Histories.say(messages, ada, "2024-01-0" + day + "T10:00:00Z", day % 2 == 0);
        }
        String key = people.get(ada).key();
        Memory once = new Memory(
                List.of(new Memory.Suggested("2026-10", Instant.parse("2026-10-31T12:00:00Z"), 1, key, "dormant")),
                new TreeMap<>());
        assertThat(Hello.suggestions(ledger(Settings.defaults(), once))).hasSize(1);
        Memory twice = new Memory(
                List.of(
                        new Memory.Suggested("2026-09", Instant.parse("2026-09-30T12:00:00Z"), 1, key, "dormant"),
                        new Memory.Suggested("2026-10", Instant.parse("2026-10-31T12:00:00Z"), 1, key, "dormant")),
                new TreeMap<>());
        assertThat(Hello.suggestions(ledger(Settings.defaults(), twice))).isEmpty();
        assertThat(held(ledger(Settings.defaults(), twice), "resting")).isEqualTo("1");
    }

    @Test
    void nobodyIsAGoodAnswer() {
        Finding finding = Hello.suggestionsFinding(ledger(Settings.defaults(), Memory.none()));
        assertThat(finding.value()).isZero();
        assertThat(finding.sentence()).contains("good answer");
    }

    @Test
    void theEvidenceIsDatesAndCounts() {
        int ada = person("Ada", "2023-01-01");
        for (int day = 1; day <= 4; day++) {
            Histories.say(messages, ada, "2024-01-0" + day + "T10:00:00Z", day % 2 == 0);
        }
        Suggestion one =
                Hello.suggestions(ledger(Settings.defaults(), Memory.none())).get(0);
        assertThat(one.reason())
                .isEqualTo(
                        "You have been in touch on four days in all. The last contact was on 4 January 2024, 1,061 days"
                                + " ago; you wrote last.");
        assertThat(one.lastContact()).isEqualTo(Optional.of(LocalDate.parse("2024-01-04")));
        assertThat(one.evidence()).containsKeys("lastContact", "gapDays", "contactDays");
        assertThat(one.days()).as("two years back").isEmpty();
        assertThat(one.step()).startsWith("You could ");
    }
}
