package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rapport snooze} and {@code rapport forget}: what the person wishes about people, kept and honoured. */
class WishesTest {
    @TempDir
    Path dir;

    private Path people() {
        return dir.resolve("people.csv");
    }

    private Said wish(String... words) {
        return Said.by(Stream.concat(Stream.of(words), Stream.of("--people", people().toString()))
                .toArray(String[]::new));
    }

    private List<String> suggested() throws Exception {
        Path out = dir.resolve("out");
        Said said = wish("report", "sample-data", "--formats", "csv", "--out", out.toString());
        assertThat(said.code()).isZero();
        return Files.readAllLines(out.resolve("2026-11/data/suggestions.csv"));
    }

    @Test
    void theFileIsPrivateAndAWishCanBeTakenBack() throws Exception {
        wish("forget", "Ada Example");
        wish("forget", "https://www.linkedin.com/in/ben-birch");
        assertThat(Files.readAllLines(people()))
                .containsExactly(
                        "person,snoozed_until,forgotten",
                        "Ada Example,,yes",
                        "https://www.linkedin.com/in/ben-birch,,yes");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(people())))
                .isEqualTo("rw-------");
        assertThat(wish("forget", "ada  EXAMPLE", "--undo").out()).contains("is counted again");
        assertThat(Files.readAllLines(people())).hasSize(2).noneMatch(line -> line.startsWith("Ada"));
    }

    @Test
    void whoIsSnoozedIsNotSuggestedAndStaysInTheNumbers() throws Exception {
        String first = suggested().get(1).split(",")[4];
        assertThat(wish("snooze", first, "--months", "120").out()).contains(first + " is not suggested until");
        assertThat(suggested()).noneMatch(line -> line.contains(first));
        assertThat(Files.readString(dir.resolve("out/2026-11/data/contacts.csv")))
                .contains(first);
        wish("snooze", first, "--undo");
        assertThat(suggested().get(1)).contains(first);
    }

    @Test
    void whoIsForgottenIsInNoOutputAndEveryRowIsAccountedFor() throws Exception {
        String first = suggested().get(1).split(",")[4];
        wish("forget", first);
        suggested();
        try (Stream<Path> files = Files.walk(dir.resolve("out/2026-11"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(first);
            }
        }
        assertThat(wish("check", "sample-data").out())
                .containsPattern("[1-9]\\d* left out: people you asked to leave out");
    }

    @Test
    void aFileThatCannotBeUnderstoodStopsTheReport() throws Exception {
        Files.writeString(people(), "person,snoozed_until,forgotten\nAda Example,soon,\n");
        Said said = wish("check", "sample-data");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("people.csv cannot be understood");
    }
}
