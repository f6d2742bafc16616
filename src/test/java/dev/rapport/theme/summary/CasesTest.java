package dev.rapport.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.LogRows;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Trail;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Evidence;
import dev.rapport.theme.GoldenTies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rows behind each number, in a world small enough to find every one of them by hand. */
class CasesTest {
    private final HistoryBuilder tale = new HistoryBuilder();

    /** Every row's line: message i of the history stands on line i + 2 of messages.csv, and so on. */
    private static Trail trail(Ledger ledger) {
        Trail trail = new Trail();
        Messages messages = ledger.history().messages();
        for (int i = 0; i < messages.size(); i++) {
            trail.message(messages.contact(i), messages.second(i), place("messages.csv", i));
        }
        for (int i = 0; i < ledger.history().contacts().size(); i++) {
            if (ledger.history().contacts().get(i).connected()) {
                trail.connection(i, place("Connections.csv", i));
            }
        }
        for (int i = 0; i < ledger.history().namelessConnectedOn().size(); i++) {
            trail.nameless(
                    place("Connections.csv", 100 + i),
                    ledger.history().namelessConnectedOn().get(i));
        }
        for (int i = 0; i < ledger.history().invitations().size(); i++) {
            trail.fact(ledger.history().invitations().get(i), place("Invitations.csv", i));
        }
        for (int i = 0; i < ledger.history().vouches().size(); i++) {
            trail.fact(ledger.history().vouches().get(i), place("vouches.csv", i));
        }
        return trail;
    }

    private static Trail.Place place(String file, int index) {
        return new Trail.Place("export", file, index + 2);
    }

    private Evidence evidence(String id) {
        Ledger ledger = tale.ledger();
        return Examination.evidence(ledger, trail(ledger), id);
    }

    private List<String> cases(String id) {
        return evidence(id).cases().stream().map(CasesTest::said).toList();
    }

    private static String said(Evidence.Case one) {
        return one.part() + " " + one.who().replace(" Example", "")
                + (one.note().isEmpty() ? "" : " (" + one.note() + ")")
                + one.rows().stream()
                        .map(row -> " " + row.at().file().replace(".csv", "") + ":"
                                + row.at().line() + " " + row.on() + " " + row.what())
                        .collect(Collectors.joining(",", ":", ""));
    }

    private void year() {
        int talked = tale.connected(100);
        tale.mine(talked, 95).theirs(talked, 94).mine(talked, 93).said(talked, 92, false, 40, true);
        int silent = tale.connected(40);
        tale.mine(silent, 35);
        int early = tale.person();
        tale.said(early, 10, true, 34, true).said(early, 9, false, 34, true);
        tale.mine(tale.person(), 5);
        int dormant = tale.connected(900);
        GoldenTies.days(tale, dormant, true, 420, 410, 400);
        int waiting = tale.connected(900);
        tale.said(waiting, 20, false, 40, true);
        int fresh = tale.connected(20);
        tale.invited(fresh, 25, true);
        tale.texts.add(Histories.text(fresh, Instant.parse(HistoryBuilder.ago(25)), true, 7));
        int met = tale.connected(900);
        tale.logged(met, 15, Direction.BOTH, Fact.Logged.Kind.MEETING);
        tale.mine(met, 13);
        int helped = tale.person("Acme", "2026-08-01");
        tale.log.add(marked(helped, 12));
        tale.logged(helped, 11, Direction.IN, Fact.Logged.Kind.INTRODUCTION);
        tale.vouched(talked, HistoryBuilder.ago(30), Direction.OUT, Fact.Vouched.Kind.ENDORSEMENT);
        tale.vouched(talked, HistoryBuilder.ago(29), Direction.IN, Fact.Vouched.Kind.ENDORSEMENT);
        tale.vouched(met, HistoryBuilder.ago(29), Direction.IN, Fact.Vouched.Kind.RECOMMENDATION);
        tale.invited(silent, 45, false);
        tale.invited(tale.person(), 50, false);
        tale.nameless.add(LocalDate.parse("2026-11-05"));
        tale.nameless.add(LocalDate.parse("2026-10-05"));
        for (int contact : new int[] {talked, silent, early}) {
            tale.texts.add(Histories.text(
                    contact,
                    Instant.parse(HistoryBuilder.ago(contact == talked ? 95 : contact == silent ? 35 : 10)),
                    false,
                    1));
        }
    }

