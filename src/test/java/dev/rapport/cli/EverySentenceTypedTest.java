package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands, the page and the summary say of exports with none, one, two or three of everything. */
class EverySentenceTypedTest {
    @TempDir
    Path folder;

    private final Set<String> faults = new TreeSet<>();

    @Test
    void everyWordIsSoundAtZeroOneAndTwo() throws Exception {
        for (int many : new int[] {0, 1, 2, 3}) {
            for (int damaged : new int[] {0, 1, 2}) {
                Path place = folder.resolve(many + "-" + damaged);
                export(place, many, damaged);
                commands(place);
            }
        }
        assertThat(faults).isEmpty();
    }

    private void commands(Path place) throws IOException {
        String in = place.resolve("export").toString();
        String log = place.resolve("log.csv").toString();
        String out = place.resolve("out").toString();
        String people = place.resolve("people.csv").toString();
        said("check", in, "--log", log);
        said("check", in, "--log", log, "--strict", "--fail-on", "rejected,missing,unclear,owner");
        said("report", in, "--log", log, "--out", out);
        said("report", in, "--log", log, "--out", out, "--strict");
        mailed(Said.by("report", in, "--log", log, "--out", out, "--mail"));
        said("check", "--log", log, "--learn");
        said("today", in, "--log", log, "--out", out);
        for (String finding :
                List.of("touch.stale", "network.connections", "rejection.reply-rate-30d", "month.people")) {
            said("explain", finding, in, "--log", log, "--rows", "1");
        }
        said("log", "Ada Example", "--log", log, "--date", "2026-03-07");
        knowing(out, log, people);
        said("snooze", "Ada Example", "--people", people, "--months", "1");
        said("snooze", "Ada Example", "--people", people, "--undo");
        said("forget", "Ada Example", "--people", people);
        said("forget", "Ada Example", "--people", people, "--undo");
        Path month = Path.of(out, "latest");
        if (Files.isDirectory(month)) {
            words(Files.readString(month.resolve("summary.txt")).lines());
            words(Grammar.lines(Files.readString(month.resolve("report.html"))));
            words(Grammar.lines(Files.readString(month.resolve("people.html"))));
            words(Grammar.lines(Files.readString(Path.of(out, "index.html"))));
        }
    }

    /** What is said of somebody and to the list, from the report alone. */
    private void knowing(String out, String log, String people) {
        for (String whom :
                List.of("1", "2", "3", "Ada0", "Ada1 Example", "Bo0 Example", "Nobody Known0", "Zed Nobody")) {
            said("person", whom, "--out", out, "--people", people);
        }
        for (String whom : List.of("1", "2", "Ada0")) {
            said("done", whom, "a word", "--channel", "coffee", "--out", out, "--log", log, "--date", "2026-10-20");
            said("done", whom, "--undo", "--out", out, "--log", log, "--date", "2026-10-20");
            said("later", whom, "--months", "1", "--out", out, "--people", people);
            said("later", whom, "--undo", "--out", out, "--people", people);
        }
        said("who", "Example Inc.", "--out", out);
        said("who", "Nowhere", "--out", out);
        said("person", "Ada0", "--tag", "mentor", "--every", "30", "--out", out, "--people", people);
        said("who", "--tag", "mentor", "--out", out, "--people", people);
        said("person", "Ada0", "--untag", "mentor", "--out", out, "--people", people);
    }

    private void mailed(Said said) throws IOException {
        if (said.code() != 4) {
            Received mail = Received.of(said.out());
            words(Stream.of(mail.subject()));
            words(mail.text().lines());
            words(Grammar.lines(mail.html()));
        }
    }

    private void said(String... args) {
        Said said = Said.by(args);
        assertThat(said.code()).as("%s: %s", String.join(" ", args), said.err()).isIn(0, 2, 3, 4);
        // How a measure is counted is written once, and no number in it changes.
        int counted = said.out().indexOf("In this export");
        words(said.out().substring(Math.max(0, counted)).lines());
        words(said.err().lines());
    }

    private void words(Stream<String> lines) {
        lines.map(String::strip)
                // Columns are set apart by blanks, and a command in a sentence by two.
                // A company is called so, with its dot.
                .map(line -> line.replaceAll(" {2,}", " ").replace("Inc.:", "Inc:"))
                .filter(line -> !line.isEmpty())
                .forEach(line -> faults.addAll(Grammar.faults(line.replace(folder.toString(), "PLACE"))));
    }

    private static void export(Path place, int many, int damaged) throws IOException {
        Path export = Files.createDirectories(place.resolve("export"));
        List<String> people =
                new ArrayList<>(List.of("First Name,Last Name,URL,Email Address,Company,Position,Connected On"));
        List<String> messages = new ArrayList<>(List.of("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"));
        List<String> invitations =
                new ArrayList<>(List.of("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"));
        List<String> log = new ArrayList<>(List.of("date,contact,channel,follow_up_by"));
        String me = "Robin Owner,https://www.linkedin.com/in/robin-owner";
        for (int i = 0; i < many; i++) {
            String name = "Ada" + i;
            String url = "https://www.linkedin.com/in/ada" + i + "-example";
            people.add("🎯 " + name + ",Example," + url + ",,Example Inc.,Engineer,0" + (i + 1) + " Mar 2026");
            messages.add("c" + i + ",,🎯 " + name + " Example," + url + "," + me + ",2026-10-0" + (i + 1)
                    + " 10:00:00 UTC,,How are you?,INBOX");
            invitations.add("Robin Owner,Bo" + i + " Example,\"9/0" + (i + 1)
                    + "/26, 10:00 AM\",,OUTGOING,https://www.linkedin.com/in/robin-owner,https://www.linkedin.com/in/bo"
                    + i);
            log.add("2026-09-0" + (i + 1) + ",Nobody Known" + i + ",call,");
        }
        if (many > 0) {
            messages.add(
                    "c0,," + me + ",🎯 Ada0 Example,https://www.linkedin.com/in/ada0-example,2026-09-01 10:00:00 UTC,,"
                            + "Hello,INBOX");
        }
        for (int i = 0; i < damaged; i++) {
            people.add("Cy,Example,https://www.linkedin.com/in/cy" + i + ",,,,no day");
            messages.add("d" + i + ",,Cy Example,https://www.linkedin.com/in/cy," + me + ",no day,,Hello,INBOX");
            log.add("no day,Ada0 Example,call,");
        }
        Files.write(export.resolve("Connections.csv"), people);
        Files.write(export.resolve("messages.csv"), messages);
        Files.write(export.resolve("Invitations.csv"), invitations);
        Files.write(export.resolve("Profile.csv"), List.of("First Name,Last Name,Headline", "Robin,Owner,"));
        Files.write(place.resolve("log.csv"), log);
    }
}
