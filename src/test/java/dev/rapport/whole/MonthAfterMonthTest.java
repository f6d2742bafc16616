package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Edition;
import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.browser.Laid;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months published one after the other: each is kept, and an old one made again is what it was. */
class MonthAfterMonthTest {
    @TempDir
    Path out;

    private Outcome publish(String lastDay) throws Exception {
        return publish(lastDay, out);
    }

    static Outcome publish(String lastDay, Path out) throws Exception {
        LocalDate day = LocalDate.parse(lastDay);
        Settings defaults = Settings.defaults();
        Settings settings = new Settings(
                Optional.of(day),
                defaults.zone(),
                defaults.episodeGapDays(),
                defaults.replyHorizonDays(),
                defaults.staleDays(),
                defaults.dormantDays(),
                defaults.coolDownDays(),
                defaults.suggestions(),
                defaults.countGroups(),
                defaults.index());
        return new Pipeline()
                .run(new Request(
                        List.of(Path.of("sample-data")),
                        List.of(),
                        ReadOptions.defaults().withAsOf(day),
                        settings,
                        new Edition(out, EnumSet.of(Format.HTML, Format.CSV, Format.ICS), false, false, Duration.ZERO),
                        false));
    }

    @Test
    void thePageThatTellsOfTheLastListIsSoundAtEveryWidth(@TempDir Path scratch) throws Exception {
        publish("2026-10-31");
        publish("2026-11-30");
        Path page = out.resolve("2026-11/report.html");

        assertThat(page).content().contains("What became of October’s six");
        assertThat(Laid.of(List.of(page), scratch)).allMatch(width -> width.matches("figures \\d+: sound"));
    }

    private List<String> lines(String file) throws Exception {
        return Files.readAllLines(out.resolve(file));
    }

    private static String cell(List<String> lines, String start, int column) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.split(",")[column])
                .orElseThrow();
    }

    @Test
    void everyMonthSeesTheMonthsBeforeItAndNoneAfter() throws Exception {
        assertThat(publish("2026-08-31").unchanged()).isFalse();
        assertThat(out.resolve("2026-08/data/history.csv")).doesNotExist();
        publish("2026-09-30");
        publish("2026-10-31");

        List<String> history = lines("2026-10/data/history.csv");
        assertThat(history).first().isEqualTo("month,id,value,low,high,k,n,shown");
        assertThat(history.stream().skip(1).map(line -> line.substring(0, 7)).distinct())
                .containsExactly("2026-08", "2026-09");
        for (String month : List.of("2026-08", "2026-09")) {
            String published = cell(lines(month + "/data/findings.csv"), "network.connections,", 4);
            assertThat(cell(history, month + ",network.connections,", 2)).isEqualTo(published);
        }
        assertThat(Files.readString(out.resolve("2026-10/report.html"))).contains("Month by month, as published");

        String then = Files.readString(out.resolve("2026-09/MANIFEST.sha256"));
        assertThat(publish("2026-09-30").unchanged()).isTrue();
        assertThat(Files.readString(out.resolve("2026-09/MANIFEST.sha256"))).isEqualTo(then);
        assertThat(Files.readSymbolicLink(out.resolve("latest"))).hasToString("2026-10");
    }

    /** What was asked for on another day holds for that day. */
    @Test
    void anotherLastDayIsTheLastDayOfTheMonthMadeAgain() throws Exception {
        for (List<String> days : List.of(List.of("2026-10-25", "2026-10-31"), List.of("2026-09-30", "2026-10-15"))) {
            String month = days.get(0).substring(0, 7);
            Path fresh = out.resolve("fresh-" + month);
            publish(days.get(1), fresh);
            publish(days.get(0), out);
            publish(days.get(1), out);
            assertThat(lines(month + "/data/findings.csv"))
                    .isEqualTo(Files.readAllLines(fresh.resolve(month + "/data/findings.csv")));
        }
    }

    /** The list tells by name what the five findings count; no name of the older export alone is told as a reason. */
    @Test
    void whatChangedBetweenTheExportsIsListedByName() throws Exception {
        publish("2026-11-30");
        List<String> changes = lines("2026-11/data/changes.csv");
        List<String> findings = lines("2026-11/data/findings.csv");
        List<List<String>> kinds = List.of(
                List.of("job", "network.job-changes"),
                List.of("name", "network.name-changes"),
                List.of("address", "network.url-changes"),
                List.of("no longer listed", "network.snapshot-gone"),
                List.of("new", "network.snapshot-new"));
        for (List<String> kind : kinds) {
            long listed = changes.stream()
                    .filter(line -> line.startsWith(kind.get(0) + ","))
                    .count();
            assertThat(Long.toString(listed)).as(kind.get(0)).isEqualTo(cell(findings, kind.get(1) + ",", 4));
        }
        assertThat(Files.readString(out.resolve("2026-11/report.html")))
                .contains("What changed between your exports", "data/changes.csv");
    }

    /** Importing every month's calendar doubles no promise that is still open. */
    @Test
    void aPromiseKeepsItsToDoFromMonthToMonth() throws Exception {
        publish("2026-10-31");
        publish("2026-11-30");
        Map<String, String> october = promises("2026-10");
        Map<String, String> november = promises("2026-11");
        november.keySet().retainAll(october.keySet());
        assertThat(november)
                .isNotEmpty()
                .allSatisfy((whom, uid) -> assertThat(uid).isEqualTo(october.get(whom)));
    }

    private Map<String, String> promises(String month) throws Exception {
        Map<String, String> uids = new HashMap<>();
        String uid = "";
        for (String line : lines(month + "/follow-ups.ics")) {
            uid = line.startsWith("UID:") ? line : uid;
            if (line.startsWith("SUMMARY:What you promised")) {
                uids.put(line, uid);
            }
        }
        return uids;
    }

    @Test
    void aDamagedRowOfAnEarlierListCostsItselfAndIsTold() throws Exception {
        publish("2026-09-30");
        Path list = out.resolve("2026-09/data/suggestions.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(list));
        assertThat(rows).hasSizeGreaterThan(3);
        rows.set(1, rows.get(1).replace("2026-09-", "2026-99-"));
        rows.add("2026-09,too short");
        Files.write(list, rows);

        Outcome next = publish("2026-10-31");

        assertThat(next.report().lastMonth().orElseThrow().listed()).hasSize(rows.size() - 3);
        assertThat(next.report().remarks())
                .anyMatch(note -> note.startsWith("2026-09/data/suggestions.csv could not be read in line 2"));
    }
}