    private void ties() {
        int back = tale.person("Acme Inc.", "2024-01-01");
        GoldenTies.days(tale, back, true, 300, 290, 10);
        int perhaps = tale.person("ACME", "2024-01-01");
        GoldenTies.days(tale, perhaps, true, 300);
        tale.mine(perhaps, 8);
        int goingQuiet = tale.person("Bolt", "2024-01-01");
        GoldenTies.days(tale, goingQuiet, true, 150, 140, 130, 120, 110, 100);
        int close = tale.person("", "2024-01-01");
        GoldenTies.days(tale, close, true, 70, 60, 50, 40, 30, 20);
        int again = tale.person("Bolt", "");
        tale.mine(again, 200).theirs(again, 199).mine(again, 60).theirs(again, 58);
        int longAgo = tale.person("Bolt", "2020-01-01");
        GoldenTies.days(tale, longAgo, true, 1120, 1110, 1100);
        tale.earlier.add(new Snapshot(
                Instant.parse("2026-05-31T12:00:00Z"),
                List.of(Histories.person(back, "P000", "Comet", "2024-01-01")),
                List.of()));
        int met = tale.person();
        tale.logged(met, 25, Direction.BOTH, Fact.Logged.Kind.EVENT);
        tale.logged(met, 24, Direction.BOTH, Fact.Logged.Kind.INTRODUCTION);
        tale.logged(met, 23, Direction.OUT, Fact.Logged.Kind.INTRODUCTION);
        int unseen = tale.person();
        tale.logged(unseen, 12, Direction.BOTH, Fact.Logged.Kind.MEETING);
        int theirs = tale.connected(60);
        tale.theirs(theirs, 50);
        tale.invitations.add(
                new Fact.Invited(theirs, Instant.parse(HistoryBuilder.ago(61)), Direction.IN, false, Optional.empty()));
        tale.invited(unseen, 200, true);
        tale.texts.add(Histories.text(again, Instant.parse(HistoryBuilder.ago(400)), false, 5));
        for (int i = 0; i < 8; i++) {
            // Three and five of the same words; the fewer came first.
            tale.texts.add(Histories.text(i, Instant.parse(HistoryBuilder.ago(200 - i)), false, i < 3 ? 1 : 2));
        }
    }

    private static Fact.Logged marked(int person, int daysAgo) {
        Fact.Logged row =
                Histories.logged(person, HistoryBuilder.on(daysAgo), Direction.OUT, "mail", Fact.Logged.Kind.HELP);
        return LogRows.eased(LogRows.promised(row, Optional.of(LocalDate.parse("2026-12-01"))), 4);
    }

    /** The findings of a file of src/test/resources/evidence and the cases found by hand for each. */
    private static Map<String, List<String>> byHand(String file) throws IOException {
        Map<String, List<String>> byHand = new LinkedHashMap<>();
        List<String> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src", "test", "resources", "evidence", file))) {
            if (line.startsWith(" ")) {
                cases.add(line.strip());
            } else {
                cases = new ArrayList<>();
                byHand.put(line, cases);
            }
        }
        return byHand;
    }

    @Test
    void everyFindingOfAYearShowsItsCasesAndTheirRows() throws Exception {
        year();
        Map<String, List<String>> byHand = byHand("year.txt");
        assertThat(byHand.keySet())
                .containsExactlyElementsOf(Explanations.ids().stream()
                        .filter(id -> evidence(id).computedFrom().isEmpty())
                        .toList());
        byHand.forEach((id, cases) -> assertThat(cases(id)).as(id).isEqualTo(cases));
    }

    @Test
    void tiesThatRestComeBackOrChangeShowTheRowsThatSaySo() throws Exception {
        ties();
        byHand("ties.txt").forEach((id, cases) -> assertThat(cases(id)).as(id).isEqualTo(cases));
    }

    @Test
    void whatRestsOnOtherFiguresSaysOnWhich() {
        assertThat(evidence("health.index").computedFrom()).startsWith("the headlines of the seven themes");
        assertThat(evidence("health.index").cases()).isEmpty();
        assertThat(evidence("month.people").computedFrom()).isEmpty();
        assertThat(evidence("month.people").unit()).isEqualTo("one person: what happened in the month");
    }
}
