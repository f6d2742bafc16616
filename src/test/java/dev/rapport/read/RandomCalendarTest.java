package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Thorough;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.setting.MeetingRules;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars and logs made at random, in random zones, by somebody who knows who was met on which day. */
class RandomCalendarTest {
    private static final int WORLDS = Thorough.of("calendars", 150, 1_500);
    private static final LocalDate LAST = LocalDate.parse("2026-11-30");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .filter(id -> id.indexOf('/') > 0 && !id.startsWith("System"))
            .map(ZoneId::of)
            .toList();
    private static final Map<String, String> WINDOWS = Map.of(
            "W. Europe Standard Time", "Europe/Berlin",
            "Pacific Standard Time", "America/Los_Angeles",
            "AUS Eastern Standard Time", "Australia/Sydney",
            "Line Islands Standard Time", "Pacific/Kiritimati",
            "Newfoundland Standard Time", "America/St_Johns");

    @TempDir
    Path dir;

    private SplittableRandom random;
    private ZoneId report;
    private Instant end;
    /** What was: a day and a person. */
    private TreeSet<String> truth;

    private StringBuilder calendar;
    private StringBuilder log;

    @Test
    void everybodyIsMetOnTheDaysOnWhichTheyWere() throws Exception {
        Path export = Exports.folder(
                dir.resolve("export"), Map.of("Connections.csv", Exports.PEOPLE, "Profile.csv", Exports.PROFILE));
        int met = 0;
        for (int seed = 1; seed <= WORLDS; seed++) {
            world(seed);
            met += truth.size();
            Path ics = Files.writeString(dir.resolve("c.ics"), calendar);
            Path csv = Files.writeString(dir.resolve("l.csv"), log);
            ReadOptions options = new ReadOptions(
                            Optional.empty(), report, Optional.of(LAST), Optional.empty(), Optional.empty())
                    .with(new MeetingRules(List.of("sam@own.example"), 4, false));
            Loaded<History> loaded = Reader.read(List.of(export), List.of(ics, csv), options);
            TreeSet<String> rows = new TreeSet<>();
            loaded.value()
                    .log()
                    .forEach(row -> rows.add(row.on() + " "
                            + loaded.value().contacts().get(row.contact()).name()));
            assertThat(rows).as("seed %s, %s", seed, report).isEqualTo(truth);
            for (Intake file : loaded.intake()) {
                long leftOut = file.leftOut().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                assertThat(file.read())
                        .isEqualTo(file.used() + leftOut + file.rejected().size());
                assertThat(file.rejected()).isEmpty();
            }
        }
        // Else the worlds would prove nothing.
        assertThat(met).isGreaterThan(WORLDS * 10);
    }

    private void world(int seed) {
        random = new SplittableRandom(seed);
        report = ZONES.get(random.nextInt(ZONES.size()));
        end = LAST.plusDays(1).atStartOfDay(report).toInstant().minusSeconds(1);
        truth = new TreeSet<>();
        calendar = new StringBuilder("BEGIN:VCALENDAR\r\n");
        log = new StringBuilder("date,contact\n");
        for (int i = random.nextInt(12); i > 0; i--) {
            row();
        }
        for (int i = 0; i < 12; i++) {
            meeting("m" + i);
        }
        calendar.append("END:VCALENDAR\r\n");
    }

    /** A row of the log: a date, a time of the report's clock, or one with an offset. */
    private void row() {
        LocalDateTime time = time();
        Instant at = time.atZone(report).toInstant();
        String who = "Guest " + random.nextInt(6);
        switch (random.nextInt(3)) {
            case 0 -> {
                log.append(time.toLocalDate());
                if (!time.toLocalDate().isAfter(LAST)) {
                    truth.add(time.toLocalDate() + " " + who);
                }
            }
            case 1 -> {
                log.append(time);
                was(at, who);
            }
            default -> {
                log.append(at.atOffset(ZoneOffset.ofHours(random.nextInt(-11, 14))));
                was(at, who);
            }
        }
        log.append(',').append(who).append('\n');
    }

    private void was(Instant at, String who) {
        if (!at.isAfter(end)) {
            truth.add(at.atZone(report).toLocalDate() + " " + who);
        }
    }

