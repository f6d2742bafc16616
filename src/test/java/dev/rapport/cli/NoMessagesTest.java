package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export without messages.csv: every place says which file is missing and how to get it, none that nobody needs a hello. */
class NoMessagesTest {
    private static final String HOW = "Settings, Data privacy, Get a copy of your data";

    @TempDir
    Path dir;

    @Test
    void nobodyIsSaidToNeedNoHello() throws Exception {
        Path export = Files.createDirectories(dir.resolve("export"));
        Files.writeString(
                export.resolve("Connections.csv"),
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + "Ada,Example,https://www.linkedin.com/in/ada-example,,Acme,Engineer,05 Mar 2024\n"
                        + "Ben,Birch,https://www.linkedin.com/in/ben-birch,,Acme,Engineer,08 Mar 2025\n");
        Said today = Said.by("today", export.toString());
        assertThat(today.out())
                .contains("is not known yet", "messages.csv", HOW)
                .doesNotContain("Nobody");

        Path out = dir.resolve("out");
        Said report = Said.by("report", export.toString(), "--out", out.toString(), "--formats", "html,json,csv");
        assertThat(report.code()).as(report.err()).isZero();
        Path month = out.resolve("latest");
        for (String file : new String[] {"report.html", "summary.txt"}) {
            assertThat(Files.readString(month.resolve(file)).replaceAll("\\s+", " "))
                    .as(file)
                    .containsIgnoringCase("who could use a hello is not known yet")
                    .contains("messages.csv", HOW)
                    .doesNotContain("Nobody needs a hello")
                    .doesNotContain("Nobody in particular");
        }
        assertThat(Files.readString(month.resolve("report.json")))
                .contains("Who could use a hello is not known yet: that takes messages.csv.");
    }
}
