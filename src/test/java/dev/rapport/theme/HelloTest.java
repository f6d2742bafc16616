package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Cell;
import dev.rapport.report.Finding;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.hello.Hello;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is worth a hello, and in which order. */
class HelloTest extends HelloPeople {
    private String candidates(String rule) {
        Cell.Group groups = (Cell.Group) Hello.suggested(ledger(Settings.defaults(), Memory.none()))
                .finding()
                .detail()
                .get("candidates");
        return groups.cells().get(rule).csv();
    }

    @Test
    void theCloserTieComesFirstAmongWhoAskedAndTwoDaysAreTooSoon() {
        int ada = person("Ada", "2024-01-01");
        int bo = person("Bo", "2024-01-01");
        int cy = person("Cy", "2024-01-01");
        told.asks(ada, 29);
        told.asks(bo, 20).said(bo, 19, false, 40, false);
        told.asks(cy, 2);
        assertThat(listed()).containsExactly("Bo waiting-on-you", "Ada waiting-on-you");
    }

    @Test
    void newConnectionsRestThreeDaysAndSixtyAreTheLimit() {
        person("Ada", "2026-11-27");
        person("Bo", "2026-11-28");
        person("Cy", "2026-10-01");
        person("Di", "2026-09-30");
        assertThat(listed()).as("one of them").containsExactly("Ada new-connection");
        assertThat(candidates("new-connection")).as("Ada and Cy").isEqualTo("2");
    }

    @Test
    void twoWhoWaitAndOneNewConnectionAreEnough() {
        for (int i = 0; i < 8; i++) {
            int waiting = person("W" + i, "2024-01-01");
            told.asks(waiting, 29 - i);
        }
        for (int i = 0; i < 8; i++) {
            person("N" + i, "2026-11-1" + i);
        }
        assertThat(listed()).containsExactly("W0 waiting-on-you", "W1 waiting-on-you", "N7 new-connection");
        Finding finding =
                Hello.suggested(ledger(Settings.defaults(), Memory.none())).finding();
        assertThat(finding.value()).isEqualTo(3);
        assertThat(finding.reading().counts().n()).hasValue(16);
    }

    @Test
    void threeMessagesOnThreeDaysWithoutAnAnswerAreEnough() {
        int ada = person("Ada", "2023-01-01");
        told.say(ada, "2024-01-01T10:00:00Z", false);
        told.say(ada, "2024-01-02T10:00:00Z", false);
        told.say(ada, "2024-02-01T10:00:00Z", true);
        told.say(ada, "2024-03-01T10:00:00Z", true);
        assertThat(listed()).containsExactly("Ada dormant");
        told.say(ada, "2024-04-01T10:00:00Z", true);
        assertThat(listed()).isEmpty();
        assertThat(held(ledger(Settings.defaults(), Memory.none()), "unanswered"))
                .isEqualTo("1");
    }

    @Test
    void nobodyIsAGoodAnswer() {
        Finding finding =
                Hello.suggested(ledger(Settings.defaults(), Memory.none())).finding();
        assertThat(finding.value()).isZero();
        assertThat(finding.sentence()).contains("good answer");
    }

    @Test
    void withoutTheMessagesNobodyKnowsWhoWaits() {
        told.sources = EnumSet.of(Source.CONNECTIONS);
        person("Ada", "2026-11-20");
        Finding finding =
                Hello.suggested(ledger(Settings.defaults(), Memory.none())).finding();
        assertThat(finding.value()).isZero();
        assertThat(finding.sentence()).isEqualTo("Who could use a hello is not known yet: that takes messages.csv.");
    }

    @Test
    void theEvidenceIsDatesAndCounts() {
        int ada = person("Ada", "2023-01-01");
        for (int day = 1; day <= 4; day++) {
            told.say(ada, "2024-01-0" + day + "T10:00:00Z", day % 2 == 0);
        }
        Suggestion one =
                Hello.suggestions(ledger(Settings.defaults(), Memory.none())).get(0);
        assertThat(one.reason()).isEqualTo("In touch on four days in all; the last was three years ago.");
        assertThat(one.lastTime()).isEqualTo("Message from you, 4 January 2024");
        assertThat(one.lastContact()).isEqualTo(Optional.of(LocalDate.parse("2024-01-04")));
        assertThat(one.evidence()).containsKeys("lastContact", "gapDays", "contactDays");
        assertThat(one.days()).as("two years back").isEmpty();
        assertThat(one.step()).isEqualTo("You could take up where the two of you left off in January 2024.");
    }

    @Test
    void whoWaitsComesByDaysThenByMessagesThenByTheOrderOfContacts() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.asks(tale.connected(500), 20.5);
        int often = tale.connected(500);
        tale.mine(often, 21.6).asks(often, 20.5);
        int close = tale.connected(500);
        tale.theirs(close, 50).theirs(close, 40).asks(close, 80);
        tale.said(close, 30, false, 40, true);
        tale.asks(tale.connected(500), 80);
        assertThat(Hello.suggestions(tale.ledger()))
                .extracting(one -> one.name().substring(0, 4))
                .as("most days; then most messages; then the order of contacts")
                .containsExactly("P002", "P001");
    }

    @Test
    void theCloserTieComesFirst() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int many : new int[] {6, 9}) {
            int friend = tale.connected(900);
            for (int i = many; i > 0; i--) {
                tale.theirs(friend, 100 + i * 10 + 1 / 24.0).mine(friend, 100 + i * 10);
            }
        }
        assertThat(Hello.suggestions(tale.ledger()))
                .as("nine contact days before six, silent equally long")
                .extracting(one -> one.name().substring(0, 4) + " " + one.rule())
                .containsExactly("P001 slipping", "P000 slipping");
    }

    @Test
    void withoutTheMessagesNobodyIsCalledUnspokenWith() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.connected(20);
        tale.sources = EnumSet.complementOf(EnumSet.of(Source.MESSAGES));
        assertThat(Hello.suggestions(tale.ledger())).isEmpty();
        tale.sources = EnumSet.allOf(Source.class);
        assertThat(Hello.suggestions(tale.ledger())).hasSize(1);
    }

    @Test
    void fewerThanSixCanBeAskedFor() {
        for (int i = 0; i < 4; i++) {
            int waiting = person("W" + i, "2024-01-01");
            told.asks(waiting, 29 - i);
            person("N" + i, "2026-11-1" + i);
        }
        Settings three = new Settings(Optional.empty(), ZoneOffset.UTC, 7, 30, 90, 365, 14, 3, false, false);
        assertThat(Hello.suggestions(ledger(three, Memory.none())))
                .extracting(Suggestion::rule)
                .containsExactly("waiting-on-you", "waiting-on-you", "new-connection");
    }
}
