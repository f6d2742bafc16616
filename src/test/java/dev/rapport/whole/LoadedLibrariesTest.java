package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody pays for a format that they do not use: no class of its library is loaded before it is needed. */
class LoadedLibrariesTest {
    private static final String EXPORT = "sample-data/Basic_LinkedInDataExport_11-30-2026";
    private static final List<String> ALL = List.of(
            "net.fortuna.ical4j.", "org.apache.james.mime4j.", "ezvcard.", "com.sun.org.apache.xerces.internal.impl.");

    /** What reads other tools' logs, and learns from logs that nobody knows. */
    private static final List<String> OTHER_TOOLS = List.of(
            "com.github.mangstadt.",
            "javax.xml.stream.",
            "com.google.gson.stream.JsonReader",
            "dev.rapport.read.calendar.MeetingTimes",
            "dev.rapport.read.calendar.CalendarReading",
            "dev.rapport.read.LogLearning",
            "dev.rapport.read.learn.",
            "dev.rapport.read.date.TalkTime",
            "dev.rapport.read.log.LogFormats",
            "dev.rapport.read.log.Preset");

    @TempDir
    Path dir;

    /** The classes that a run loads. */
    private List<String> loaded(String... arguments) throws Exception {
        Path log = dir.resolve("classes.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + "target/classes",
                "dev.rapport.cli.Main"));
        command.addAll(List.of(arguments));
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("said.txt").toFile())
                .start();
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue())
                .as(Files.readString(dir.resolve("said.txt")))
                .isIn(0, 3, 4);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line ->
                            line.replaceFirst("^(?:\\[[^\\]]*\\])+ ?", "").split(" ")[0])
                    .toList();
        }
    }

    private static List<String> libraries(List<String> classes) {
        return ALL.stream()
                .filter(library -> classes.stream().anyMatch(name -> name.startsWith(library)))
                .toList();
    }

    @Test
    void aRunWithOnesOwnLogLoadsNone() throws Exception {
        List<String> check = loaded("check", EXPORT, "--log", "sample-data/interactions.csv");
        assertThat(check).contains("dev.rapport.cli.Main", "dev.rapport.read.Logs");
        assertThat(libraries(check)).isEmpty();
        assertThat(check).noneMatch(name -> OTHER_TOOLS.stream().anyMatch(name::startsWith));
    }

    @Test
    void aReportWithoutLogsLoadsThoseOfItsFormats() throws Exception {
        String out = dir.resolve("out").toString();
        assertThat(libraries(loaded("report", EXPORT, "--formats", "html,json,csv,svg", "--out", out)))
                .isEmpty();
        // The to-dos.
        assertThat(libraries(loaded("report", EXPORT, "--formats", "ics", "--out", out)))
                .containsExactly("net.fortuna.ical4j.");
    }

    @ParameterizedTest
    @CsvSource({
        "box.mbox, org.apache.james.mime4j.",
        "book.vcf, ezvcard.",
        "calls.xml, com.sun.org.apache.xerces.internal.impl.",
        "chat.txt once.ics, ''",
        "weekly.ics, net.fortuna.ical4j."
    })
    void aFormatLoadsItsOwnLibraryAndNoOther(String files, String library) throws Exception {
        List<String> check = new ArrayList<>(List.of("check"));
        for (String file : files.split(" ")) {
            check.add("--log");
            check.add(Files.writeString(dir.resolve(file), log(file)).toString());
        }
        assertThat(libraries(loaded(check.toArray(String[]::new))))
                .isEqualTo(library.isEmpty() ? List.of() : List.of(library));
    }

    private static String log(String file) {
        String meeting = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261005T100000Z\n"
                + "ATTENDEE;CN=Nell Outside:mailto:nell@x.example\n";
        return switch (file) {
            case "box.mbox" ->
                "From x@y Mon Oct 05 11:00:00 +0000 2026\nFrom: Nell Outside <nell@x.example>\n"
                        + "To: me@x.example\nDate: 5 Oct 2026 11:00:00 +0000\n\ntext\n";
            case "book.vcf" -> "BEGIN:VCARD\nVERSION:3.0\nFN:Nell Outside\nEMAIL:nell@x.example\nEND:VCARD\n";
            case "calls.xml" ->
                "<?xml version='1.0'?>\n<calls>\n<call number=\"+31612345678\" duration=\"65\""
                        + " date=\"1791190800000\" type=\"1\" contact_name=\"Nell Outside\" />\n</calls>\n";
            case "chat.txt" -> "25/10/2026, 15:34 - Nell Outside: Hello\n";
            case "once.ics" -> meeting + "END:VEVENT\nEND:VCALENDAR\n";
            default -> meeting + "RRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\nEND:VCALENDAR\n";
        };
    }
}
