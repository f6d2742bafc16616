package dev.rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's files have the shapes that real exports have (export-format.md). */
class FormatsTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("M/d/uu, h:mm a", Locale.ENGLISH);
    private static final LocalDate END = LocalDate.of(2026, 11, 30);

    @TempDir
    private static Path dir;

    private static Path export;

    @BeforeAll
    static void writeTheSample() {
        Demo.write(dir);
        export = dir.resolve(Demo.EXPORT);
    }

    @Test
    void connectionsBeginWithThreeLinesAndEndWithoutNewline() throws IOException {
        String text = Files.readString(export.resolve("Connections.csv"));
        assertThat(text)
                .startsWith("Notes:\n\"When exporting your connection data, ")
                .doesNotEndWith("\n");
        assertThat(text.split("\n")[2]).isEmpty();
        assertThat(text.split("\n")[3])
                .isEqualTo("First Name,Last Name,URL,Email Address,Company,Position,Connected On");
    }

    @Test
    void connectionsAreNewestFirstAndHiddenMembersHaveOnlyADate() throws IOException {
        List<List<String>> rows = connections();
        List<LocalDate> days =
                rows.stream().map(row -> LocalDate.parse(row.get(6), DAY)).toList();
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows).hasSize(400);
        assertThat(rows.stream().filter(row -> row.get(2).isEmpty()))
                .hasSize(12)
                .allSatisfy(
                        row -> assertThat(String.join("", row.subList(0, 6))).isEmpty());
        assertThat(Files.readString(export.resolve("Connections.csv")))
                .containsPattern("\n,,,,,,\\d\\d [A-Z][a-z]{2} 20");
    }

    @Test
    void addressesAreEncodedInConnectionsAndRawInMessages() throws IOException {
        assertThat(Files.readString(export.resolve("Connections.csv"))).containsPattern("/in/[a-z]*%C3%[0-9A-F]{2}");
        assertThat(Files.readString(export.resolve("messages.csv"))).containsPattern("/in/[a-z]*[àéêïóöüçš]");
    }

    @Test
    void messagesAreQuotedThroughoutWithContiguousConversationsNewestFirst() throws IOException {
        String text = Files.readString(export.resolve("messages.csv"));
        assertThat(text)
                .startsWith("\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\"")
                .doesNotContain(",,");
        Set<String> finished = new HashSet<>();
        List<String> before = null;
        for (List<String> row : messages()) {
            assertThat(row).hasSize(11);
            if (before != null && before.get(0).equals(row.get(0))) {
                assertThat(row.get(6)).isLessThanOrEqualTo(before.get(6));
            } else {
                assertThat(finished.add(row.get(0))).isTrue();
            }
            before = row;
        }
        assertThat(messages().stream().map(row -> row.get(6)).max(Comparator.naturalOrder()))
                .contains("2026-11-30 19:47:31 UTC");
    }

    @Test
    void eachAcceptedNoteIsCopiedIntoTheMessagesOnTheDayOfConnecting() throws IOException {
        Map<String, String> connectedOn = new HashMap<>();
        connections()
                .forEach(row -> connectedOn.put(
                        decoded(row.get(2)),
                        LocalDate.parse(row.get(6).strip(), DAY).toString()));
        Set<String> said = new HashSet<>();
        messages().forEach(row -> said.add(row.get(3) + row.get(5) + row.get(6).substring(0, 10) + row.get(8)));
        int notes = 0;
        for (List<String> row : invitations()) {
            String other = row.get(4).equals("OUTGOING") ? row.get(6) : row.get(5);
            if (!row.get(3).isEmpty() && connectedOn.containsKey(other)) {
                assertThat(said).contains(row.get(5) + row.get(6) + connectedOn.get(other) + row.get(3));
                assertThat(row.get(3)).hasSizeLessThanOrEqualTo(300).doesNotContain("\n");
                notes++;
            }
        }
        assertThat(notes).isGreaterThan(5);
    }

    @Test
    void invitationsListTheLastHalfYearInPacificTimeOutgoingFirst() throws IOException {
        Map<String, LocalDate> recent = new HashMap<>();
        for (List<String> row : connections()) {
            LocalDate day = LocalDate.parse(row.get(6), DAY);
            if (!row.get(2).isEmpty() && day.isAfter(END.minusDays(180))) {
                recent.put(decoded(row.get(2)), day);
            }
        }
        Set<String> listed = new HashSet<>();
        List<String> directions = new ArrayList<>();
        for (List<String> row : invitations()) {
            String other = row.get(4).equals("OUTGOING") ? row.get(6) : row.get(5);
            directions.add(row.get(4));
            listed.add(other);
            LocalDateTime sent = LocalDateTime.parse(row.get(2), SENT);
            LocalDate utc = sent.atZone(ZoneId.of("America/Los_Angeles"))
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
            assertThat(utc).isBeforeOrEqualTo(recent.getOrDefault(other, END));
        }
        assertThat(listed).containsAll(recent.keySet());
        assertThat(directions).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theOlderExportIsAZipAsLinkedInMakesItInTheFormatsOfItsTime() throws IOException {
        Path zip = dir.resolve(Demo.EARLIER_EXPORT);
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            assertThat(file.stream().map(ZipEntry::getName)).contains("Connections.csv", "messages.csv");
            try (InputStream in = file.getInputStream(file.getEntry("messages.csv"))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).startsWith("CONVERSATION ID,CONVERSATION TITLE,FROM");
                long lines = text.lines().count();
                assertThat(Csv.rows(text)).hasSize((int) lines).hasSizeGreaterThan(800);
            }
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            int entries = 0;
            while (in.getNextEntry() != null) {
                in.readAllBytes();
                entries++;
            }
            assertThat(entries).isEqualTo(12);
        }
    }

    @Test
    void theLogHasTwoSlipsInMoreThanTwoHundredAndFiftyLines() throws IOException {
        List<String> lines = Files.readAllLines(dir.resolve(Demo.LOG));
        List<String> odd = lines.stream()
                .skip(1)
                .filter(line -> !line.matches(
                        "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?,[^\"].*|\\d{4}-\\d\\d-\\d\\d,\"[^\"]+\",.*"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(251);
        assertThat(odd).hasSize(2);
    }

    private static List<List<String>> connections() throws IOException {
        List<List<String>> rows = Csv.rows(export.resolve("Connections.csv"));
        return rows.subList(4, rows.size());
    }

    private static List<List<String>> messages() throws IOException {
        List<List<String>> rows = Csv.rows(export.resolve("messages.csv"));
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> invitations() throws IOException {
        List<List<String>> rows = Csv.rows(export.resolve("Invitations.csv"));
        return rows.subList(1, rows.size());
    }

    private static String decoded(String url) {
        return URLDecoder.decode(url, StandardCharsets.UTF_8);
    }
}