    /** Mostly before the last day, often near it and near midnight. */
    private LocalDateTime time() {
        int back = random.nextInt(3) == 0 ? random.nextInt(-3, 4) : random.nextInt(900);
        int hour = random.nextInt(2) == 0 ? random.nextInt(24) : List.of(0, 23).get(random.nextInt(2));
        return LAST.minusDays(back).atTime(hour, random.nextInt(60), random.nextInt(60));
    }

    private void meeting(String uid) {
        String id = List.copyOf(new TreeSet<>(WINDOWS.keySet())).get(random.nextInt(WINDOWS.size()));
        int kind = random.nextInt(4);
        ZoneId clock = switch (kind) {
            case 0 -> ZoneOffset.UTC;
            case 1 -> ZoneId.of(WINDOWS.get(id));
            case 2 -> ZONES.get(random.nextInt(ZONES.size()));
            default -> report;
        };
        String zone = switch (kind) {
            case 1 -> ";TZID=\"" + id + "\"";
            case 2 -> ";TZID=" + clock;
            default -> "";
        };
        LocalDateTime first = time();
        int times = random.nextInt(2) == 0 ? 1 : random.nextInt(2, 9);
        int step = random.nextInt(2) == 0 ? 1 : 7;
        calendar.append("BEGIN:VEVENT\r\nUID:")
                .append(uid)
                .append("\r\nDTSTART")
                .append(zone)
                .append(':')
                .append(TIME.format(first))
                .append(kind == 0 ? "Z\r\n" : "\r\n");
        if (times > 1) {
            LocalDateTime last = first.plusDays((long) step * (times - 1));
            String until = random.nextInt(2) == 0
                    ? "COUNT=" + times
                    : "UNTIL=" + TIME.format(last.atZone(clock).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
            calendar.append("RRULE:FREQ=")
                    .append(step == 1 ? "DAILY;" : "WEEKLY;")
                    .append(until)
                    .append("\r\n");
        }
        List<LocalDateTime> held = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            LocalDateTime one = first.plusDays((long) step * i);
            if (times > 1 && random.nextInt(4) == 0) {
                dropped(one, clock, zone, kind == 0);
            } else {
                held.add(one);
            }
        }
        List<String> others = people(held.isEmpty() || random.nextInt(3) == 0);
        for (LocalDateTime one : held) {
            others.forEach(who -> was(one.atZone(clock).toInstant(), who));
        }
        calendar.append("END:VEVENT\r\n");
    }

    private void dropped(LocalDateTime one, ZoneId clock, String zone, boolean utc) {
        String written = switch (random.nextInt(3)) {
            case 0 -> ":" + TIME.format(one.atZone(clock).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
            case 1 -> zone + ":" + TIME.format(one) + (utc ? "Z" : "");
            default -> ";VALUE=DATE:" + TIME.format(one).substring(0, 8);
        };
        calendar.append("EXDATE").append(written).append("\r\n");
    }

    /** Writes who was there; whom it means is told, nobody if it was no meeting. */
    private List<String> people(boolean none) {
        List<String> others = new ArrayList<>();
        String answer = "ACCEPTED";
        int count = random.nextInt(1, 4);
        if (none) {
            switch (random.nextInt(5)) {
                case 0 -> calendar.append("STATUS:Cancelled\r\n");
                case 1 -> calendar.append("TRANSP:TRANSPARENT\r\n");
                case 2 -> answer = "DECLINED";
                case 3 -> answer = "NEEDS-ACTION";
                default -> count = 5;
            }
        }
        for (int i = 0; i < count; i++) {
            boolean ada = i == 0 && random.nextInt(3) == 0;
            int guest = random.nextInt(6);
            // Of five the guests differ, so that there are five.
            guest = count == 5 ? i : guest;
            String name = ada ? "Ada Example" : "Guest " + guest;
            String mail = ada ? "ada@example.org" : "g" + guest + "@x.example";
            boolean declined = !none && random.nextInt(5) == 0;
            boolean twice = others.contains(name);
            if (twice || (declined && i == 0)) {
                continue;
            }
            calendar.append("ATTENDEE;CN=")
                    .append(ada && random.nextInt(2) == 0 ? "\"Example, Ada\"" : name)
                    .append(declined ? ";PARTSTAT=declined" : "")
                    .append(":mailto:")
                    .append(mail)
                    .append("\r\n");
            if (!declined && !none) {
                others.add(name);
            }
        }
        calendar.append("ATTENDEE;PARTSTAT=").append(answer).append(":mailto:SAM@own.example\r\n");
        calendar.append("ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:one@x.example\r\n");
        return others;
    }
}
