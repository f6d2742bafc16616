package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote is measured and dropped: no command repeats a word of it, nor does a file that they leave. */
class CommandsCanaryTest {
    private static final String CANARY = "quokkabird";
    private static final String HEADER =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";

    @TempDir
    Path dir;

    private static String message(String from, String to, String at, String mark) {
        return "%s,,%s,https://www.linkedin.com/in/%s,%s,https://www.linkedin.com/in/%s,%s 10:00:00 UTC,%s,%s said %s,INBOX%n"
                .formatted(from.equals("sam") ? to : from, from, from, to, to, at, CANARY, CANARY, CANARY + mark);
    }

    @Test
    void noCommandRepeatsAWordOfAMessage() throws Exception {
        Path export = Files.createDirectories(dir.resolve("export"));
        Files.writeString(
                export.resolve("Connections.csv"),
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + "ada,Quill,https://www.linkedin.com/in/ada,,Acme,Engineer,10 Nov 2020\n"
                        + "bo,Marrow,https://www.linkedin.com/in/bo,,Acme,Engineer,10 Nov 2020\n");
        StringBuilder messages = new StringBuilder(HEADER);
        for (int day = 10; day < 17; day++) {
            messages.append(message("sam", "bo", "2025-10-" + day, "?"))
                    .append(message("bo", "sam", "2025-10-" + (day + 10), "?"));
        }
        messages.append(message("sam", "ada", "2026-11-02", "? " + "I wonder ".repeat(20)))
                .append(message("ada", "sam", "2026-11-05", "?"))
                .append(message("sam", "zoe", "2026-11-29", "."))
                .append("1,,sam,,ada,,no date " + CANARY + "," + CANARY + "," + CANARY + ",INBOX\n");
        Files.writeString(export.resolve("messages.csv"), messages);
        String out = dir.resolve("out").toString();
        String me = "https://www.linkedin.com/in/sam";
        Said report = Said.by("report", export.toString(), "--me", me, "--out", out);
        assertThat(report.code()).as("one row has no date").isEqualTo(3);
        assertThat(report.out() + report.err()).doesNotContainIgnoringCase(CANARY);
        List<String[]> commands = List.of(
                new String[] {"today", export.toString(), "--me", me},
                new String[] {"today", export.toString(), "--me", me, "--json"},
                new String[] {"check", export.toString(), "--me", me},
                new String[] {"explain", "follow-up.waiting-on-you", export.toString(), "--me", me},
                new String[] {"explain", "hello.suggestions", export.toString(), "--me", me},
                new String[] {"explain", "touch.slipping", export.toString(), "--me", me, "--json"},
                new String[] {"person", "ada", "--out", out},
                new String[] {"person", "bo", "--out", out, "--json"},
                new String[] {"who", "Acme", "--out", out});
        boolean named = false;
        for (String[] command : commands) {
            Said said = Said.by(command);
            assertThat(said.out() + said.err()).as(String.join(" ", command)).doesNotContainIgnoringCase(CANARY);
            named |= said.out().contains("asked you something");
        }
        assertThat(named).as("ada waits").isTrue();
        try (Stream<Path> files = Files.walk(dir.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainIgnoringCase(CANARY);
            }
        }
    }
}
