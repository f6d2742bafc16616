package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rapport.Thorough;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a file of each big format some rows are damaged in the ways that its users report. Each of them is rejected by its line
 * and with its reason, and every other row counts.
 *
 * <pre>
 * ./mvnw test -Dtest=DamagedRowsTest -Dtorture.rows=1000
 * </pre>
 */
class DamagedRowsTest {
    private static final int CASES = Thorough.of("torture.rows", 12, 120);
    private static final long SEED = Long.getLong("torture.seed", 20261130);
    private static final int ROWS = 120;
    private static final int DAMAGED = 12;

    @TempDir
    Path dir;

    /**
     * A format.
     *
     * @param row a sound row, of a day
     * @param damages what may happen to a row: the text that is replaced, what stands there then, and the reason told
     */
    private record Format(String file, String head, Row row, String foot, List<Damage> damages) {}

    private interface Row {
        String of(int number, String day);
    }

    private record Damage(String replaced, String by, String reason) {}

    private static Damage damage(String replaced, String by, String reason) {
        return new Damage(replaced, by, reason);
    }

    private static List<Format> formats() {
        return List.of(
                new Format(
                        "all.mbox",
                        "",
                        (number, day) -> "From " + number + "@x Mon Oct 05 11:00:00 +0000 2026\nMessage-ID: <" + number
                                + "@x>\nFrom: Cleo Marrowby <cleo@pine.example>\nTo: robin@testowner.example\nDate: "
                                + day.substring(8) + " Oct 2026 11:00:00 +0000\nSubject: a\n\nText of it\n\n",
                        "",
                        List.of(
                                damage("Date: ", "Datf: ", "damaged-entry"),
                                damage("Date: .*", "Date: 45 Oct 20x6", "unknown-date"),
                                damage("Date: .*", "Date:", "unknown-date"),
                                damage("From: ", "Fr\u0000om ", "damaged-entry"),
                                damage("From: .*", "From: Cleo Marrowby", "missing-value"),
                                damage("(?s)From: .*", "\n\n", "damaged-entry"))),
                new Format(
                        "_chat.txt",
                        "",
                        (number, day) -> "[" + day.substring(8) + "/10/2026, 15:34:09] "
                                + (number % 2 == 0 ? "Cleo Marrowby" : "Robin") + ": Text of it\nsecond line\n",
                        "",
                        List.of(
                                damage("15:34:09", "15:94:09", "unknown-date"),
                                damage("/10/", "/1x/", "unknown-date"),
                                damage("/10/", "/31/", "unknown-date"),
                                damage(", 15", "; 15", "unknown-date"))),
                new Format(
                        "result.json",
                        "{\n \"name\": \"Cleo Marrowby\",\n \"type\": \"personal_chat\",\n \"id\": 7,\n \"messages\": [\n",
                        (number, day) -> (number == 0 ? "" : ",\n") + "  {\n   \"id\": " + number
                                + ",\n   \"type\": \"message\",\n   \"date\": \"" + day
                                + "T15:34:09\",\n   \"from_id\": \"user7\",\n   \"text\": [\n    \"Text\",\n    {\n     \"type\":"
                                + " \"bold\",\n     \"text\": \"of it\"\n    }\n   ]\n  }",
                        "\n ]\n}\n",
                        List.of(
                                damage("T15:34", "T1x:34", "unknown-date"),
                                damage("\"date\": \"", "\"date\": ", "damaged-entry"),
                                damage("\"text\"", "\"text", "damaged-entry"),
                                damage("\"type\": \"message\",", "\"type\": \"mess", "damaged-entry"),
                                damage("\\n   \\]", "", "damaged-entry"),
                                damage("(?s)  \\{\\n   \"id.*", "  null", "damaged-entry"))),
                new Format(
                        "sms.xml",
                        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"120\">\n",
                        (number, day) ->
                                "  <sms address=\"+31612345678\" date=\"" + (1790812800000L + number * 3600000L)
                                        + "\" type=\"" + (1 + number % 2)
                                        + "\" body=\"Text of it\" contact_name=\"Cleo Marrowby\" />\n",
                        "</smses>\n",
                        List.of(
                                damage("date=\"\\d{5}", "date=\"", "unknown-date"),
                                damage("date=\"", "date=\"x", "unknown-date"),
                                damage("type=\"\\d", "type=\"99", "unknown-direction"),
                                damage("Text of", "Text <of", "damaged-entry"),
                                damage("body=\"Text", "body=Text", "damaged-entry"),
                                damage("Text of", "Text & of", "damaged-entry"))),
                new Format(
                        "calls.xml",
                        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count=\"120\">\n",
                        (number, day) -> "  <call number=\"+31612345678\" duration=\"65\" date=\""
                                + (1790812800000L + number * 3600000L) + "\" type=\"" + (1 + number % 2)
                                + "\" contact_name=\"Cleo Marrowby\" />\n",
                        "</calls>\n",
                        List.of(
                                damage("date=\"\\d{5}", "date=\"", "unknown-date"),
                                damage("type=\"\\d", "type=\"", "unknown-direction"),
                                damage("Cleo", "Cl<eo", "damaged-entry"),
                                damage("duration=\"65\"", "duration=\"65", "damaged-entry"))),
                new Format(
                        "work.ics",
                        "BEGIN:VCALENDAR\nVERSION:2.0\n",
                        (number, day) -> "BEGIN:VEVENT\nUID:" + number + "\nDTSTART:" + day.replace("-", "") + "T"
                                + (10 + number / 30) + "0000Z\nSUMMARY:Text of it\nATTENDEE;CN=P" + number + " "
                                + "Other:mailto:p" + number + "@x.example\nEND:VEVENT\n",
                        "END:VCALENDAR\n",
                        List.of(
                                damage("DTSTART:.*", "DTSTART:20260231T100000Z", "unknown-date"),
                                damage("DTSTART:.*", "DTSTART:soon", "unknown-date"),
                                damage("DTSTART:.*\n", "", "unknown-date"),
                                damage("DTSTART:.*", "DTST\u0000ART 20261005", "damaged-meeting"),
                                damage("SUMMARY", "RRULE:FREQ=EVERY\nSUMMARY", "damaged-meeting"),
                                damage("END:VEVENT\n", "", "damaged-meeting"))));
    }

