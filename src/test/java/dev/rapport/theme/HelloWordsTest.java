package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Snapshot;
import dev.rapport.report.Cell;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.measure.InWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule says of somebody, and the dates behind it; everything is seen on 30 November 2026. */
class HelloWordsTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    private Suggestion only() {
        List<Suggestion> all = Hello.suggestions(tale.ledger());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Map<String, String> evidence(Suggestion one) {
        Map<String, String> cells = new TreeMap<>();
        one.evidence().forEach((name, cell) -> cells.put(name, cell.csv()));
        return cells;
    }

    @Test
    void whoAskedIsToldWithTheDay() {
        tale.asks(tale.connected(500), 20);
        Suggestion one = only();
        assertThat(one.reason()).isEqualTo("P000 asked you something on 10 November, 20 days ago.");
        assertThat(one.step()).isEqualTo("You could answer in two lines, or say that you have read it.");
        assertThat(evidence(one))
                .isEqualTo(Map.of(
                        "contactDays", "2",
                        "gapDays", "20",
                        "lastContact", "2026-11-10",
                        "lastMessage", "2026-11-10",
                        "waitingDays", "20"));
        assertThat(one.waitingDays()).hasValue(20);
        assertThat(one.gapDays()).hasValue(20);
        assertThat(one.due()).isEmpty();
        assertThat(one.usualGapDays()).isEmpty();
        assertThat(one.rank()).isEqualTo(1);
    }

    /** Six days so far apart, both ways; then a silence that is theirs to have begun. */
    @ParameterizedTest
    @CsvSource({
        "10, 15, ''",
        "10, 16, ' Usually every 10 days; now 16.'",
        "20, 30, ''",
        "20, 31, ' Usually every 20 days; now 31.'"
    })
    void theUsualGapIsSaidOnlyBeyondOneAndAHalfOfIt(int apart, int silence, String words) {
        int friend = tale.connected(500);
        for (int i = 5; i >= 0; i--) {
            tale.said(friend, silence + i * apart + 1 / 24.0, true, 130, true);
            tale.said(friend, silence + i * apart, false, 40, true);
        }
        String day = InWords.date(LocalDate.parse(HistoryBuilder.on(silence)), LocalDate.parse("2026-11-30"));
        Suggestion one = only();
        assertThat(one.reason())
                .isEqualTo("P000 asked you something on " + day + ", " + silence + " days ago." + words);
        assertThat(one.usualGapDays()).hasValueCloseTo((double) apart, within(1e-9));
        assertThat(evidence(one)).containsEntry("usualGapDays", String.valueOf(apart));
    }

    @Test
    void aCloseTiePastItsRhythmIsToldWithTheUsualGap() {
        int friend = tale.connected(500);
        for (int i = 5; i >= 0; i--) {
            tale.theirs(friend, 100 + i * 10 + 1 / 24.0).mine(friend, 100 + i * 10);
        }
        Suggestion one = only();
        assertThat(one.rule()).isEqualTo("slipping");
        assertThat(one.reason())
                .isEqualTo("The last contact was on 22 August, 100 days ago; you wrote last. Usually every 10 days;"
                        + " now 100.");
        assertThat(one.step()).isEqualTo("You could ask how they are; a few words are enough.");
        assertThat(one.days()).hasSize(6).startsWith(LocalDate.parse("2026-07-03"));
        assertThat(one.waitingDays()).isEmpty();
    }

    @Test
    void aPromiseIsToldWithItsDay() {
        int friend = tale.connected(500);
        tale.promised(friend, 20, Optional.of(LocalDate.parse("2026-11-25")));
        Suggestion one = only();
        assertThat(one.reason())
                .isEqualTo("You noted a follow-up with P000 that was due by 25 November. The last contact was on"
                        + " 10 November, 20 days ago.");
        assertThat(one.step()).isEqualTo("You could do the first small part of it, or say when it will come.");
        assertThat(one.due()).contains(LocalDate.parse("2026-11-25"));
        assertThat(evidence(one)).containsEntry("due", "2026-11-25");
    }

    @Test
    void aPromiseWithoutADayIsDueAWeekLaterAndTheEarliestOneCounts() {
        int open = tale.connected(500);
        tale.promised(open, 20, Optional.empty());
        int twice = tale.connected(500);
        tale.promised(twice, 18, Optional.of(LocalDate.parse("2026-11-12")));
        tale.promised(twice, 18, Optional.of(LocalDate.parse("2026-11-14")));
        int today = tale.connected(500);
        tale.promised(today, 15, Optional.of(LocalDate.parse("2026-11-30")));
        int tomorrow = tale.connected(500);
        tale.promised(tomorrow, 15, Optional.of(LocalDate.parse("2026-12-01")));
        assertThat(Hello.suggestions(tale.ledger()))
                .extracting(one -> one.name().substring(0, 4) + " " + one.due().orElseThrow())
                .containsExactly("P001 2026-11-12", "P000 2026-11-17", "P002 2026-11-30");
    }

