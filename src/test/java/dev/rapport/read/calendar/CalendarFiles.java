package dev.rapport.read.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.MeetingRules;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small export, and calendars beside it: what tests of calendars begin with. */
class CalendarFiles {
    static final String ADA = "ATTENDEE;CN=Ada Example:mailto:ada@example.org\n";

    @TempDir
    Path dir;

    Path export;
    ZoneId zone = ZoneId.of("UTC");
    MeetingRules rules = MeetingRules.USUAL;
    String head = "";

    @BeforeEach
    void export() throws Exception {
        export = Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE
                                + "Dirk,Zandvoort,https://www.linkedin.com/in/dirk,dirk@zand.example,,,01 Jan 2024\n",
                        "Profile.csv",
                        Exports.PROFILE,
                        "Email Addresses.csv",
                        Exports.OWN_MAILS));
    }

    Loaded<History> read(String name, byte[] calendar) throws Exception {
        return Reader.read(List.of(export), List.of(Files.write(dir.resolve(name), calendar)), options());
    }

    ReadOptions options() {
        return new ReadOptions(
                        Optional.empty(),
                        zone,
                        Optional.of(LocalDate.parse("2026-11-30")),
                        Optional.empty(),
                        Optional.empty())
                .with(rules);
    }

    Loaded<History> read(String events) throws Exception {
        return Reader.read(List.of(export), List.of(ics("work.ics", events)), options());
    }

    Path ics(String name, String events) throws Exception {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + head + events + "END:VCALENDAR\n";
        return Files.writeString(dir.resolve(name), text.replace("\n", "\r\n"));
    }

    static String meeting(String lines) {
        return "BEGIN:VEVENT\nUID:1\n" + lines + "END:VEVENT\n";
    }

    static List<String> rows(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> row.on() + " "
                        + loaded.value().contacts().get(row.contact()).name())
                .toList();
    }

    static Intake calendar(Loaded<History> loaded) {
        Intake intake = loaded.intake().get(loaded.intake().size() - 1);
        long leftOut =
                intake.leftOut().values().stream().mapToLong(Long::longValue).sum();
        assertThat(intake.read())
                .isEqualTo(intake.used() + leftOut + intake.rejected().size());
        return intake;
    }

    static void leftOut(Loaded<History> loaded, LeftOutRule rule) {
        assertThat(rows(loaded)).isEmpty();
        assertThat(calendar(loaded).leftOut()).isEqualTo(Map.of(rule, 1L));
    }
}
