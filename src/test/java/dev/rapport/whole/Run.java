package dev.rapport.whole;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.Edition;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.Format;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One run of the program, and the files of the month it wrote. */
final class Run {
    static final Path SAMPLE = Path.of("sample-data");
    static final Path EXPORT = SAMPLE.resolve("Basic_LinkedInDataExport_11-30-2026");
    static final Path EARLIER = SAMPLE.resolve("Basic_LinkedInDataExport_08-20-2025.zip");
    static final Path LOG = SAMPLE.resolve("interactions.csv");
    static final Path MAILBOX = Path.of("src", "test", "resources", "mailbox");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, JsonObject> findings = new LinkedHashMap<>();

    private Run(Path month) throws IOException {
        try (Stream<Path> all = Files.walk(month)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(month.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        if (files.containsKey("report.json")) {
            report().getAsJsonArray("findings")
                    .forEach(finding ->
                            findings.put(finding.getAsJsonObject().get("id").getAsString(), finding.getAsJsonObject()));
        }
    }

    /** What a run is asked for; everything not said is as a person would have it who says nothing. */
    static final class Asked {
        private final List<Path> exports;
        private List<Path> logs = List.of();
        private Settings settings = Settings.defaults();
        private ReadOptions reading = ReadOptions.defaults();
        private Set<Format> formats = EnumSet.of(Format.JSON, Format.CSV);
        private boolean shareSafe;

        private Asked(List<Path> exports) {
            this.exports = exports;
        }

        Asked log(Path log) {
            logs = List.of(log);
            return this;
        }

        Asked asOf(String day) {
            settings = settings.withAsOf(LocalDate.parse(day));
            reading = reading.withAsOf(LocalDate.parse(day));
            return this;
        }

        Asked formats(Set<Format> wanted) {
            formats = wanted;
            return this;
        }

        /** Days and months as a clock there has them. */
        Asked in(ZoneId zone) {
            settings = new Settings(Optional.empty(), zone, 7, 30, 90, 365, 14, 6, false, false);
            reading = new ReadOptions(Optional.empty(), zone, Optional.empty(), Optional.empty(), Optional.empty());
            return this;
        }

        Asked reading(ReadOptions as) {
            reading = as;
            return this;
        }

        Asked withoutNotes() {
            reading = reading.withoutNotes();
            return this;
        }

        Asked shareSafe() {
            shareSafe = true;
            return this;
        }

        Run run() throws Exception {
            Path out = Files.createTempDirectory("rapport-whole");
            try {
                Request request = new Request(
                        exports,
                        logs,
                        reading,
                        settings,
                        new Edition(out, formats, shareSafe, false, Duration.ZERO),
                        false);
                return new Run(new Pipeline().run(request).folder().orElseThrow());
            } finally {
                delete(out);
            }
        }
    }

    static Asked of(Path... exports) {
        return new Asked(List.of(exports));
    }

    /** What is asked of exports and logs without a report being written. */
    static Request asking(List<Path> exports, List<Path> logs, ReadOptions reading, boolean shareSafe) {
        return new Request(
                exports,
                logs,
                reading,
                Settings.defaults(),
                new Edition(
                        Path.of("target", "no-reports"), EnumSet.noneOf(Format.class), shareSafe, false, Duration.ZERO),
                false);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    JsonObject report() {
        return JsonParser.parseString(text("report.json")).getAsJsonObject();
    }

    Map<String, JsonObject> findings() {
        return findings;
    }

    JsonObject finding(String id) {
        return findings.get(id);
    }

    /** A number of a finding by its path, such as {@code k} or {@code detail.allTime.value}. */
    Double number(String id, String path) {
        JsonElement at = findings.get(id);
        for (String step : path.split("\\.")) {
            at = at.getAsJsonObject().get(step);
        }
        return at.isJsonNull() ? null : Double.valueOf(at.getAsDouble());
    }

    String reason(String id) {
        JsonElement reason = findings.get(id).get("reason");
        return reason.isJsonNull() ? null : reason.getAsString();
    }

    JsonArray array(String name) {
        return report().getAsJsonArray(name);
    }

    /** The rows of a table, each by column name. */
    List<Map<String, String>> table(String file) {
        return rows(text(file));
    }

    static List<Map<String, String>> rows(String csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            for (CSVRecord record : parser) {
                rows.add(record.toMap());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