    @Test
    void aNewConnectionIsToldWithWhoInvitedWhomAndMyOwnNoteComesFirst() {
        tale.connected(20);
        tale.invitations.add(new Fact.Invited(
                tale.connected(21), Instant.parse(HistoryBuilder.ago(22)), Direction.IN, true, Optional.empty()));
        tale.invited(tale.connected(22), 23, false);
        tale.invited(tale.connected(23), 24, true);
        tale.connected(19);
        List<Suggestion> all = Hello.suggestions(tale.ledger());
        assertThat(all)
                .extracting(Suggestion::reason)
                .containsExactly(
                        "You connected on 7 November and have not yet spoken. You had sent the invitation, with a note.",
                        "You connected on 8 November and have not yet spoken. You had sent the invitation.",
                        "You connected on 9 November and have not yet spoken. The invitation was theirs.",
                        "You connected on 11 November and have not yet spoken.",
                        "You connected on 10 November and have not yet spoken.");
        Suggestion first = all.get(0);
        assertThat(first.step()).isEqualTo("You could say hello in one line and what made you connect.");
        assertThat(evidence(first)).isEqualTo(Map.of("connectedOn", "2026-11-07"));
        assertThat(first.lastContact()).isEmpty();
        assertThat(first.gapDays()).isEmpty();
        assertThat(all).extracting(Suggestion::rank).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aNewJobIsToldAfterTwoExportsAndTheWarmerTieComesFirst() {
        int once = tale.person("Acme", "2020-01-01");
        GoldenTies.days(tale, once, true, 200);
        int often = tale.person("Acme", "2020-01-02");
        GoldenTies.days(tale, often, true, 202, 201);
        tale.person("Acme", "2020-01-03");
        tale.person("Acme", "2020-01-04");
        GoldenTies.days(tale, 3, false, 200);
        List<Contact> then = tale.people.stream()
                .map(person -> Histories.person(
                        person.id(),
                        person.firstName(),
                        "Bolt",
                        person.connectedOn().orElseThrow().toString()))
                .toList();
        tale.earlier.add(new Snapshot(Instant.parse("2026-05-31T12:00:00Z"), List.of(), List.of()));
        tale.earlier.add(new Snapshot(Instant.parse("2026-08-31T12:00:00Z"), then, List.of()));
        List<Suggestion> all = Hello.suggestions(tale.ledger());
        assertThat(all).extracting(Suggestion::rule).containsOnly("job-change");
        assertThat(all)
                .as("people with a two-way history")
                .extracting(Suggestion::contact)
                .containsExactly("p001-example", "p000-example");
        Suggestion one = all.get(1);
        assertThat(one.reason())
                .isEqualTo(
                        "P000 has changed company or position since the last export. The last contact was on 14 May, 200"
                                + " days ago; P000 wrote last.");
        assertThat(one.step()).isEqualTo("You could wish them a good start.");
        assertThat(evidence(one)).containsEntry("since", "2026-08-31");
    }

    @Test
    void whoFitsSeveralRulesIsListedOnceWithTheOthersBeside() {
        int friend = tale.connected(900);
        GoldenTies.days(tale, friend, true, 420, 410, 400);
        tale.promised(friend, 390, Optional.empty());
        Suggestion one = only();
        assertThat(one.rule()).isEqualTo("promised");
        assertThat(one.alsoBecause()).containsExactly("dormant");
        assertThat(one.step()).startsWith("You could do the first small part");
    }

    @Test
    void aDormantTieIsCalledByTheWholeNameIfThereIsNoFirstName() {
        tale.people.add(
                new Contact(0, "kim", "Kim", "", "Kim", "", "Painter", "", Optional.of(LocalDate.parse("2020-01-01"))));
        GoldenTies.days(tale, 0, true, 420, 410, 400);
        Suggestion one = only();
        assertThat(one.reason())
                .isEqualTo("You have been in touch on three days in all. The last contact was on 26 October 2025, 400"
                        + " days ago; Kim wrote last.");
        assertThat(one.step()).isEqualTo("You could send a short hello and say what brought them to mind.");
        assertThat(one.role()).isEqualTo("Painter");
        assertThat(one.evidence().keySet()).containsExactly("contactDays", "gapDays", "lastContact", "usualGapDays");
        assertThat(one.evidence().get("contactDays")).isEqualTo(Cell.of(3L));
    }

    @Test
    void aRoleIsPositionAndCompanyAsFarAsTheyAreKnown() {
        tale.asks(tale.person("Acme", "2020-01-01"), 20);
        tale.asks(tale.person("", "2020-01-01"), 19);
        tale.people.add(
                new Contact(2, "kim", "Kim", "", "Kim", "Acme", "", "", Optional.of(LocalDate.parse("2020-01-01"))));
        tale.asks(2, 18);
        assertThat(Hello.suggestions(tale.ledger()))
                .extracting(Suggestion::role)
                .containsExactlyInAnyOrder("Engineer, Acme", "", "Acme");
    }
}
