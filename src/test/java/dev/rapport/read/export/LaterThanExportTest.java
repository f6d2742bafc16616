package dev.rapport.read.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date that is later than the export itself costs its row and never moves the end of the observation. */
class LaterThanExportTest {
    private static final LocalDate MADE = LocalDate.of(2024, 6, 20);
    private static final Instant END = Instant.parse("2024-06-19T09:00:00Z");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);

    @TempDir
    Path dir;

    private int number;

    /** The dated cells of an owner who writes once a year, the last time on the day before the export. */
    private static Map<String, List<String>> sparse() {
        List<String> messages = new ArrayList<>();
        List<String> connections = new ArrayList<>();
        for (int year = 2014; year <= 2024; year++) {
            messages.add(year + "-06-19 09:00:00 UTC");
            connections.add(DAY.format(LocalDate.of(year - 1, 3, year - 2005)));
        }
        Map<String, List<String>> world = new LinkedHashMap<>();
        world.put("messages", messages);
        world.put("connections", connections);
        world.put("invitations", new ArrayList<>(List.of("2/3/24, 9:00 AM", "5/7/24, 11:10 AM")));
        return world;
    }

    private Path write(Map<String, List<String>> world) throws IOException {
        StringBuilder messages = new StringBuilder(Exports.HEADER);
        for (String date : world.get("messages")) {
            messages.append(Exports.sent("2-ada==", "ada-example", "Ada Example", "WHEN", "hello")
                    .replace("WHEN UTC", date));
        }
        StringBuilder connections =
                new StringBuilder(Exports.PEOPLE.lines().findFirst().orElseThrow() + "\n");
        int person = 0;
        for (String date : world.get("connections")) {
            connections
                    .append("P" + person + ",Person,https://www.linkedin.com/in/p-" + person++ + ",,,," + date)
                    .append('\n');
        }
        StringBuilder invitations = new StringBuilder(Exports.INVITED);
        for (String date : world.get("invitations")) {
            invitations
                    .append("Sam Owner,Zoe Elm,\"" + date + "\",,OUTGOING,https://www.linkedin.com/in/sam-owner,"
                            + "https://www.linkedin.com/in/zoe-elm")
                    .append('\n');
        }
        return Exports.folder(
                dir.resolve("export-" + number++),
                Map.of(
                        "messages.csv",
                        messages.toString(),
                        "Connections.csv",
                        connections.toString(),
                        "Invitations.csv",
                        invitations.toString(),
                        "Profile.csv",
                        Exports.PROFILE));
    }

    private static Path dated(Path folder, LocalDate day) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
            }
        }
        return folder;
    }

    private static Path zip(Path folder, String name, LocalDate entries) throws IOException {
        Path zip = Files.createDirectories(folder.resolveSibling("zips-" + folder.getFileName()))
                .resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setTimeLocal(entries.atTime(9, 0));
                out.putNextEntry(entry);
                out.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }

    private static long reasons(Loaded<History> loaded, RejectReason reason) {
        return loaded.intake().stream()
                .mapToLong(file -> file.reasons().getOrDefault(reason, 0L))
                .sum();
    }

    private static long rejected(Loaded<History> loaded) {
        return loaded.intake().stream().mapToLong(Intake::rejectedRows).sum();
    }

    @Test
    void nothingIsLostOfASparseOwnersExportHoweverItIsKept() throws Exception {
        Path folder = write(sparse());
        for (Path export : List.of(
                folder,
                dated(folder, MADE),
                zip(folder, "Basic_LinkedInDataExport_06-20-2024.zip", MADE),
                zip(folder, "Basic_LinkedInDataExport_06-20-2024 (1).zip", LocalDate.of(2025, 1, 1)),
                zip(folder, "mine.zip", MADE),
                zip(folder, "clamped.zip", LocalDate.of(1980, 1, 1)))) {
            Loaded<History> loaded = Exports.read(export);
            assertThat(rejected(loaded)).as(export.toString()).isZero();
            assertThat(loaded.value().end()).isEqualTo(END);
        }
    }

    @Test
    void aNameOrTimesThatManyRowsContradictAreNotBelieved() throws Exception {
        Path folder = write(sparse());
        for (Path export : List.of(
                zip(folder, "Basic_LinkedInDataExport_01-05-2020.zip", MADE),
                zip(folder, "Basic_LinkedInDataExport_06-20-2024.zip", LocalDate.of(2019, 1, 1)),
                zip(folder, "Basic_LinkedInDataExport_01-05-2020.zip", LocalDate.of(2019, 1, 1)))) {
            Loaded<History> loaded = Exports.read(export);
            assertThat(rejected(loaded)).as(export.toString()).isZero();
            assertThat(loaded.value().end()).isEqualTo(END);
        }
    }

    /** Every digit of every date of every row of a sparse owner's export, as every other digit. */
    @Test
    void noFlippedDigitMovesTheEndBeyondTheExport() throws Exception {
        int flipped = 0;
        int later = 0;
        for (String file : sparse().keySet()) {
            for (int row = 0; row < sparse().get(file).size(); row += file.equals("invitations") ? 1 : 5) {
                String date = sparse().get(file).get(row);
                for (int at = 0; at < date.length(); at++) {
                    for (char digit = '0'; digit <= '9'; digit++) {
                        if (Character.isDigit(date.charAt(at)) && date.charAt(at) != digit) {
                            Map<String, List<String>> world = sparse();
                            world.get(file).set(row, date.substring(0, at) + digit + date.substring(at + 1));
                            Loaded<History> loaded = Exports.read(dated(write(world), MADE));
                            assertThat(loaded.value().end())
                                    .as(file + " " + world.get(file).get(row))
                                    .isBefore(Instant.parse("2024-06-23T00:00:00Z"));
                            assertThat(rejected(loaded)).isLessThanOrEqualTo(1);
                            flipped++;
                            later += (int) reasons(loaded, RejectReason.LATER_THAN_EXPORT);
                        }
                    }
                }
            }
        }
        assertThat(flipped).isGreaterThan(500);
        assertThat(later).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 13, 100, 7000})
    void aYearTooLateInOneRowOrInTwoCostsTheseRows(int years) throws Exception {
        Random random = new Random(years);
        for (int i = 0; i < 40; i++) {
            Map<String, List<String>> world = sparse();
            int rows = 1 + i % 2;
            for (int k = 0; k < rows; k++) {
                List<String> messages = world.get("messages");
                int last = messages.size() - 1 - k;
                int row = years == 1 ? last : random.nextInt(5) * 2 + k;
                String date = messages.get(row);
                int year = Integer.parseInt(date.substring(0, 4)) + years + (years == 1 ? k : 0);
                messages.set(row, year + date.substring(4));
            }
            Path folder = dated(write(world), MADE);
            Loaded<History> loaded =
                    Exports.read(i % 4 < 2 ? folder : zip(folder, "Basic_LinkedInDataExport_06-20-2024.zip", MADE));
            assertThat(loaded.value().end()).isBefore(Instant.parse("2024-06-23T00:00:00Z"));
            assertThat(loaded.value().messages().size()).isGreaterThanOrEqualTo(11 - rows);
            assertThat(rejected(loaded)).isLessThanOrEqualTo(rows);
            if (years >= 13) {
                assertThat(reasons(loaded, RejectReason.LATER_THAN_EXPORT)).isEqualTo(rows);
                assertThat(loaded.value().end()).isEqualTo(END);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "messages, 1924-06-19 09:00:00 UTC",
        "messages, 2002-06-19 09:00:00 UTC",
        "messages, 0024-06-19 09:00:00 UTC",
        "connections, 07 Mar 1924",
        "connections, 07 Mar 2002",
        "invitations, '5/7/02, 11:10 AM'"
    })
    void aDateBeforeLinkedInCostsItsRow(String file, String date) throws Exception {
        Map<String, List<String>> world = sparse();
        world.get(file).set(0, date);
        Loaded<History> loaded = Exports.read(write(world));
        assertThat(reasons(loaded, RejectReason.BEFORE_LINKEDIN)).isEqualTo(1);
        assertThat(rejected(loaded)).isEqualTo(1);
    }

    @Test
    void ofTwoExportsADamagedDateMakesNeitherTheNewer() throws Exception {
        Map<String, List<String>> older = sparse();
        older.values().forEach(dates -> dates.removeIf(date -> date.contains("2024") || date.contains("/24")));
        older.get("messages").set(3, "2037-06-19 09:00:00 UTC");
        Path first = dated(write(older), LocalDate.of(2023, 7, 1));
        Loaded<History> loaded = Exports.read(first, dated(write(sparse()), MADE));
        assertThat(loaded.value().end()).isEqualTo(END);
        assertThat(reasons(loaded, RejectReason.LATER_THAN_EXPORT)).isEqualTo(1);
    }

    @Test
    void aLogsRowOfTheFutureMovesNoEnd() throws Exception {
        Path log = Files.writeString(
                dir.resolve("interactions.csv"), "date,contact\n2024-06-01,Ada Example\n2035-06-01,Ada Example\n");
        Files.setLastModifiedTime(log, FileTime.from(MADE.atStartOfDay().toInstant(ZoneOffset.UTC)));
        Loaded<History> alone = Reader.read(List.of(), List.of(log), ReadOptions.defaults());
        assertThat(alone.value().end()).isEqualTo("2024-06-01T00:00:00Z");
        Loaded<History> beside = Reader.read(List.of(write(sparse())), List.of(log), ReadOptions.defaults());
        assertThat(beside.value().end()).isEqualTo(END);
        for (Loaded<History> loaded : List.of(alone, beside)) {
            assertThat(Exports.intake(loaded, "interaction log").leftOutRows()).isEqualTo(1);
        }
    }

    @Test
    void theDayIsReadFromTheNameThatLinkedInGives() {
        assertThat(MadeOn.byName("Basic_LinkedInDataExport_11-30-2026.zip")).contains(LocalDate.of(2026, 11, 30));
        assertThat(MadeOn.byName("Complete_LinkedInDataExport_02-01-2025 (2).zip.zip"))
                .contains(LocalDate.of(2025, 2, 1));
        assertThat(MadeOn.byName("LinkedInDataExport_07-28-2015")).contains(LocalDate.of(2015, 7, 28));
        assertThat(MadeOn.byName("LinkedInDataExport_30-11-2026.zip")).isEmpty();
        assertThat(MadeOn.byName("my export of 11-30-2026.zip")).isEmpty();
    }
}
