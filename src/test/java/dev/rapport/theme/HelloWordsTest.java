package dev.rapport.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Snapshot;
import dev.rapport.report.Cell;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.hello.Hello;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

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
        assertThat(one.step()).isEqualTo("You could answer the question P000 asked on 10 November; a line is enough.");
        assertThat(one.lastTime()).isEqualTo("Message from P000, 10 November");
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

    @Test
    void daysSinceAQuestionAreThoseOfTheCalendar() {
        tale.asks(tale.connected(500), 19.6);
        assertThat(only().reason()).isEqualTo("P000 asked you something on 10 November, 20 days ago.");
        assertThat(only().waitingDays()).isEqualTo(only().gapDays());
    }

    @Test
    void aCloseTiePastItsRhythmIsToldWithTheUsualGap() {
        int friend = tale.connected(500);
        for (int i = 5; i >= 0; i--) {
            tale.theirs(friend, 100 + i * 10 + 1 / 24.0).mine(friend, 100 + i * 10);
        }
        Suggestion one = only();
        assertThat(one.rule()).isEqualTo("slipping");
        assertThat(one.reason()).isEqualTo("Usually every 10 days; now 100.");
        assertThat(one.lastTime()).isEqualTo("Message from you, 22 August");
        assertThat(one.days()).hasSize(6).startsWith(LocalDate.parse("2026-07-03"));
        assertThat(one.waitingDays()).isEmpty();
    }

    @Test
    void aPromiseIsToldWithItsDay() {
        int friend = tale.connected(500);
        tale.promised(friend, 20, Optional.of(LocalDate.parse("2026-11-25")));
        Suggestion one = only();
        assertThat(one.reason()).isEqualTo("You noted a follow-up with P000 that was due by 25 November.");
        assertThat(one.step()).isEqualTo("You could send what you promised on 10 November.");
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
                .as("two of the three that are due")
                .containsExactly("P001 2026-11-12", "P000 2026-11-17");
    }

    @Test
    void aNewConnectionIsToldWithWhoInvitedWhomAndMyOwnNoteComesFirst() {
        String begin = "You connected on ";
        tale.connected(19);
        tale.connected(20);
        assertThat(only().reason()).as("the latest").isEqualTo(begin + "11 November and have not yet spoken.");
        tale.invitations.add(new Fact.Invited(
                tale.connected(21), Instant.parse(HistoryBuilder.ago(22)), Direction.IN, true, Optional.empty()));
        assertThat(only().reason()).isEqualTo(begin + "9 November and have not yet spoken; the invitation was theirs.");
        assertThat(only().step())
                .isEqualTo("You could thank P002 for the note that came with the invitation of 8 November.");
        tale.invited(tale.connected(22), 23, false);
        assertThat(only().reason())
                .isEqualTo(begin + "8 November and have not yet spoken; you had sent the invitation.");
        tale.invited(tale.connected(23), 24, true);
        Suggestion first = only();
        assertThat(first.reason())
                .isEqualTo(begin + "7 November and have not yet spoken; you had sent the invitation, with a note.");
        assertThat(first.step())
                .isEqualTo("You could go on from the note you sent with your invitation on 6 November.");
        assertThat(evidence(first)).isEqualTo(Map.of("connectedOn", "2026-11-07"));
        assertThat(first.lastContact()).isEmpty();
        assertThat(first.gapDays()).isEmpty();
        assertThat(first.lastTime()).isEmpty();
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
                .containsExactly("p001-example");
        Suggestion one = all.get(0);
        assertThat(one.reason()).isEqualTo("You last spoke seven months ago; P001 is now Engineer at Acme.");
        assertThat(one.step()).isEqualTo("You could wish P001 well as Engineer at Acme.");
        assertThat(evidence(one)).containsEntry("since", "2026-08-31");
    }

    /** A word in between may have been about the job; of a year ago nobody remembers whether it was. */
    @Test
    void aNewJobIsNoNewsToWhomTheOwnerSpokeWithSince() {
        int before = tale.person("Acme", "2020-01-01");
        GoldenTies.days(tale, before, true, 95, 93);
        int since = tale.person("Acme", "2020-01-01");
        GoldenTies.days(tale, since, true, 200, 90);
        int longSince = tale.person("Acme", "2020-01-01");
        GoldenTies.days(tale, longSince, true, 200, 91);
        int onOneDay = tale.person("Acme", "2020-01-01");
        GoldenTies.days(tale, onOneDay, true, 95);
        List<Contact> then = tale.people.stream()
                .map(person -> Histories.person(person.id(), person.firstName(), "Bolt", "2020-01-01"))
                .toList();
        tale.earlier.add(new Snapshot(Instant.parse("2026-08-30T12:00:00Z"), then, List.of()));
        Cell.Group candidates =
                (Cell.Group) Hello.suggested(tale.ledger()).finding().detail().get("candidates");
        assertThat(candidates.cells().get("job-change").csv()).isEqualTo("2");
        tale.earlier.set(0, new Snapshot(Instant.parse("2026-10-31T12:00:00Z"), then, List.of()));
        candidates =
                (Cell.Group) Hello.suggested(tale.ledger()).finding().detail().get("candidates");
        assertThat(candidates.cells().get("job-change").csv())
                .as("the old job still stood in October's export")
                .isEqualTo("3");
    }

    @Test
    void whoFitsSeveralRulesIsListedOnceWithTheOthersBeside() {
        int friend = tale.connected(900);
        GoldenTies.days(tale, friend, true, 420, 410, 400);
        tale.promised(friend, 390, Optional.empty());
        Suggestion one = only();
        assertThat(one.rule()).isEqualTo("promised");
        assertThat(one.alsoBecause()).containsExactly("dormant");
        assertThat(one.step()).startsWith("You could send what you promised on");
    }

    @Test
    void aDormantTieIsCalledByTheWholeNameIfThereIsNoFirstName() {
        tale.people.add(
                new Contact(0, "kim", "Kim", "", "Kim", "", "Painter", "", Optional.of(LocalDate.parse("2020-01-01"))));
        GoldenTies.days(tale, 0, true, 420, 410, 400);
        Suggestion one = only();
        assertThat(one.reason()).isEqualTo("In touch on three days in all; the last was 13 months ago.");
        assertThat(one.lastTime()).isEqualTo("Message from Kim, 26 October 2025");
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
        tale.promised(2, 18, Optional.empty());
        assertThat(Hello.suggestions(tale.ledger()))
                .extracting(Suggestion::role)
                .containsExactlyInAnyOrder("Engineer, Acme", "", "Acme");
    }
}
