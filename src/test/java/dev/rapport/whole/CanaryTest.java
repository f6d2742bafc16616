package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.write.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing anybody wrote is ever repeated: a sentence is planted wherever people write, and looked for in the output. */
class CanaryTest {
    private static final String SENTENCE = "The yellow quokkabird sings at a quarter past eleven";
    private static final String OWN = "The green heronquill knows a good bakery";
    private static final String ADDRESS = "quokkabird@example.org";

    @TempDir
    private Path folder;

    @Test
    void noWordOfAMessageNoteSubjectOrAddressComesBack() throws Exception {
        Path export = Copies.sample(folder);
        plant(export.resolve("messages.csv"), "\"CONVERSATION ID\"", "CONTENT", "SUBJECT");
        plant(export.resolve("Invitations.csv"), "From,", "Message");
        plant(export.resolve("Recommendations_Given.csv"), "First Name,", "Text");
        plant(export.resolve("Recommendations_Received.csv"), "First Name,", "Text");
        Copies.rewrite(export.resolve("Connections.csv"), "First Name,", rows -> {
            rows.stream()
                    .filter(row -> !row.get("URL").isEmpty())
                    .forEach(row -> row.put("Email Address", row.get("URL").hashCode() + ADDRESS));
            return rows;
        });
        Path log = export.resolveSibling("interactions.csv");
        List<String> lines = Files.readAllLines(log);
        lines.removeIf(line -> line.contains("the quote was never closed"));
        Files.write(log, lines);
        // Rejected rows hold texts as well.
        Files.writeString(
                log,
                "03/04/2026,Somebody Else,,call,both,,," + SENTENCE + "," + SENTENCE + "," + SENTENCE + ",,\n"
                        + SENTENCE + ",Somebody Else,,call,both,,,,,,,\n2026-06-02,\"" + SENTENCE
                        + ",,call,both,,,,,,,\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                export.resolve("messages.csv"),
                "\"2-x\",\"\",\"Robin Ellerby-Sample\",\"" + SENTENCE + "\",\"Ana\",\"\",\"" + SENTENCE + "\",\""
                        + SENTENCE + "\",\"" + SENTENCE + "\",\"INBOX\",\"\"\n",
                StandardOpenOption.APPEND);
        Run run = Run.of(export)
                .log(log)
                .formats(EnumSet.complementOf(EnumSet.of(Format.PNG)))
                .run();
        assertThat(run.table("data/rejected.csv")).as("rejected rows").hasSizeGreaterThan(2);
        run.files()
                .forEach((file, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(file)
                        .doesNotContainIgnoringCase("quokkabird"));
    }

    /** The same export as pages of JSON. */
    @Test
    void noWordOfAPageOfJsonComesBack() throws Exception {
        String ada = "\"https://www.linkedin.com/in/ada-quillmoor\"";
        String said = "\"" + SENTENCE + "\"";
        String message = "{\"CONVERSATION ID\":\"c1\",\"CONVERSATION TITLE\":" + said + ",\"FROM\":\"Ada Quillmoor\","
                + "\"SENDER PROFILE URL\":" + ada + ",\"TO\":\"Robin Testowner\",\"RECIPIENT PROFILE URLS\":"
                + "\"https://www.linkedin.com/in/robin\",\"DATE\":%s,\"SUBJECT\":" + said + ",\"CONTENT\":" + said
                + ",\"FOLDER\":\"INBOX\"}";
        Path page = Files.writeString(
                folder.resolve("snapshot.json"),
                "{\"elements\":[{\"snapshotDomain\":\"CONNECTIONS\",\"snapshotData\":[{\"First Name\":\"Ada\","
                        + "\"Last Name\":\"Quillmoor\",\"URL\":" + ada + ",\"Email Address\":\"" + ADDRESS
                        + "\",\"Connected On\":\"05 Oct 2026\"},{\"First Name\":\"Bo\",\"Connected On\":" + said
                        + "}]},{\"snapshotDomain\":\"PROFILE\",\"snapshotData\":[{\"First Name\":\"Robin\","
                        + "\"Last Name\":\"Testowner\",\"Summary\":" + said + "}]},{\"snapshotDomain\":\"INVITATIONS\","
                        + "\"snapshotData\":[{\"From\":\"Ada Quillmoor\",\"To\":\"Robin Testowner\",\"Sent At\":"
                        + "\"10/4/26, 10:00 AM\",\"Message\":" + said
                        + ",\"Direction\":\"INCOMING\",\"inviterProfileUrl\":"
                        + ada + "}]},{\"snapshotDomain\":\"ARTICLES\",\"snapshotData\":[{\"Text\":" + said
                        + "}]},{\"snapshotDomain\":\"INBOX\",\"snapshotData\":["
                        + String.format(message, "\"2026-10-07 10:00:00 UTC\"") + "," + String.format(message, said)
                        + ",{\"" + SENTENCE + "\":1}]}]}");
        Run run = Run.of(page)
                .formats(EnumSet.complementOf(EnumSet.of(Format.PNG)))
                .run();
        assertThat(run.text("data/rejected.csv")).contains("unknown-date");
        run.files()
                .forEach((file, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(file)
                        .doesNotContainIgnoringCase("quokkabird"));
    }

    /** The owner's own words are theirs to read: beside the person, and nowhere that is shown to others. */
    @Test
    void whatTheOwnerWroteInTheirLogComesBackToThemAlone() throws Exception {
        Path export = Copies.sample(folder);
        Path log = export.resolveSibling("interactions.csv");
        List<String> lines = Files.readAllLines(log);
        lines.removeIf(line -> line.contains("the quote was never closed"));
        Files.write(log, lines);
        Copies.rewrite(log, "date,", rows -> {
            rows.forEach(row ->
                    row.replaceAll((column, cell) -> Set.of("topic", "note").contains(column) ? OWN : cell));
            return rows;
        });
        EnumSet<Format> all = EnumSet.complementOf(EnumSet.of(Format.PNG));
        Run told = Run.of(export).log(log).formats(all).run();
        assertThat(told.text("data/contacts.csv")).contains(OWN);
        assertThat(told.text("data/rejected.csv")).doesNotContain("heronquill");
        for (Run silent : List.of(
                Run.of(export).log(log).formats(all).withoutNotes().run(),
                Run.of(export).log(log).formats(all).shareSafe().run())) {
            silent.files()
                    .forEach((file, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .as(file)
                            .doesNotContainIgnoringCase("heronquill"));
        }
    }

    private static void plant(Path file, String header, String... columns) throws Exception {
        Copies.rewrite(file, header, rows -> {
            for (Map<String, String> row : rows) {
                boolean advertisement = row.getOrDefault("CONTENT", "").startsWith("<p class");
                for (String column : columns) {
                    if (!advertisement) {
                        row.put(column, SENTENCE + ". " + row.get(column) + " " + ADDRESS + ", " + SENTENCE + "?");
                    }
                }
            }
            return rows;
        });
    }
}
