package dev.rapport.theme;

import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.none;
import static dev.rapport.theme.Golden.value;

import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Snapshot;
import dev.rapport.ledger.Ledger;
import dev.rapport.report.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is in the network, counted by hand. */
final class GoldenNetwork {
    private GoldenNetwork() {}

    static List<Golden> cases() {
        List<Golden> cases = new ArrayList<>(List.of(
                new Golden(
                        "network.connections",
                        "three with a name and two without: 5",
                        GoldenNetwork::five,
                        value(5, -1, -1, -1).andThen(detail("2", "nameless"))),
                new Golden(
                        "network.new-connections",
                        "one with and one without a name since 1 November, one on 31 October: 2",
                        GoldenNetwork::five,
                        value(2, -1, -1, -1)),
                new Golden(
                        "network.attention",
                        "ten people on two days each: of 20 x 19 pairs of days 10 x 2 are one person's: 19",
                        () -> GoldenAnswers.each(
                                        new HistoryBuilder(),
                                        10,
                                        (tale, person) -> tale.mine(person, 100).mine(person, 50))
                                .ledger(),
                        value(19, -1, 10, -1).andThen(detail("10", "expH"))),
                new Golden(
                        "network.attention",
                        "ten people on one day each: nobody twice, which tells nothing of the spread",
                        () -> GoldenAnswers.each(new HistoryBuilder(), 10, (tale, person) -> tale.mine(person, 100))
                                .ledger(),
                        none(Reason.FEWER_THAN_10_CONTACTS, -1, 10, -1)),
                new Golden(
                        "network.top5-share",
                        "one person on eleven days and nine on one day: (11 + 4) of 20",
                        () -> GoldenAnswers.each(new HistoryBuilder(), 10, (tale, person) -> {
                                    for (int day = 0; day < (person == 0 ? 11 : 1); day++) {
                                        tale.mine(person, 100 - day).mine(person, 99.9 - day);
                                    }
                                })
                                .ledger(),
                        value(.75, 15, 20, 0)),
                new Golden(
                        "network.top5-share",
                        "nine people: fewer than ten",
                        () -> GoldenAnswers.each(new HistoryBuilder(), 9, (tale, person) -> tale.mine(person, 100))
                                .ledger(),
                        none(Reason.FEWER_THAN_10_CONTACTS, 5, 9, 0)),
                new Golden(
                        "network.companies",
                        "5, 3 and 2 people: exp(1.0296530) = 2.8000941",
                        GoldenNetwork::companies,
                        value(2.8000941, -1, 10, -1).andThen(detail("0.62", "blau"))),
                new Golden(
                        "network.largest-company",
                        "5 of 10",
                        GoldenNetwork::companies,
                        value(.5, 5, 10, 0).andThen(detail("Acme", "company")))));
        for (String id : List.of(
                "network.snapshot-new",
                "network.snapshot-gone",
                "network.job-changes",
                "network.name-changes",
                "network.url-changes")) {
            cases.add(new Golden(
                    id,
                    "before: Ada, Bo, Cy, Di, Ed; now Bo elsewhere, Cy renamed, Di at a new address, Ed gone, Flo new: 1 each",
                    GoldenNetwork::twoExports,
                    value(1, -1, -1, -1)));
            cases.add(new Golden(
                    id,
                    "one export: nothing to compare",
                    () -> new HistoryBuilder().ledger(),
                    none(Reason.ONE_EXPORT_ONLY, -1, -1, -1)));
        }
        return cases;
    }

    private static Ledger five() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.person("", "2026-11-01");
        tale.person("", "2026-10-31");
        tale.person("", "2020-01-01");
        tale.person("Acme", "");
        tale.nameless.add(LocalDate.parse("2020-01-01"));
        tale.nameless.add(LocalDate.parse("2026-11-30"));
        return tale.ledger();
    }

    private static Ledger companies() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int i = 0; i < 10; i++) {
            tale.person(i < 5 ? "Acme" : i < 8 ? "Bolt" : "Cobalt", "2020-01-01");
        }
        return tale.ledger();
    }

    private static Contact contact(int id, String key, String name, String company) {
        Optional<LocalDate> on = Optional.of(LocalDate.parse("2020-01-0" + (name.charAt(0) - 'A' + 1)));
        return new Contact(id, key, name, name, "", company, "", "https://www.linkedin.com/in/" + key, on);
    }

    private static Ledger twoExports() {
        HistoryBuilder tale = new HistoryBuilder();
        tale.people.add(contact(0, "ada", "Ada", "Acme"));
        tale.people.add(contact(1, "bo", "Bo", "Bolt"));
        tale.people.add(contact(2, "cy", "Cyra", "Acme"));
        tale.people.add(contact(3, "di-new", "Di", "Acme"));
        tale.people.add(
                new Contact(4, "flo", "Flo", "Flo", "", "Acme", "", "", Optional.of(LocalDate.parse("2026-07-06"))));
        tale.earlier.add(new Snapshot(
                Instant.parse("2026-06-30T12:00:00Z"),
                List.of(
                        contact(0, "ada", "Ada", "Acme"),
                        contact(1, "bo", "Bo", "Acme"),
                        contact(2, "cy", "Cy", "Acme"),
                        contact(3, "di", "Di", "Acme"),
                        contact(-1, "ed", "Ed", "Acme")),
                List.of()));
        return tale.ledger();
    }
}
