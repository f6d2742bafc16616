package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When rows of an input deserve a person's look. */
class VerdictTest {

    @Test
    void onePercentRejectedIsStillFine() {
        assertThat(Verdict.of(List.of(file(99, Map.of(), 1)), false).code()).isEqualTo(ExitCode.OK);
        assertThat(Verdict.of(List.of(file(98, Map.of(), 1)), false).code()).isEqualTo(ExitCode.ROWS);
    }

    @Test
    void strictAllowsNoRejectedRow() {
        assertThat(Verdict.of(List.of(file(9_999, Map.of(), 1)), true).code()).isEqualTo(ExitCode.ROWS);
        assertThat(Verdict.of(List.of(file(9_999, Map.of(), 0)), true).code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aRecognisedFileWithoutAUsableRowIsNeverSilent() {
        Verdict verdict = Verdict.of(List.of(file(0, Map.of(LeftOutRule.SYSTEM, 3L), 0)), false);
        assertThat(verdict.code()).isEqualTo(ExitCode.ROWS);
        assertThat(verdict.complaints().get(0)).isEqualTo("warning: messages.csv has no usable row among its 3.");
    }

    @Test
    void aRecommendationOrInvitationOfAClosedAccountIsNoWarningOfEveryMonth() {
        TreeMap<LeftOutRule, Long> closed = new TreeMap<>(Map.of(LeftOutRule.NO_IDENTITY, 1L));
        for (String kind : List.of("recommendations received", "invitations", "endorsements given")) {
            Intake received = new Intake("x.csv", kind, 1, 0, closed, List.of(), new TreeMap<>(), List.of(), false);
            assertThat(Verdict.of(List.of(received), true).code()).as(kind).isEqualTo(ExitCode.OK);
        }
        assertThat(Verdict.of(List.of(file(0, closed, 0)), false).code()).isEqualTo(ExitCode.ROWS);
    }

    @Test
    void anEmptyFileAndAnOlderExportAreFine() {
        assertThat(Verdict.of(List.of(file(0, Map.of(), 0)), false).code()).isEqualTo(ExitCode.OK);
        assertThat(Verdict.of(List.of(file(0, Map.of(LeftOutRule.OLDER_EXPORT, 3L), 0)), false)
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    /** What the newest export lacks is withheld and said at the top, like a file that is not there. */
    @Test
    void anOlderFileThatTheNewestExportLacksIsNoDamage() {
        assertThat(Verdict.of(List.of(file(0, Map.of(LeftOutRule.ENDS_EARLY, 3L), 0)), false)
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void complaintsFitIntoTenLinesAndNameLineColumnAndReason() {
        Intake bad = file(0, Map.of(), 50);
        Verdict verdict = Verdict.of(List.of(bad, bad, bad, bad), false);
        assertThat(verdict.complaints())
                .hasSizeLessThanOrEqualTo(10)
                .contains("  line 2, column DATE: " + RejectReason.UNKNOWN_DATE.words()
                        + "; expected is e.g. 2024-03-07 12:34:56 UTC");
    }

    private static Intake file(long used, Map<LeftOutRule, Long> leftOut, int rejected) {
        long read = used + leftOut.values().stream().mapToLong(Long::longValue).sum() + rejected;
        Rejected row = new Rejected(new Origin("messages.csv", 2), RejectReason.UNKNOWN_DATE, "DATE");
        return new Intake(
                "messages.csv",
                "messages",
                read,
                used,
                new TreeMap<>(leftOut),
                Collections.nCopies(rejected, row),
                new TreeMap<>(),
                List.of(),
                false);
    }
}
