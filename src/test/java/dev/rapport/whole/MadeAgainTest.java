package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Edition;
import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.Thorough;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An inbox that grows by one export a month: each month is published as it comes, and then made again from the full inbox
 * and the full log with {@code --as-of} its last day. Every finding is what was published.
 */
class MadeAgainTest {
    /** Two years that end with the sample's last month; {@code -Dmade.again.months=24} for all of them, else a few. */
    private static final List<YearMonth> MONTHS = IntStream.iterate(23, ago -> ago - 1)
            .limit(24)
            .filter(ago -> Thorough.of("made.again.months", 4, 24) == 24
                    || Set.of(9, 8, 1, 0).contains(ago))
            .mapToObj(YearMonth.of(2026, 11)::minusMonths)
            .toList();

    private static final CSVFormat CSV = CSVFormat.RFC4180;

    private static final Map<String, Cut> CUTS = Map.of(
            "Connections.csv", new Cut("First Name", 6, cell -> day(cell, "dd MMM uuuu")),
            "messages.csv", new Cut("CONVERSATION ID", 6, cell -> moment(cell, "uuuu-MM-dd HH:mm:ss 'UTC'")),
            "Invitations.csv", new Cut("From", 2, MadeAgainTest::pacific),
            "Endorsement_Given_Info.csv", new Cut("Endorsement Date", 0, MadeAgainTest::endorsed),
            "Endorsement_Received_Info.csv", new Cut("Endorsement Date", 0, MadeAgainTest::endorsed),
            "Recommendations_Given.csv", new Cut("First Name", 5, MadeAgainTest::pacific),
            "Recommendations_Received.csv", new Cut("First Name", 5, MadeAgainTest::pacific));

    @TempDir
    Path dir;

    private interface Clock {
        Instant at(String cell);
    }

    /** How a file tells when its rows came to be. */
    private record Cut(String header, int column, Clock clock) {}

