package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A few people of whom there is a report, and commands about them. */
abstract class ReportedPeople {
    @TempDir
    Path dir;

    @BeforeEach
    void report() throws Exception {
        Path older = Files.createDirectories(dir.resolve("inbox/older"));
        Path newer = Files.createDirectories(dir.resolve("inbox/newer"));
        String header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
        Files.writeString(
                older.resolve("Connections.csv"), header + row("Benoît", "Pinheirinho", "benoit", "Old & Sons Ltd."));
        Files.writeString(
                newer.resolve("Connections.csv"),
                header
                        + row("Benoît", "Pinheirinho", "benoit", "Tidewater Lantern Group, Inc.")
                        + row("Борис", "Воронов", "boris", "Tidewater")
                        + row("Ada", "Quill", "ada-1", "Northwind GmbH")
                        + row("Ada", "Quill", "ada-2", "Northwind GmbH")
                        + row("Ada", "Marrow", "ada-3", ""));
        Files.writeString(
                older.resolve("Invitations.csv"),
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
        Files.writeString(
                newer.resolve("messages.csv"),
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                        + message("Sam Owner", "sam", "Benoît Pinheirinho", "benoit", "2026-02-01")
                        + message("Benoît Pinheirinho", "benoit", "Sam Owner", "sam", "2026-02-02")
                        + message("Sam Owner", "sam", "Benoît Pinheirinho", "benoit", "2026-06-02"));
        Files.writeString(
                dir.resolve("log.csv"),
                "date,contact,channel,direction,note\n2026-04-01,Benoît Pinheirinho,coffee,both,likes trains\n");
        report(dir.resolve("reports"), "--formats", "csv");
    }

    void report(Path out, String... more) {
        Stream<String> usual = Stream.of(
                "report",
                dir.resolve("inbox").toString(),
                "--log",
                dir.resolve("log.csv").toString(),
                "--me",
                "https://www.linkedin.com/in/sam",
                "--people",
                dir.resolve("none.csv").toString(),
                "--out",
                out.toString());
        Said said = Said.by(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
    }

    private static String row(String first, String last, String slug, String company) {
        return first + "," + last + ",https://www.linkedin.com/in/" + slug + ",,\"" + company
                + "\",Clerk,07 Mar 2024\n";
    }

    private static String message(String from, String slug, String to, String other, String day) {
        return "c1,," + from + ",https://www.linkedin.com/in/" + slug + "," + to + ",https://www.linkedin.com/in/"
                + other + "," + day + " 10:00:00 UTC,,a question for you?,INBOX\n";
    }

    Said say(String... words) {
        List<String> log = List.of("done", "log");
        List<String> people = List.of("later", "snooze", "forget", "person");
        Stream<String> more = Stream.of("--out", dir.resolve("reports").toString());
        if (log.contains(words[0])) {
            more = Stream.concat(more, Stream.of("--log", dir.resolve("log.csv").toString()));
        }
        if (people.contains(words[0])) {
            more = Stream.concat(
                    more, Stream.of("--people", dir.resolve("people.csv").toString()));
        }
        return Said.by(Stream.concat(Arrays.stream(words), more).toArray(String[]::new));
    }

    List<String> lines(String file) throws Exception {
        return Files.readAllLines(dir.resolve(file));
    }
}
