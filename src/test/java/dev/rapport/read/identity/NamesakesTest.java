package dev.rapport.read.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of one name and day without addresses, as an export of 2021 may list them: each is looked at once. */
class NamesakesTest {
    private static final int MANY = 8_000;

    @TempDir
    Path dir;

    private Path export(String name, int from) throws Exception {
        Path folder = Files.createDirectories(dir.resolve(name));
        Files.writeString(
                folder.resolve("Connections.csv"),
                IntStream.range(from, from + MANY)
                        .mapToObj(i -> "Joan,Marl,,C" + i + ",P,07 Mar 2019\n")
                        .collect(Collectors.joining(
                                "", "First Name,Last Name,Email Address,Company,Position,Connected On\n", "")));
        Files.writeString(
                folder.resolve("messages.csv"),
                IntStream.range(0, MANY)
                        .mapToObj(i -> "2-" + i + "==,,Robin Ellerby,Joan Marl,2020-01-0" + (1 + i % 9)
                                + " 10:00:00 UTC,,x" + i + ",INBOX\n")
                        .collect(Collectors.joining(
                                "", "CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n", "")));
        Files.writeString(folder.resolve("Profile.csv"), "First Name,Last Name\nRobin,Ellerby\n");
        return folder;
    }

    @Test
    void eachStaysOnePersonAndAMessageToTheNameIsNobodys() throws Exception {
        Loaded<History> loaded =
                Reader.read(List.of(export("old", 0), export("new", 100)), List.of(), ReadOptions.defaults());
        assertThat(loaded.value().contacts()).hasSize(MANY);
        assertThat(loaded.value().contacts().stream()
                        .filter(one -> one.connectedOn().isPresent()))
                .hasSize(MANY);
        assertThat(loaded.value().messages().size()).isZero();
    }
}