    @TestFactory
    Stream<DynamicTest> eachDamagedRowIsRejectedByItsLineAndNothingElse() {
        return formats().stream()
                .map(format -> dynamicTest(format.file, () -> {
                    for (int i = 0; i < CASES; i++) {
                        one(format, SEED + i);
                    }
                }));
    }

    private void one(Format format, long seed) throws Exception {
        Random dice = new Random(seed);
        TreeMap<Integer, Damage> planned = new TreeMap<>();
        while (planned.size() < DAMAGED) {
            // Not the first, by which a file is recognised, and no two side by side, which no tool could tell apart.
            int at = 2 + dice.nextInt(ROWS - 3);
            if (!planned.containsKey(at - 1) && !planned.containsKey(at + 1)) {
                planned.put(at, format.damages.get(dice.nextInt(format.damages.size())));
            }
        }
        StringBuilder text = new StringBuilder(format.head);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String row = format.row.of(i, String.format(Locale.ROOT, "2026-10-%02d", 1 + i % 30));
            Damage damage = planned.get(i);
            if (damage != null) {
                int before = row.startsWith(",\n") ? 1 : 0;
                expected.add(damage.reason + "@"
                        + (1 + before + text.chars().filter(c -> c == '\n').count()));
                String damaged = row.replaceFirst(damage.replaced, damage.by);
                assertThat(damaged).as("%s is damaged", format.file).isNotEqualTo(row);
                row = damaged;
            }
            text.append(row);
        }
        Path folder = Files.createDirectories(dir.resolve(format.file + "-" + seed));
        Loaded<History> loaded = new OtherTools(folder)
                .with(format.file, text.append(format.foot).toString())
                .read();
        Intake file = loaded.intake().get(loaded.intake().size() - 1);
        assertThat(file.rejected().stream()
                        .map(row -> row.reason().code() + "@" + row.origin().line())
                        .collect(Collectors.toList()))
                .as("%s, seed %s: %s", format.file, seed, ledger(loaded, format.file))
                .containsExactlyElementsOf(expected);
        assertThat(file.read()).as("%s, seed %s", format.file, seed).isEqualTo(ROWS);
        assertThat(file.used()).as("%s, seed %s", format.file, seed).isEqualTo(ROWS - DAMAGED);
    }
}
