package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.write.Format;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report for sharing names nobody: every name, company and address of the sample is looked for in every file. */
class ShareSafeTest {
    @TempDir
    private Path folder;

    @Test
    void aReportForSharingNamesNobody() throws Exception {
        Path export = Copies.sample(folder);
        Path log = export.resolveSibling("interactions.csv");
        Files.writeString(
                log,
                "2026-11-05,Ayotunde Glimmerhold,,a walk with Quentin Marsh,out,,,,,,,\n",
                StandardOpenOption.APPEND);
        Set<String> secrets = new TreeSet<>(secrets(export, log));
        secrets.add("a walk with Quentin Marsh");
        assertThat(secrets).hasSizeGreaterThan(1000);
        Run run = Run.of(export, Run.EARLIER)
                .log(log)
                .shareSafe()
                .formats(EnumSet.complementOf(EnumSet.of(Format.PNG)))
                .run();
        assertThat(run.files()).containsKeys("report.html", "report.json", "follow-ups.ics", "summary.txt");
        assertThat(run.text("data/contacts.csv")).contains("person-12");
        run.files().forEach((file, bytes) -> {
            String text = plain(new String(bytes, StandardCharsets.UTF_8));
            assertThat(secrets).as(file).noneMatch(secret -> text.contains(plain(secret)));
            assertThat(secrets).as("the name " + file).noneMatch(file::contains);
        });
    }

    @Test
    void theNumbersAreTheSameAsInTheReportWithNames() throws Exception {
        Run named = Run.of(Run.EXPORT).log(Run.LOG).run();
        Run safe = Run.of(Run.EXPORT).log(Run.LOG).shareSafe().run();
        assertThat(safe.text("data/months.csv")).isEqualTo(named.text("data/months.csv"));
        named.findings().forEach((id, finding) -> {
            for (String field : new String[] {"value", "k", "n", "waiting"}) {
                assertThat(safe.finding(id).get(field)).as("%s %s", id, field).isEqualTo(finding.get(field));
            }
        });
    }

    /** As a reader sees it: without the escapes of HTML, calendars and addresses. */
    private static String plain(String text) {
        return text.replace("\r\n ", "")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("\\,", ",")
                .replaceAll("\\s+", " ");
    }

    private static Set<String> secrets(Path export, Path log) throws Exception {
        Set<String> secrets = new TreeSet<>();
        String connections = Files.readString(export.resolve("Connections.csv"));
        for (Map<String, String> row : Run.rows(connections.substring(connections.indexOf("First Name,")))) {
            secrets.add(
                    row.get("First Name").strip() + " " + row.get("Last Name").strip());
            // A family name by itself tells who somebody is, too.
            Stream.of(row.get("Last Name").split("[ ,]+"))
                    .filter(part -> part.length() > 6)
                    .forEach(secrets::add);
            secrets.add(row.get("Company"));
            secrets.add(row.get("Email Address"));
            address(secrets, row.get("URL"));
        }
        for (Map<String, String> row : Run.rows(Files.readString(export.resolve("messages.csv")))) {
            secrets.add(row.get("FROM"));
            secrets.add(row.get("CONVERSATION TITLE"));
            address(secrets, row.get("SENDER PROFILE URL"));
        }
        for (Map<String, String> row : Run.rows(Files.readString(export.resolve("Invitations.csv")))) {
            secrets.add(row.get("From"));
            secrets.add(row.get("To"));
            address(secrets, row.get("inviteeProfileUrl"));
        }
        String lines = Files.readAllLines(log).stream()
                .filter(line -> !line.contains("the quote was never closed"))
                .collect(Collectors.joining("\n"));
        for (Map<String, String> row : Run.rows(lines)) {
            secrets.add(row.get("contact"));
            secrets.add(row.get("event"));
            secrets.add(row.get("topic"));
            secrets.add(row.get("note"));
        }
        secrets.removeIf(secret ->
                secret.isBlank() || secret.startsWith("LinkedIn ") || secret.equals("Sponsored Conversation"));
        return secrets;
    }

    private static void address(Set<String> secrets, String url) {
        String slug = url.substring(url.lastIndexOf('/') + 1);
        secrets.add(slug);
        secrets.add(URLDecoder.decode(slug, StandardCharsets.UTF_8));
    }
}
