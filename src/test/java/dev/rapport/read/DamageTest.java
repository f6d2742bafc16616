package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage costs the damaged lines and nothing else; damage by chance is in {@code dev.rapport.torture}. */
class DamageTest {
    @TempDir
    Path dir;

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(Exports.got("2-ada==", "ada-example", "Ada Example", "2024-04-0" + (i + 1) + " 10:00:00", "hi")
                    .strip());
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "4"})
    void anUnclosedQuoteCostsItsOwnRecord(int at) throws Exception {
        List<String> rows = rows();
        rows.set(at, rows.get(at).replace(",hi,", ",\"hi,"));
        assertOnly(rows, at, "damaged-quotes", "\n");
        assertOnly(rows, at, "damaged-quotes", "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {",h\"i,", ",\"h\"i,", ",\u0000,", ",hi,extra,", ","})
    void aDamagedRowIsRejectedWithItsLine(String text) throws Exception {
        List<String> rows = rows();
        rows.set(2, rows.get(2).replace(",hi,", text));
        String reason =
                text.indexOf('\0') >= 0 ? "nul-character" : text.indexOf('"') >= 0 ? "damaged-quotes" : "cell-count";
        assertOnly(rows, 2, reason, "\n");
        assertOnly(rows, 2, reason, "\r\n");
    }

    private void assertOnly(List<String> rows, int at, String reason, String newline) throws Exception {
        Loaded<History> loaded = Exports.messages(dir, String.join(newline, rows));
        assertThat(Exports.rejected(loaded, "messages")).containsExactly((at + 2) + " " + reason);
        assertThat(loaded.value().messages().size()).as(loaded.intake() + "").isEqualTo(4);
        assertThat(Exports.intake(loaded, "messages").read()).isEqualTo(5);
    }

    @Test
    void unicodeLineSeparatorsEndNoRow() throws Exception {
        List<String> rows = rows();
        rows.set(1, rows.get(1).replace(",hi,", ",a\u2028b,"));
        Loaded<History> loaded = Exports.messages(dir, String.join("\r", rows));
        assertThat(loaded.value().messages().size()).isEqualTo(5);
        assertThat(Exports.intake(loaded, "messages").rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aDamagedLineAcrossABufferBoundaryIsOneRow(String newline) throws Exception {
        StringBuilder text = new StringBuilder();
        int rows = 3000;
        for (int i = 0; i < rows; i++) {
            String row = Exports.got("2-ada==", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hi" + i);
            text.append(row.strip().replace(",hi", i % 3 == 0 ? ",h\"i" : ",hi"))
                    .append(newline);
        }
        Intake intake = Exports.intake(Exports.messages(dir, text.toString()), "messages");
        assertThat(intake.read()).isEqualTo(rows);
        assertThat(intake.rejected())
                .hasSize(rows / 3)
                .allSatisfy(row -> assertThat((row.origin().line() - 2) % 3).isZero());
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0,4", "1,3"})
    void twoStrayQuotesDoNotSwallowTheRowsBetween(int first, int last) throws Exception {
        List<String> rows = rows();
        rows.set(first, rows.get(first).replace(",hi,", ",\"hi,"));
        rows.set(last, rows.get(last).replace(",hi,", ",hi\","));
        Loaded<History> loaded = Exports.messages(dir, String.join("\n", rows));
        assertThat(Exports.rejected(loaded, "messages"))
                .containsExactly((first + 2) + " damaged-quotes", (last + 2) + " damaged-quotes");
        assertThat(loaded.value().messages().size()).isEqualTo(3);
    }

    @Test
    void aTextThatTalksOfDatesIsNoSwallowedRow() throws Exception {
        List<String> rows = rows();
        rows.set(
                2,
                rows.get(2)
                        .replace(",hi,", ",\"When, where, and how?\n2024-04-01,2024-04-02, a, b, c\n\n7 Jun 2024\","));
        Loaded<History> loaded = Exports.messages(dir, String.join("\n", rows));
        assertThat(Exports.rejected(loaded, "messages")).isEmpty();
        assertThat(loaded.value().messages().size()).isEqualTo(5);
    }

    @Test
    void aLastLineOfOneCharacterIsALine() throws Exception {
        List<String> rows = rows();
        rows.add("x");
        assertThat(Exports.rejected(Exports.messages(dir, String.join("\n", rows)), "messages"))
                .containsExactly("7 cell-count");
    }

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT PROFILE URLS,not-a-url",
        "FOLDER,out-of-place",
        "ATTACHMENTS,",
    })
    void aTextInAnotherCellsPlaceIsRejected(String column, String reason) throws Exception {
        List<String> rows = rows();
        List<String> columns = List.of(Exports.HEADER.strip().split(","));
        String[] cells = rows.get(2).split(",", -1);
        cells[columns.indexOf(column)] = reason == null ? "INBOX" : "several words of text";
        rows.set(2, String.join(",", cells));
        assertThat(Exports.rejected(Exports.messages(dir, String.join("\n", rows)), "messages"))
                .containsExactly("4 " + (reason == null ? "out-of-place" : reason));
    }

    @Test
    void aRecordOfTooManyLinesIsRejectedAndTheNextIsRead() throws Exception {
        List<String> rows = rows();
        rows.set(1, rows.get(1).replace(",hi,", ",\"" + "hi\n".repeat(200) + "\","));
        rows.set(3, rows.get(3).replace(",hi,", ",\"" + "hi\n".repeat(199) + "\","));
        Loaded<History> loaded = Exports.messages(dir, String.join("\n", rows));
        assertThat(Exports.rejected(loaded, "messages")).containsExactly("3 too-long");
        assertThat(loaded.value().messages().size()).isEqualTo(4);
    }

    @Test
    @Timeout(20)
    void aDamagedLineOfAMegabyteIsRejectedInNoTime() throws Exception {
        List<String> rows = rows();
        rows.set(1, rows.get(1).replace(",hi,", ",\"" + "hi".repeat(700_000) + ","));
        Loaded<History> loaded = Exports.messages(dir, String.join("\n", rows));
        assertThat(Exports.rejected(loaded, "messages")).containsExactly("3 too-long");
        assertThat(loaded.value().messages().size()).isEqualTo(4);
    }

    @Test
    void noTextSurvivesReading() throws Exception {
        String canary = "purple giraffe canary";
        Loaded<History> loaded = Exports.read(Exports.folder(
                dir,
                Map.of(
                        "messages.csv",
                        Exports.HEADER
                                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", canary + " 2")
                                        .replace(" UTC,,", " UTC," + canary + ",")
                                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "hi")
                                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-03 10:00:00", "hi")
                                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-04 10:00:00", "hi")
                                + "1,," + canary + "\"\n" + canary,
                        "Invitations.csv",
                        Exports.INVITED + "Sam Owner,Ada Example,\"3/6/24, 9:00 AM\"," + canary
                                + ",OUTGOING,https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/ada-example\n",
                        "Profile.csv",
                        Exports.PROFILE,
                        "Connections.csv",
                        Exports.PEOPLE)));
        assertThat(loaded.value().toString() + loaded.intake()).doesNotContain("giraffe");
        assertThat(loaded.value().firstTexts()).hasSize(2);
    }
}
