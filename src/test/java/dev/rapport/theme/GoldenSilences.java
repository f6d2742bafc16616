package dev.rapport.theme;

import static dev.rapport.theme.Golden.detail;
import static dev.rapport.theme.Golden.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.HistoryBuilder;
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
                                                + " touch since."))));
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
