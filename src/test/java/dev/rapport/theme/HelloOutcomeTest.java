package dev.rapport.theme;

import static dev.rapport.theme.Found.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Suggested;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Finding;
import dev.rapport.report.LastMonth;
import dev.rapport.report.Reason;
import dev.rapport.theme.hello.HelloOutcome;
import dev.rapport.theme.hello.LastMonthsList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What became of the list of 15 October, seen on 30 November 2026. */
class HelloOutcomeTest {
    private static final Instant THEN = Instant.parse("2026-10-15T12:00:00Z");

    private final HistoryBuilder tale = new HistoryBuilder();
    private final List<Suggested> listed = new ArrayList<>();

    private int listed() {
        int person = tale.connected(900);
        listed.add(new Suggested(
                "2026-10", THEN, listed.size() + 1, tale.people.get(person).key(), "dormant"));
        return person;
    }

    private Ledger ledger() {
        return tale.ledger(Settings.defaults(), new Memory(listed, new TreeMap<>()));
    }

    private List<String> outcomes() {
        return HelloOutcome.lastMonth(ledger()).orElseThrow().listed().stream()
                .map(one ->
                        one.outcome().code() + one.on().map(day -> " " + day).orElse(""))
                .toList();
    }

    @Test
    void everyOutcomeHasItsDay() {
        tale.mine(listed(), "2026-10-20T10:00:00Z").theirs(0, "2026-10-22T10:00:00Z");
        tale.mine(listed(), "2026-10-21T10:00:00Z");
        tale.theirs(listed(), "2026-10-23T10:00:00Z").mine(2, "2026-10-24T10:00:00Z");
        tale.mine(listed(), "2026-10-15T11:59:59Z");
        LastMonth last = HelloOutcome.lastMonth(ledger()).orElseThrow();
        assertThat(last.month()).isEqualTo("2026-10");
        assertThat(last.listed().get(0).name()).isEqualTo("P000 Example");
        assertThat(last.listed().get(0).rule()).isEqualTo("dormant");
        assertThat(outcomes())
                .containsExactly("answered 2026-10-22", "contacted 2026-10-21", "came-to-you 2026-10-23", "not-yet");
    }

    @Test
    void whatHappenedInTheLastReportsOwnSecondIsNotAfterIt() {
        tale.mine(listed(), "2026-10-15T12:00:00Z");
        tale.mine(listed(), "2026-10-15T12:00:01Z");
        assertThat(outcomes()).containsExactly("not-yet", "contacted 2026-10-15");
    }

    @Test
    void aNoteOfTheSameDayWithoutATimeMayBeFromBefore() {
        tale.log.add(Histories.logged(listed(), "2026-10-15", Direction.OUT, "mail", Fact.Logged.Kind.CONTACT));
        tale.log.add(Histories.logged(listed(), "2026-10-16", Direction.OUT, "mail", Fact.Logged.Kind.CONTACT));
        assertThat(outcomes()).containsExactly("not-yet", "contacted 2026-10-16");
    }

    @Test
    void anAnswerCountsForThirtyDays() {
        tale.mine(listed(), "2026-10-20T10:00:00Z").theirs(0, "2026-11-19T23:00:00Z");
        tale.mine(listed(), "2026-10-20T10:00:00Z").theirs(1, "2026-11-20T00:30:00Z");
        assertThat(outcomes()).containsExactly("answered 2026-11-19", "contacted 2026-10-20");
        Finding answered = LastMonthsList.answered(ledger()).finding();
        assertThat(answered.value()).isEqualTo(1);
        assertThat(answered.sentence()).isEqualTo("One person answered, of the two you were in touch with.");
    }

    @Test
    void anAnswerIsOpenUntilTheThirtiethDay() {
        tale.mine(listed(), "2026-11-01T10:00:00Z");
        tale.mine(listed(), "2026-10-31T10:00:00Z");
        Finding answered = LastMonthsList.answered(ledger()).finding();
        assertThat(answered.value()).isZero();
        assertThat(answered.reading().counts().waiting()).hasValue(1);
        assertThat(answered.sentence())
                .isEqualTo("No answer yet from the two people you were in touch with. One of them may still answer.");
        assertThat(LastMonthsList.contacted(ledger()).finding().sentence())
                .isEqualTo("You were in touch with 2 of the 2 people on last month's list.");
    }

    @Test
    void whoeverWroteToNobodyHasNoCases() {
        listed();
        Finding answered = LastMonthsList.answered(ledger()).finding();
        assertThat(reason(answered)).isEqualTo(Reason.NO_CASES);
        assertThat(answered.reading().counts().n()).hasValue(0);
        Finding contacted = LastMonthsList.contacted(ledger()).finding();
        assertThat(contacted.value()).isZero();
        assertThat(contacted.window().from()).contains(THEN);
        assertThat(contacted.window().to()).contains(HistoryBuilder.END);
    }

    @Test
    void onlyTheLatestEarlierListIsFollowedUpAndARerunSkipsItsOwn() {
        int earlier = tale.connected(900);
        listed.add(new Suggested(
                "2026-09",
                THEN.minusSeconds(86_400 * 20),
                1,
                tale.people.get(earlier).key(),
                "dormant"));
        tale.mine(listed(), "2026-10-20T10:00:00Z");
        int own = tale.connected(900);
        listed.add(new Suggested(
                "2026-11", HistoryBuilder.END, 1, tale.people.get(own).key(), "dormant"));
        assertThat(outcomes()).containsExactly("contacted 2026-10-20");
    }

    @Test
    void peopleSinceForgottenAreNotNamedAgain() {
        tale.mine(listed(), "2026-10-20T10:00:00Z");
        listed.add(new Suggested("2026-10", THEN, 2, "gone-example", "dormant"));
        assertThat(outcomes()).hasSize(1);
        assertThat(LastMonthsList.contacted(ledger())
                        .finding()
                        .reading()
                        .counts()
                        .n())
                .hasValue(1);
    }

    @Test
    void withoutAnEarlierListThereIsNoLastMonth() {
        assertThat(HelloOutcome.lastMonth(ledger())).isEmpty();
        assertThat(reason(LastMonthsList.contacted(ledger()).finding())).isEqualTo(Reason.NO_PREVIOUS_REPORT);
    }

    @Test
    void anEarlierReportThatReachedFurtherIsNoSpanBackwards() {
        int person = tale.connected(900);
        Instant later = HistoryBuilder.END.plusSeconds(3600);
        listed.add(new Suggested("2026-10", later, 1, tale.people.get(person).key(), "dormant"));
        assertThat(LastMonthsList.contacted(ledger()).finding().window().from()).contains(HistoryBuilder.END);
    }
}
