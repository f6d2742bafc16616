package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code people.csv} by hand: what only the owner knows decides who is named, and nothing of theirs is lost. */
class PeopleCsvTest {
    @TempDir
    Path dir;

    private String slipping(String person, String... more) throws Exception {
        Path out = dir.resolve("out");
        String[] words = {"report", "sample-data", "--formats", "csv", "--out", out.toString()};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        Said said = Said.by(all);
        assertThat(said.code()).as(said.err()).isZero();
        List<String> lines = Files.readAllLines(out.resolve("2026-11/data/contacts.csv"));
        int column = List.of(lines.get(0).split(",")).indexOf("slipping");
        return lines.stream()
                .filter(line -> line.contains(person))
                .map(line -> line.split(",")[column])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverIsWishedForMoreOftenThanTheyAreHeardOfIsNamed() throws Exception {
        Path people = dir.resolve("people.csv");
        String text = "\uFEFF# my people\r\nName;Every;Tags;Birthday\r\nNuria Nwachinemere;2 weeks;Mentor;3 May\r\n";
        Files.writeString(people, text);
        assertThat(slipping("Nuria Nwachinemere", "--people", people.toString()))
                .as("17 days ago")
                .isEqualTo("true");
        assertThat(Files.readString(people))
                .startsWith(
                        "\uFEFF# my people\r\nName;Every;Tags;Birthday;url\r\nNuria Nwachinemere;2 weeks;Mentor;3 May;http");
        Files.writeString(people, text.replace("2 weeks", "3w"));
        assertThat(slipping("Nuria Nwachinemere", "--people", people.toString()))
                .isEqualTo("false");
    }

    @Test
    void aTagSaysHowOftenUnlessThePersonDoes() throws Exception {
        Path people = Files.writeString(dir.resolve("people.csv"), "name,tags\nNuria Nwachinemere,Mentor;alumni\n");
        Path config = Files.writeString(dir.resolve("c.properties"), "every.mentor = 2w\nevery.alumni = 1y\n");
        assertThat(slipping("Nuria", "--people", people.toString(), "--config", config.toString()))
                .isEqualTo("true");
        Files.writeString(people, "name,tags,every\nNuria Nwachinemere,Mentor;alumni,3w\n");
        assertThat(slipping("Nuria", "--people", people.toString(), "--config", config.toString()))
                .isEqualTo("false");
        Files.writeString(config, "every.mentor = often\n");
        Said said = Said.by("check", "sample-data", "--config", config.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("line 1", "is not a time like 18d, 6w, 3m or 1y");
    }
}
