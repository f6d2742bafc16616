package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One rule from a moment to a day, in a zone of each set of rules in the tz database: the same moments come as messages, in a log, in a log
 * of another tool with a clock of its own, and in calendars, and make the same contact days.
 */
class EveryZoneTest {
    private static final List<String> PEOPLE =
            List.of("Mia Message", "Lou Log", "Max Mapped", "Una Utc", "Zoe Zoned", "Flo Floating");
    /** Where the other tool and the other calendar stand. */
    private static final List<ZoneId> CLOCKS = List.of(
            ZoneId.of("Europe/Berlin"), ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Pacific/Niue"), ZoneOffset.UTC);

    private static final DateTimeFormatter MESSAGE = shape("uuuu-MM-dd HH:mm:ss 'UTC'");
    private static final DateTimeFormatter LOCAL = shape("dd.MM.uuuu HH:mm:ss");
    private static final DateTimeFormatter ICAL = shape("uuuuMMdd'T'HHmmss");

    @TempDir
    private Path dir;

    private static DateTimeFormatter shape(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    @Test
    void aMomentHasOneDayHoweverItIsWritten() throws Exception {
        int turn = 0;
        for (ZoneId zone : zones()) {
            ZoneId clock = CLOCKS.get(turn++ % CLOCKS.size());
            SortedSet<Instant> moments = moments(zone);
            // The newest message is the end of the data: nothing is left out, and nothing is counted after it.
            Loaded<History> loaded = read(moments, zone, clock, Optional.empty());
            Ledger ledger = ledger(loaded.value(), zone, Optional.empty());
            int[] days = moments.stream()
                    .mapToInt(moment -> (int) moment.atZone(zone).toLocalDate().toEpochDay())
                    .distinct()
                    .toArray();
            for (Contact contact : loaded.value().contacts()) {
                assertThat(ledger.contactDays().of(contact.id()))
                        .as("%s in %s", contact.name(), zone)
                        .isEqualTo(days);
            }
            assertThat(loaded.value().contacts()).extracting(Contact::name).containsExactlyInAnyOrderElementsOf(PEOPLE);
            assertThat(ledger.months().rowCount()).isPositive();
        }
    }

    /** The last day asked for ends at its midnight in the report's zone, for all sources alike. */
    @Test
    void theLastDayEndsAtItsMidnight() throws Exception {
        int turn = 0;
        LocalDate last = LocalDate.parse("2026-11-30");
        for (ZoneId zone : zones()) {
            ZoneId clock = CLOCKS.get(turn++ % CLOCKS.size());
            Instant midnight = last.plusDays(1).atStartOfDay(zone).toInstant();
            SortedSet<Instant> moments = new TreeSet<>(List.of(
                    midnight.minusSeconds(86_400),
                    midnight.minusSeconds(1),
                    midnight,
                    midnight.plusSeconds(3600),
                    midnight.plusSeconds(86_399)));
            Loaded<History> loaded = read(moments, zone, clock, Optional.of(last));
            Ledger ledger = ledger(loaded.value(), zone, Optional.of(last));
            for (Contact contact : loaded.value().contacts()) {
                assertThat(ledger.contactDays().of(contact.id()))
                        .as("%s in %s", contact.name(), zone)
                        .containsExactly((int) last.toEpochDay());
            }
            assertThat(loaded.intake()).allSatisfy(file -> {
                assertThat(file.rejected()).isEmpty();
                assertThat(file.leftOut().getOrDefault(LeftOutRule.AFTER_END, 0L) % 3)
                        .isZero();
            });
            assertThat(ledger.months().rowCount()).isOne();
        }
    }

    /** Many names are of one clock, past and present: the first of each by name. */
    private static Collection<ZoneId> zones() {
        Map<ZoneRules, ZoneId> zones = new LinkedHashMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            zones.putIfAbsent(ZoneId.of(id).getRules(), ZoneId.of(id));
        }
        return zones.values();
    }

    /** Both ends of what is read, midnights, and the clock's changes: the second before, the change, the second after. */
    private static SortedSet<Instant> moments(ZoneId zone) {
        SortedSet<Instant> moments = new TreeSet<>();
        moments.add(Instant.parse("2003-01-02T00:00:00Z"));
        moments.add(Instant.parse("2037-12-30T09:59:59Z"));
        List<Instant> turns = new ArrayList<>();
        turns.add(LocalDate.parse("2011-12-31").atStartOfDay(zone).toInstant());
        turns.add(LocalDate.parse("2026-03-01").atStartOfDay(zone).toInstant());
        Instant from = Instant.parse("2011-06-01T00:00:00Z");
        for (int i = 0; i < 3; i++) {
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            if (change != null && change.getInstant().isBefore(Instant.parse("2037-12-01T00:00:00Z"))) {
                turns.add(change.getInstant());
                from = change.getInstant();
            }
        }
        for (Instant turn : turns) {
            moments.addAll(List.of(turn.minusSeconds(1), turn, turn.plusSeconds(1)));
        }
        return moments;
    }

    private Loaded<History> read(SortedSet<Instant> moments, ZoneId zone, ZoneId clock, Optional<LocalDate> last)
            throws Exception {
        StringBuilder messages = new StringBuilder("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
        StringBuilder log = new StringBuilder("date,contact\n");
        StringBuilder mapped = new StringBuilder("When,Who\n");
        StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\r\n");
        int number = 0;
        for (Instant moment : moments) {
            messages.append(
                            "c1,,Mia Message,https://www.linkedin.com/in/mia,Sam Owner,https://www.linkedin.com/in/sam,")
                    .append(MESSAGE.format(moment.atZone(ZoneOffset.UTC)))
                    .append(",,hi,INBOX\n");
            log.append(moment.atOffset(ZoneOffset.ofHours(number % 14 - 6))).append(",Lou Log\n");
            // Of an hour that comes twice a clock without an offset tells only the first.
            boolean twice = clock.getRules()
                            .getValidOffsets(moment.atZone(clock).toLocalDateTime())
                            .size()
                    > 1;
            mapped.append(twice ? moment : LOCAL.format(moment.atZone(clock))).append(",Max Mapped\n");
            boolean here = zone.getRules()
                            .getValidOffsets(moment.atZone(zone).toLocalDateTime())
                            .size()
                    > 1;
            number++;
            meeting(calendar, number, "DTSTART:" + ICAL.format(moment.atZone(ZoneOffset.UTC)) + "Z", "Una Utc");
            meeting(
                    calendar,
                    number,
                    twice
                            ? "DTSTART:" + ICAL.format(moment.atZone(ZoneOffset.UTC)) + "Z"
                            : "DTSTART;TZID=" + clock + ":" + ICAL.format(moment.atZone(clock)),
                    "Zoe Zoned");
            meeting(
                    calendar,
                    number,
                    here
                            ? "DTSTART:" + ICAL.format(moment.atZone(ZoneOffset.UTC)) + "Z"
                            : "DTSTART:" + ICAL.format(moment.atZone(zone)),
                    "Flo Floating");
        }
        Path export = Files.createDirectories(dir.resolve("export"));
        // Made after its latest row, which would not be believed otherwise.
        Files.setLastModifiedTime(
                Files.writeString(export.resolve("messages.csv"), messages),
                FileTime.from(Instant.parse("2037-12-31T00:00:00Z")));
        Files.writeString(dir.resolve("mapped.csv"), mapped);
        ReadOptions options = new ReadOptions(
                        Optional.of("https://www.linkedin.com/in/sam"), zone, last, Optional.empty(), Optional.empty())
                .with(MappingSettings.in(
                        Map.of(
                                "log.tool.file", "mapped.csv",
                                "log.tool.date", "When",
                                "log.tool.date-format", "dd.MM.yyyy HH:mm:ss",
                                "log.tool.zone", clock.getId(),
                                "log.tool.contact", "Who"),
                        dir));
        return Reader.read(
                List.of(export),
                List.of(
                        Files.writeString(dir.resolve("log.csv"), log),
                        Files.writeString(dir.resolve("work.ics"), calendar.append("END:VCALENDAR\r\n"))),
                options);
    }

    private static void meeting(StringBuilder calendar, int number, String start, String who) {
        calendar.append("BEGIN:VEVENT\r\nUID:")
                .append(who)
                .append(number)
                .append("\r\n")
                .append(start)
                .append("\r\nATTENDEE;CN=")
                .append(who)
                .append(":mailto:")
                .append(who.toLowerCase(Locale.ROOT).replace(' ', '.'))
                .append("@x.example\r\nEND:VEVENT\r\n");
    }

    private static Ledger ledger(History history, ZoneId zone, Optional<LocalDate> last) {
        Settings usual = Settings.defaults();
        return Ledger.of(
                history,
                new Settings(
                        last,
                        zone,
                        usual.episodeGapDays(),
                        usual.replyHorizonDays(),
                        usual.staleDays(),
                        usual.dormantDays(),
                        usual.coolDownDays(),
                        usual.suggestions(),
                        usual.countGroups(),
                        usual.index()),
                Memory.none());
    }
}