    private static Instant day(String cell, String pattern) {
        return LocalDate.parse(cell, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static Instant moment(String cell, String pattern) {
        return LocalDateTime.parse(cell, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .toInstant(ZoneOffset.UTC);
    }

    private static Instant endorsed(String cell) {
        return moment(cell, "uuuu/MM/dd HH:mm:ss 'UTC'");
    }

    private static Instant pacific(String cell) {
        DateTimeFormatter american = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("M/d/yy, h:mm a")
                .toFormatter(Locale.ENGLISH);
        return LocalDateTime.parse(cell, american)
                .atZone(ZoneId.of("America/Los_Angeles"))
                .toInstant();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser parser = CSV.parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        }
    }

    private static void write(Path file, List<CSVRecord> rows) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file), CSV)) {
            for (CSVRecord row : rows) {
                printer.printRecord((Object[]) row.values());
            }
        }
    }

    /** The export that LinkedIn would have made at the end of a month: invitations reach back half a year. */
    private void export(YearMonth month) throws IOException {
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Path export = Files.createDirectories(dir.resolve("inbox/Basic_LinkedInDataExport_" + month));
        for (Path file : Files.list(Run.EXPORT).toList()) {
            String name = file.getFileName().toString();
            Cut cut = CUTS.get(name);
            List<CSVRecord> rows = new ArrayList<>();
            boolean below = false;
            for (CSVRecord row : rows(file)) {
                boolean known = true;
                if (below && cut != null) {
                    Instant at = cut.clock().at(row.get(cut.column()).replace('\u202F', ' '));
                    known = at.isBefore(end)
                            && (!name.equals("Invitations.csv") || at.isAfter(end.minus(180, ChronoUnit.DAYS)));
                }
                if (known) {
                    rows.add(row);
                }
                below |= cut != null && row.get(0).equals(cut.header());
            }
            write(export.resolve(name), rows);
        }
    }

    private Outcome publish(Path out, Path log, Optional<LocalDate> asOf) throws Exception {
        Settings settings = asOf.map(Settings.defaults()::withAsOf).orElse(Settings.defaults());
        ReadOptions reading = asOf.map(ReadOptions.defaults()::withAsOf).orElse(ReadOptions.defaults());
        return new Pipeline()
                .run(new Request(
                        List.of(dir.resolve("inbox")),
                        List.of(log),
                        reading,
                        settings,
                        new Edition(out, EnumSet.of(Format.JSON, Format.CSV), false, false, Duration.ZERO),
                        false));
    }

    private static List<String> findings(Path out, YearMonth month) throws IOException {
        return Files.readAllLines(out.resolve(month + "/data/findings.csv"));
    }

    @Test
    void everyFindingOfAMonthMadeAgainIsWhatWasPublished() throws Exception {
        Path asTheyCame = dir.resolve("as-they-came");
        Path withLastDay = dir.resolve("with-last-day");
        List<List<String>> published = new ArrayList<>();
        List<List<String>> publishedWithLastDay = new ArrayList<>();
        for (YearMonth month : MONTHS) {
            export(month);
            Path log = CutLog.upTo(month, dir);
            publish(asTheyCame, log, Optional.empty());
            publish(withLastDay, log, Optional.of(month.atEndOfMonth()));
            published.add(findings(asTheyCame, month));
            publishedWithLastDay.add(findings(withLastDay, month));
        }
        Path full = dir.resolve("log-2026-11.csv");
        for (int i = 0; i < MONTHS.size(); i++) {
            Optional<LocalDate> last = Optional.of(MONTHS.get(i).atEndOfMonth());
            Outcome again = publish(asTheyCame, full, last);
            publish(withLastDay, full, last);
            assertThat(findings(asTheyCame, MONTHS.get(i)))
                    .as("%s", MONTHS.get(i))
                    .isEqualTo(published.get(i));
            assertThat(findings(withLastDay, MONTHS.get(i)))
                    .as("%s, published with its last day", MONTHS.get(i))
                    .isEqualTo(publishedWithLastDay.get(i));
            long passedOver = again.intake().stream()
                    .filter(file -> file.leftOut().containsKey(LeftOutRule.LATER_EXPORT))
                    .filter(file -> file.file().endsWith("/messages.csv"))
                    .count();
            assertThat(passedOver).as("exports made later").isEqualTo(MONTHS.size() - 1 - i);
        }
    }

    /** If the month's own export is gone, the next one tells of its connections up to where that one reached. */
    @Test
    void aMonthMadeAgainAsOfALaterDayCountsNoConnectionOfThatMonth() throws Exception {
        YearMonth october = YearMonth.of(2026, 10);
        export(october);
        Path log = CutLog.upTo(october, dir);
        publish(dir.resolve("out"), log, Optional.empty());
        String published = finding("network.new-connections", october);
        Path own = dir.resolve("inbox/Basic_LinkedInDataExport_2026-10");
        Files.move(own, dir.resolve("gone"));
        export(YearMonth.of(2026, 11));
        publish(dir.resolve("out"), log, Optional.of(LocalDate.of(2026, 11, 15)));
        assertThat(finding("network.new-connections", october)).isEqualTo(published);
    }

    private String finding(String id, YearMonth month) throws IOException {
        return findings(dir.resolve("out"), month).stream()
                .filter(line -> line.startsWith(id + ","))
                .findFirst()
                .orElseThrow();
    }

    /** Without an export of its own a month is made from the next one, of which nothing after its last day counts. */
    @Test
    void aMonthWithoutAnExportIsMadeFromTheNextOne() throws Exception {
        export(YearMonth.of(2026, 6));
        export(YearMonth.of(2026, 10));
        export(YearMonth.of(2026, 11));
        Outcome made = publish(
                dir.resolve("out"), CutLog.upTo(YearMonth.of(2026, 11), dir), Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(made.report().end()).isEqualTo("2026-09-30T23:59:59Z");
        assertThat(made.intake())
                .filteredOn(file -> file.leftOut().containsKey(LeftOutRule.LATER_EXPORT))
                .allMatch(file -> file.file().startsWith("Basic_LinkedInDataExport_2026-11/"));
        assertThat(made.intake())
                .filteredOn(file -> file.file().equals("Basic_LinkedInDataExport_2026-10/messages.csv"))
                .allMatch(file -> file.used() > 0 && file.leftOut().containsKey(LeftOutRule.AFTER_END));
    }
}
