package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.own.Formulas;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.WishFile;
import dev.rapport.read.people.Wishes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a command writes, every later run reads; what none could read is refused, and the file is as it was. */
class WrittenIsReadTest {
    private static final int ROUNDS = 160;
    private static final List<String> PIECES = List.of(
            "Ada",
            "Ben",
            " ",
            "\"",
            "'",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "=",
            "+",
            "-",
            "@",
            "\0",
            "\u0007",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "é",
            "ß",
            "名",
            "🎯",
            "|",
            "\\",
            "%",
            "$",
            "#",
            "linkedin.com/in/",
            "yes",
            "x".repeat(300));

    @TempDir
    Path dir;

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void everyWishThatIsTakenIsReadAndMeansThePersonThatWasTyped() throws Exception {
        Random random = new Random(18);
        Path people = dir.resolve("people.csv");
        List<String> taken = new ArrayList<>();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String name = text(random, 5);
            boolean forget = random.nextBoolean();
            Said said = Said.by(forget ? "forget" : "snooze", "--people", people.toString(), "--", name);
            Wishes read = WishFile.read(people).wishes();
            if (said.code() == 0) {
                taken.add(name);
                String kept = Wish.whom(name).orElseThrow();
                assertThat(read.rows()).as(name).anyMatch(wish -> wish.means(kept) && (wish.forgotten() || !forget));
            } else {
                refused++;
                assertThat(said.code()).as(name + said.err()).isEqualTo(2);
                assertThat(Wish.whom(name)).isEmpty();
            }
        }
        assertThat(taken).hasSizeGreaterThan(ROUNDS / 3);
        assertThat(refused).isPositive();
        for (String name : taken) {
            assertThat(Said.by("forget", "--undo", "--people", people.toString(), "--", name)
                            .code())
                    .isZero();
            assertThat(Said.by("snooze", "--undo", "--people", people.toString(), "--", name)
                            .code())
                    .isZero();
        }
        assertThat(WishFile.read(people).wishes().rows()).isEmpty();
    }

    @Test
    void everyLineThatIsTakenIsReadAndUsed() throws Exception {
        Random random = new Random(21);
        Path log = dir.resolve("interactions.csv");
        int taken = 0;
        for (int round = 0; round < ROUNDS / 4; round++) {
            byte[] before = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
            Said said = Said.by(
                    "log",
                    "--log",
                    log.toString(),
                    "--date",
                    "2026-04-0" + (1 + round % 9),
                    "--channel",
                    text(random, 2),
                    "--event",
                    text(random, 3),
                    "--",
                    text(random, 4),
                    text(random, 6));
            if (said.code() == 0) {
                taken++;
            } else {
                assertThat(said.code()).as(said.err()).isEqualTo(2);
                assertThat(Files.exists(log) ? Files.readAllBytes(log) : new byte[0])
                        .isEqualTo(before);
            }
        }
        assertThat(taken).isGreaterThan(ROUNDS / 12);
        assertThat(Files.readAllLines(log)).hasSize(taken + 1);
        Said check = Said.by("check", "src/test/resources/mailbox", "--log", log.toString());
        assertThat(check.out()).containsPattern("interactions\\.csv +" + taken + " read +" + taken + " used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\n", "\u200B", "\u202E\u200B"})
    void aNameThatSaysNobodyIsAUsageError(String name) {
        Path people = dir.resolve("people.csv");
        Path log = dir.resolve("log.csv");
        for (String command : List.of("forget", "snooze")) {
            assertThat(Said.by(command, name, "--people", people.toString()).code())
                    .isEqualTo(2);
        }
        assertThat(Said.by("log", name, "--log", log.toString()).code()).isEqualTo(2);
        assertThat(people).doesNotExist();
        assertThat(log).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "121", "0", "-1", "3.5", "2147483648", "x"})
    void monthsOutOfRangeAreAUsageError(String months) {
        Path people = dir.resolve("people.csv");
        assertThat(Said.by("snooze", "Ada Example", "--months", months, "--people", people.toString())
                        .code())
                .isEqualTo(2);
        assertThat(people).doesNotExist();
    }

    @Test
    void nothingIsAddedInAnotherEncodingThanTheFiles() throws Exception {
        Path log = dir.resolve("interactions.csv");
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            byte[] before = "date,contact\n2026-04-01,Ada\n".getBytes(charset);
            Files.write(log, before);
            Said said = Said.by("log", "Ben Birch", "--date", "2026-04-02", "--log", log.toString());
            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err())
                    .contains("interactions.csv", "nothing was added")
                    .doesNotContain("Ada");
            assertThat(Files.readAllBytes(log)).isEqualTo(before);
        }
    }

    @Test
    void aLineBehindAnOpenQuoteIsReadAllTheSame() throws Exception {
        Path log = Files.writeString(dir.resolve("interactions.csv"), "date,contact,note\n2026-04-01,Ada,\"open\n");
        assertThat(Said.by("log", "Ben Birch", "--date", "2026-04-02", "--log", log.toString())
                        .code())
                .isZero();
        assertThat(Said.by("check", "src/test/resources/mailbox", "--log", log.toString())
                        .out())
                .containsPattern("interactions\\.csv +2 read +1 used");
    }

    @Test
    void anAddressThatIsNoneIsAUsageError() {
        Path log = dir.resolve("interactions.csv");
        assertThat(Said.by("log", "Ada", "--url", "somewhere", "--log", log.toString())
                        .code())
                .isEqualTo(2);
        assertThat(log).doesNotExist();
    }

    @Test
    void whatIsDisarmedForSpreadsheetsIsRestored() {
        Random random = new Random(15);
        for (int round = 0; round < 5_000; round++) {
            String text = text(random, 4);
            assertThat(Formulas.restored(Formulas.disarmed(text))).isEqualTo(text);
        }
        assertThat(Formulas.disarmed("=1")).isEqualTo("'=1");
        assertThat(Formulas.disarmed("'=1")).isEqualTo("''=1");
        assertThat(Formulas.restored("'tis")).isEqualTo("'tis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "\n\n",
                "person,snoozed_until,forgotten\nAda,,ja\n",
                "person,snoozed_until,forgotten\nAda,01/02/2027,\n",
                "person,snoozed_until,forgotten\n,,yes\n",
                "person,snoozed_until,forgotten\nAda,,yes,more\n",
                "person,snoozed_until,forgotten\n\"Ada,,yes\n",
                "name,every\nAda,often\n"
            })
    void wishesThatAreLostOrUnclearStopTheRun(String text) throws Exception {
        Path people = Files.writeString(dir.resolve("people.csv"), text);
        for (String command : List.of("check", "report")) {
            Said said = Said.by(command, "src/test/resources/mailbox", "--people", people.toString());
            assertThat(said.code()).as(said.err()).isEqualTo(4);
            assertThat(said.err()).contains("people.csv").doesNotContain("Ada");
        }
        assertThat(Said.by("forget", "Ben Birch", "--people", people.toString()).code())
                .isEqualTo(4);
        assertThat(Files.readString(people)).isEqualTo(text);
    }

    @Test
    void wishesSurviveASpreadsheet() throws Exception {
        Path people = dir.resolve("people.csv");
        Files.writeString(
                people, "\uFEFFperson;snoozed_until;forgotten\r\nAda Example;;YES\r\nBen Birch;2027-01-02;\r\n;;\r\n");
        assertThat(WishFile.read(people).wishes().rows())
                .extracting(Wish::forgotten)
                .containsExactly(true, false);
    }
}
