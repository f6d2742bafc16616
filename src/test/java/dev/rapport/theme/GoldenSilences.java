package dev.rapport.theme;

import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
import dev.rapport.ledger.Ledger;
import java.time.Instant;
import java.util.List;

/** Who went quiet and who is back, counted by hand. */
final class GoldenSilences {
    private GoldenSilences() {}

    static List<Golden> cases() {
        return List.of(
                new Golden(
                        "touch.went-quiet",
                        "four quiet from 1 November on: one answers on the 20th and is back, one is only written to: 3",
                        () -> fourQuiet("2026-11-30T12:00:00Z").ledger(),
                        value(3, -1, 4, -1).andThen(detail("0", "backSince"))),
                new Golden(
                        "touch.came-back",
                        "of the same four the one who answered is back, the one written to may be yet: 1",
                        () -> fourQuiet("2026-11-30T12:00:00Z").ledger(),
                        value(1, -1, 4, 1)),
                new Golden(
                        "touch.went-quiet",
                        "the same on 5 December, one of them having written on the 3rd: November keeps its 3, one is back",
                        () -> fourQuiet("2026-12-05T12:00:00Z")
                                .theirs(3, "2026-12-03T10:00:00Z")
                                .ledger(),
                        value(3, -1, 4, -1)
                                .andThen(detail("1", "backSince"))
                                .andThen(finding -> assertThat(finding.sentence())
                                        .startsWith("Three people went quiet in November; one of them has been in"
                                                + " touch since."))),
                new Golden(
                        "touch.wake-answered",
                        "answered after 10, 0, 0 and 35 days, and not at all at the latest; one is open, one had never"
                                + " written: 3 of 5",
                        GoldenSilences::pickedUp,
                        value(.6, 3, 5, 1)
                                .andThen(finding -> assertThat(finding.sentence())
                                        .startsWith("You picked up five old ties; three answered within a month."))),
                new Golden(
                        "touch.return-after-quiet",
                        "days 5+, 10, 10, 110, 190, 210+: 3/5 and 2/3 are left by day 180, 1 - .4 = .6; mine first in 2 of 4",
                        GoldenSilences::spokeAgain,
                        value(.6, 3, 6, 1)
                                .andThen(detail("2", "ownerFirst", "k"))
                                .andThen(detail("4", "ownerFirst", "n"))));
    }

    /** Six who had spoken 500 days ago, and one who had not. */
    private static Ledger pickedUp() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int person = 0; person < 6; person++) {
            tale.mine(tale.person(), 500).theirs(person, 499.9);
        }
        tale.mine(0, 200).theirs(0, 190);
        tale.mine(1, 200).theirs(1, 165);
        tale.mine(2, 200).theirs(2, 199.9).mine(2, 100);
        tale.mine(3, 200).theirs(3, 199.9).mine(3, 120);
        tale.mine(4, 200).theirs(4, 199.9).mine(4, 20);
        tale.mine(5, 20);
        int stranger = tale.person();
        tale.theirs(stranger, 500).mine(stranger, 200).theirs(stranger, 199.9);
        return tale.ledger();
    }

    /** Six close ties: silent for 300 days or for 95, and when they spoke again. */
    private static Ledger spokeAgain() {
        HistoryBuilder tale = new HistoryBuilder();
        for (int last : new int[] {300, 300, 300, 300, 95, 300}) {
            int person = tale.person();
            for (int days = last + 50; days >= last; days -= 10) {
                tale.mine(person, days).theirs(person, days - .1);
            }
        }
        return tale.mine(0, 200).theirs(1, 200).theirs(3, 100).mine(5, 20).ledger();
    }

    private static HistoryBuilder fourQuiet(String end) {
        HistoryBuilder tale = new HistoryBuilder(Instant.parse(end));
        for (int person = 0; person < 4; person++) {
            tale.mine(tale.person("", "2024-01-01"), "2026-08-02T10:00:00Z");
            tale.theirs(person, "2026-08-02T11:00:00Z");
        }
        return tale.mine(1, "2026-11-20T10:00:00Z")
                .mine(0, "2026-11-20T10:00:00Z")
                .theirs(0, "2026-11-20T11:00:00Z");
    }
}
