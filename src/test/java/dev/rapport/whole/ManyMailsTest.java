package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailbox takes little memory for each mail, even if each is a day of its own with somebody. */
class ManyMailsTest {
    private static final int MAILS = 200_000;
    private static final int PEOPLE = 300;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void twoHundredThousandContactDaysFitIntoSixtyFourMegabytes() throws Exception {
        Path said = folder.resolve("said.txt");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.rapport.cli.Main",
                        "check",
                        "--log",
                        mailbox().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(run.waitFor()).as(Files.readString(said)).isZero();
        assertThat(said)
                .content(StandardCharsets.UTF_8)
                .contains("200,000 read", "200,000 used", "As understood, 10 of 200,000 contacts");
    }

    /** Each mail goes to, or comes from, another person than any other of its day. */
    private Path mailbox() throws Exception {
        Path file = folder.resolve("All mail.mbox");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < MAILS; i++) {
                String one = "Person " + (char) ('A' + i % PEOPLE / 26) + (char) ('A' + i % PEOPLE % 26) + " <p"
                        + i % PEOPLE + "@example.com>";
                boolean sent = i % 2 == 0;
                out.write("From x@y Mon Oct 05 11:00:00 2026\nX-Gmail-Labels: " + (sent ? "Sent" : "Inbox")
                        + "\nMessage-ID: <"
                        + i + "@z>\nDate: "
                        + DATE.format(LocalDateTime.of(2016, 1, 1, 6, 0).plusMinutes(5L * i)) + " +0000\nFrom: "
                        + (sent ? "me@example.org\nTo: " + one : one + "\nTo: me@example.org") + "\n\nHello\n\n");
            }
        }
        return file;
    }
}
