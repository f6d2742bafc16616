package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --tag}: the people of one tag alone, in a place of their own. */
class TagCommandTest {
    @TempDir
    Path dir;

    @BeforeEach
    void inbox() throws Exception {
        Path inbox = Files.createDirectories(dir.resolve("inbox"));
        Files.writeString(
                inbox.resolve("Connections.csv"),
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + row("Ada", "Quill")
                        + row("Boris", "Marrow") + row("Cleo", "Thistle"));
        Files.writeString(
                inbox.resolve("messages.csv"),
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                        + message("ada-quill", "2026-09-02")
                        + message("ada-quill", "2026-10-02")
                        + message("boris-marrow", "2026-10-03")
                        + message("cleo-thistle", "2026-10-30"));
        Files.writeString(
                dir.resolve("people.csv"),
                "name,tags,every\nAda Quill,Old Friends;c++,1w\nBoris Marrow,old-friends;c#,1w\nNobody There,family,\n");
    }

    private static String row(String first, String last) {
        String slug = (first + "-" + last).toLowerCase(java.util.Locale.ROOT);
        return first + "," + last + ",https://www.linkedin.com/in/" + slug + ",,Northwind,Clerk,07 Mar 2024\n";
    }

    private static String message(String slug, String day) {
        return "c-" + slug + ",,Sam Owner,https://www.linkedin.com/in/sam," + slug + ",https://www.linkedin.com/in/"
                + slug + "," + day + " 10:00:00 UTC,,hello there,INBOX\n";
    }

    private Said say(String... words) {
        Stream<String> more = words[0].equals("person")
                ? Stream.of("--out", at("reports"), "--people", at("people.csv"))
                : Stream.of(
                        at("inbox"),
                        "--out",
                        at("reports"),
                        "--people",
                        at("people.csv"),
                        "--me",
                        "https://www.linkedin.com/in/sam");
        return Said.by(Stream.concat(Arrays.stream(words), more).toArray(String[]::new));
    }

    private String at(String file) {
        return dir.resolve(file).toString();
    }

    private Map<String, String> files(String folder) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(dir.resolve(folder))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aReportOfOneTagLiesByItselfAndTheOneAboutEverybodyStaysAsItWas() throws Exception {
        assertThat(say("report", "--formats", "html,csv,json").code()).isZero();
        Map<String, String> whole = files("reports/2026-10");
        String index = Files.readString(dir.resolve("reports/index.html"));
        Said said = say("report", "--formats", "html,csv,json", "--tag", "old friends");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("This report is only about the one person you tagged “Old Friends”.")
                .contains("reports/tag-old-friends/2026-10/report.html");
        assertThat(files("reports/2026-10")).isEqualTo(whole);
        assertThat(Files.readString(dir.resolve("reports/index.html"))).isEqualTo(index);
        assertThat(Files.readAllLines(dir.resolve("reports/tag-old-friends/2026-10/data/contacts.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("ada-quill,");
    }

    @Test
    void itIsComparedWithItsOwnMonthsAlone() throws Exception {
        assertThat(say("report", "--formats", "csv", "--as-of", "2026-09-30").code())
                .isZero();
        assertThat(say("report", "--formats", "csv", "--tag", "Old Friends").code())
                .isZero();
        assertThat(dir.resolve("reports/tag-old-friends/2026-10/data/history.csv"))
                .doesNotExist();
        assertThat(say("report", "--formats", "csv", "--tag", "Old Friends", "--as-of", "2026-09-30")
                        .code())
                .isZero();
        assertThat(say("report", "--formats", "csv", "--tag", "Old Friends").code())
                .isZero();
        assertThat(dir.resolve("reports/tag-old-friends/2026-10/data/history.csv"))
                .exists();
    }

    @Test
    void tagsThatLookAlikeAsFoldersHaveFoldersOfTheirOwn() throws Exception {
        for (String tag : new String[] {"Old Friends", "old-friends", "c++", "c#"}) {
            assertThat(say("report", "--formats", "csv", "--tag", tag).code()).isZero();
        }
        try (Stream<Path> folders = Files.list(dir.resolve("reports"))) {
            assertThat(folders.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.startsWith("tag-"))
                            .sorted())
                    .hasSize(4)
                    .allMatch(name -> name.matches("tag-old-friends(-[0-9a-f]{6})?|tag-c-[0-9a-f]{6}"));
        }
    }

    @Test
    void aTagOfNobodyIsASlip() {
        Said slip = say("report", "--tag", "Old Freinds");
        assertThat(slip.code()).isEqualTo(2);
        assertThat(slip.err())
                .contains("--tag: nobody in people.csv is tagged 'Old Freinds'; did you mean Old Friends?");
        assertThat(say("report", "--tag", "zzz").err()).contains("its tags are Old Friends, c#, c++, family");
        Said gone = say("report", "--tag", "family");
        assertThat(gone.code()).isEqualTo(4);
        assertThat(gone.err()).contains("nobody in the data is tagged 'family'");
        assertThat(dir.resolve("reports")).doesNotExist();
    }

    @Test
    void todayAndExplainKnowItToo() {
        assertThat(say("today", "--tag", "old friends").out())
                .contains("Ada Quill")
                .doesNotContain("Boris");
        assertThat(say("today").out()).contains("Boris");
        Said explained = say("explain", "network.connections", "--tag", "c++");
        assertThat(explained.code()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("Ada Quill").doesNotContain("Boris", "Cleo");
    }

    @Test
    void aConfigurationMaySayItAndTagsNobodyByThat() throws Exception {
        Path config = Files.writeString(dir.resolve("c.properties"), "tag = c++\n");
        Said said = say("report", "--formats", "csv", "--config", config.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(dir.resolve("reports/2026-10")).doesNotExist();
        assertThat(say("report", "--formats", "csv").code()).isZero();
        String before = Files.readString(dir.resolve("people.csv"));
        assertThat(say("person", "Cleo", "--config", config.toString()).out()).startsWith("Cleo Thistle, Clerk");
        assertThat(Files.readString(dir.resolve("people.csv"))).isEqualTo(before);
    }

    @Test
    void reportsOfTagsInsideTheInboxAreNoInput() throws Exception {
        for (String tag : new String[] {"c++", "Old Friends"}) {
            Said said = Said.by(
                    "report", at("inbox"), "--out", at("inbox/reports"), "--people", at("people.csv"), "--tag", tag);
            assertThat(said.code()).as(said.err()).isZero();
        }
        for (int i = 0; i < 2; i++) {
            Said said = Said.by("report", at("inbox"), "--out", at("inbox/reports"), "--people", at("people.csv"));
            assertThat(said.code()).as(said.err()).isZero();
        }
    }
}
