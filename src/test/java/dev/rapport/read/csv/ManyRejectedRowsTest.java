package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.Exports;
import dev.rapport.read.cell.Row;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However many rows of a file are rejected, each is counted, and what is kept of them is bounded. */
class ManyRejectedRowsTest {
    @TempDir
    Path dir;

    @Test
    void aFileFromWhichNothingIsComputedMovesNoEndEither() throws Exception {
        String late = Exports.got("2-ada==", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi");
        Map<String, String> files = Map.of(
                "messages.csv",
                Exports.HEADER + "x,\n".repeat(100) + late,
                "Connections.csv",
                Exports.PEOPLE,
                "Profile.csv",
                Exports.PROFILE);
        Loaded<History> loaded = Exports.read(Exports.folder(dir.resolve("export"), files));
        assertThat(Exports.intake(loaded, "messages").leftOut()).isEqualTo(Map.of(LeftOutRule.TOO_DAMAGED, 1L));
        assertThat(loaded.value().end()).isEqualTo(java.time.Instant.parse("2024-03-08T00:00:00Z"));
    }

    @Test
    void tenThousandRejectedRowsAreEachListed() throws Exception {
        Intake messages = Exports.intake(Exports.messages(dir, "x,\n".repeat(10_000)), "messages");
        assertThat(messages.rejected()).hasSize(10_000);
        assertThat(messages.unlisted()).isEmpty();
    }

    @Test
    void ofMoreTheFirstThousandAreListedAndTheOthersCountedByReason() throws Exception {
        String damaged = "x,\n".repeat(7) + "a\"b\n";
        Loaded<History> loaded = Exports.messages(
                dir,
                damaged.repeat(2_500)
                        + Exports.got("2-ada==", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi"));
        Intake messages = Exports.intake(loaded, "messages");
        assertThat(messages.read()).isEqualTo(20_001);
        assertThat(messages.leftOut()).isEqualTo(Map.of(LeftOutRule.TOO_DAMAGED, 1L));
        assertThat(messages.rejectedRows()).isEqualTo(20_000);
        assertThat(messages.rejected()).hasSize(1_000);
        assertThat(messages.rejected().get(999).origin().line()).isEqualTo(1_001);
        assertThat(messages.unlisted())
                .isEqualTo(Map.of(RejectReason.CELL_COUNT, 17_500L - 875, RejectReason.DAMAGED_QUOTES, 2_500L - 125));
        assertThat(messages.reasons())
                .isEqualTo(Map.of(RejectReason.CELL_COUNT, 17_500L, RejectReason.DAMAGED_QUOTES, 2_500L));
    }

    @Test
    @Timeout(60)
    void aMillionLinesOfOneCommaTakeLittleMemory() throws Exception {
        Tally tally = new Tally("a.csv", "a");
        CsvRows rows = new CsvRows(new Repeated("A,B,C\n", "x,\n", 1_000_000), tally);
        Header header = rows.header(lines -> Header.find(lines, java.util.List.of("a", "b")))
                .orElseThrow();
        rows.rows(header, new Row(new String[] {"A", "B", "C"}, header), row -> tally.used());
        Intake intake = tally.intake();
        assertThat(intake.rejectedRows()).isEqualTo(1_000_000);
        assertThat(intake.rejected()).hasSize(1_000);
    }

    /** A head and then one piece of text, many times over. */
    private static final class Repeated extends Reader {
        private final String head;
        private final String piece;
        private final long length;
        private long at;

        private Repeated(String head, String piece, long times) {
            this.head = head;
            this.piece = piece;
            length = head.length() + piece.length() * times;
        }

        @Override
        public int read(char[] to, int from, int count) {
            int part = (int) Math.min(count, length - at);
            for (int i = 0; i < part; i++, at++) {
                to[from + i] = at < head.length()
                        ? head.charAt((int) at)
                        : piece.charAt((int) ((at - head.length()) % piece.length()));
            }
            return part == 0 ? -1 : part;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
