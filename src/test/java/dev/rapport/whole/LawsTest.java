package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to stay the same whatever is done to the input, and what has to add up. */
class LawsTest {
    private static final Set<Format> ALL_BUT_PICTURES = EnumSet.complementOf(EnumSet.of(Format.PNG));
    private static Run sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void once() throws Exception {
        sample = Run.of(Run.EXPORT).log(Run.LOG).formats(ALL_BUT_PICTURES).run();
    }

    private static Run.Asked copy(Path export) {
        return Run.of(export).log(export.resolveSibling("interactions.csv"));
    }

    private static Map<String, String> findings(Run run) {
        Map<String, String> findings = new TreeMap<>();
        run.findings().forEach((id, finding) -> findings.put(id, finding.toString()));
        return findings;
    }

    /** First words of the headers. */
    private static final Map<String, String> TABLES = Map.of(
            "messages.csv", "\"CONVERSATION ID\"",
            "Connections.csv", "First Name,",
            "Invitations.csv", "From,",
            "Endorsement_Given_Info.csv", "Endorsement Date,",
            "Endorsement_Received_Info.csv", "Endorsement Date,",
            "Recommendations_Given.csv", "First Name,",
            "Recommendations_Received.csv", "First Name,");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261130})
    void theOrderOfTheRowsDoesNotMatter(long seed) throws Exception {
        Path export = Copies.sample(folder);
        Random random = new Random(seed);
        for (Map.Entry<String, String> table : new TreeMap<>(TABLES).entrySet()) {
            Copies.rewrite(export.resolve(table.getKey()), table.getValue(), rows -> {
                Collections.shuffle(rows, random);
                return rows;
            });
        }
        shuffleDays(export.resolveSibling("interactions.csv"), random);
        Run shuffled = copy(export).formats(ALL_BUT_PICTURES).run();
        assertThat(findings(shuffled)).isEqualTo(findings(sample));
        JsonObject before = sample.report();
        JsonObject after = shuffled.report();
        // These two tell of lines in the files, and the lines have moved.
        for (String ofTheFiles : List.of("inputs", "remarks")) {
            before.remove(ofTheFiles);
            after.remove(ofTheFiles);
        }
        assertThat(after.toString()).isEqualTo(before.toString());
        for (String file : sample.files().keySet()) {
            boolean ofTheFiles = file.equals("data/rejected.csv");
            if (!ofTheFiles && (file.startsWith("data/") || file.startsWith("charts/"))) {
                assertThat(shuffled.text(file)).as(file).isEqualTo(sample.text(file));
            }
        }
    }

    /** Rows of the log without a time of day keep their order within the day: which came last is told by nothing else. */
    private static void shuffleDays(Path log, Random random) throws Exception {
        List<String> lines = Files.readAllLines(log);
        Map<String, List<String>> days = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            days.computeIfAbsent(line.substring(0, Math.min(10, line.length())), any -> new ArrayList<>())
                    .add(line);
        }
        List<List<String>> shuffled = new ArrayList<>(days.values());
        Collections.shuffle(shuffled, random);
        List<String> out = new ArrayList<>(lines.subList(0, 1));
        shuffled.forEach(out::addAll);
        Files.write(log, out);
    }

    @Test
    void theSameExportTwiceIsTheExportOnce() throws Exception {
        Path again = Copies.sample(folder);
        Run twice = Run.of(Run.EXPORT, again).log(Run.LOG).run();
        assertThat(findings(twice)).isEqualTo(findings(sample));
        assertThat(twice.text("data/contacts.csv")).isEqualTo(sample.text("data/contacts.csv"));
        assertThat(twice.text("data/months.csv")).isEqualTo(sample.text("data/months.csv"));
    }

    @Test
    void theOrderOfTheExportsDoesNotMatter() throws Exception {
        Run one = Run.of(Run.EXPORT, Run.EARLIER).log(Run.LOG).run();
        Run other = Run.of(Run.EARLIER, Run.EXPORT).log(Run.LOG).run();
        assertThat(findings(other)).isEqualTo(findings(one));
        assertThat(other.text("data/contacts.csv")).isEqualTo(one.text("data/contacts.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-10-31", "2026-08-15", "2026-03-31", "2025-12-10"})
    void anEarlierLastDayIsAsIfTheDataEndedThere(String day) throws Exception {
        LocalDate last = LocalDate.parse(day);
        Path export = Copies.sample(folder);
        for (Map.Entry<String, String> file : TABLES.entrySet()) {
            Copies.rewrite(export.resolve(file.getKey()), file.getValue(), rows -> {
                rows.removeIf(Predicate.not(row -> upTo(last, row)));
                return rows;
            });
        }
        Path log = export.resolveSibling("interactions.csv");
        List<String> lines = Files.readAllLines(log);
        lines.removeIf(line -> line.startsWith("20") && line.substring(0, 10).compareTo(day) > 0);
        Files.write(log, lines);
        Run cut = copy(export).asOf(day).run();
        Run earlier = Run.of(Run.EXPORT).log(Run.LOG).asOf(day).run();
        Map<String, String> differing = values(cut);
        differing.entrySet().removeAll(values(earlier).entrySet());
        differing.replaceAll((id, values) -> values + ", not " + values(earlier).get(id));
        assertThat(differing).isEmpty();
        assertThat(states(cut)).isEqualTo(states(earlier));
    }

    /** A cut export claims another window of listed invitations: what depends on their notes is left out. */
    private static Map<String, String> values(Run run) {
        Map<String, String> values = new TreeMap<>();
        run.findings().forEach((id, finding) -> {
            if (!id.matches("follow-up\\.(within|either|time).*|momentum\\.follow-ups|personal\\.notes")) {
                values.put(
                        id,
                        List.of(finding.get("value"), finding.get("k"), finding.get("n"), finding.get("waiting"))
                                .toString());
            }
        });
        return values;
    }

    private static List<List<String>> states(Run run) {
        return run.table("data/months.csv").stream()
                .map(row -> Stream.of(
                                "month",
                                "people",
                                "two_way",
                                "messages_in",
                                "messages_out",
                                "logged",
                                "first_moves",
                                "openers_matured",
                                "openers_answered_30d",
                                "openers_waiting",
                                "episodes",
                                "episodes_waiting",
                                "new_connections",
                                "connections_total",
                                "active",
                                "quiet",
                                "dormant",
                                "long_dormant",
                                "never_spoken",
                                "went_quiet",
                                "came_back")
                        .map(row::get)
                        .toList())
                .toList();
    }

    /** Whether a row of any file of the export tells of something up to a day. */
    private static boolean upTo(LocalDate last, Map<String, String> row) {
        LocalDate day;
        if (row.containsKey("Connected On")) {
            day = LocalDate.parse(row.get("Connected On"), DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH));
        } else if (row.containsKey("DATE")) {
            day = LocalDate.parse(row.get("DATE").substring(0, 10));
        } else if (row.containsKey("Endorsement Date")) {
            day = LocalDate.parse(row.get("Endorsement Date").substring(0, 10).replace('/', '-'));
        } else {
            String pacific = row.getOrDefault("Sent At", row.get("Creation Date"));
            day = LocalDateTime.parse(pacific, DateTimeFormatter.ofPattern("M/d/uu, h:mm a", Locale.ENGLISH))
                    .atZone(ZoneId.of("America/Los_Angeles"))
                    .withZoneSameInstant(ZoneId.of("UTC"))
                    .toLocalDate();
        }
        return !day.isAfter(last);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"tr-TR, Europe/Istanbul", "ar-EG-u-nu-arab, Pacific/Kiritimati"})
    void theMachinesLanguageAndZoneDoNotMatter(String language, String zone) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Run elsewhere =
                    Run.of(Run.EXPORT).log(Run.LOG).formats(ALL_BUT_PICTURES).run();
            assertThat(elsewhere.files().keySet()).isEqualTo(sample.files().keySet());
            sample.files()
                    .forEach((file, bytes) ->
                            assertThat(elsewhere.files().get(file)).as(file).isEqualTo(bytes));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void everyValueLiesInItsInterval() {
        int intervals = 0;
        for (JsonObject finding : sample.findings().values()) {
            JsonElement low = finding.get("low");
            JsonElement high = finding.get("high");
            if (low.isJsonNull() && high.isJsonNull()) {
                continue;
            }
            intervals++;
            double value = finding.get("value").getAsDouble();
            assertThat(low.isJsonNull() ? value : low.getAsDouble())
                    .as("low of %s", finding)
                    .isLessThanOrEqualTo(value);
            assertThat(high.isJsonNull() ? value : high.getAsDouble())
                    .as("high of %s", finding)
                    .isGreaterThanOrEqualTo(value);
        }
        assertThat(intervals).isGreaterThan(20);
    }

    @Test
    void theMessagesOfAllContactsAreTheMessagesOfAllMonths() {
        for (String column : List.of("messages_in", "messages_out", "logged")) {
            assertThat(sum("data/contacts.csv", column))
                    .as(column)
                    .isPositive()
                    .isEqualTo(sum("data/months.csv", column));
        }
    }

    private static long sum(String table, String column) {
        return sample.table(table).stream()
                .mapToLong(row -> Long.parseLong(row.get(column)))
                .sum();
    }
}
