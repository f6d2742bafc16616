package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample's two lists of connections compared a second time, as docs/identity.md can be read, with and without addresses. */
class RecountOfTwoTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final String[] CELLS = {"First Name", "Last Name", "URL", "Email Address", "Company", "Position"};

    @TempDir
    Path dir;

    private record Row(String first, String last, String url, LocalDate on) {
        String name() {
            return plain(first + " " + last);
        }

        boolean hidden() {
            return name().isEmpty() && url.isEmpty();
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Path export(String name, String connections, boolean urls) throws Exception {
        Path folder = Files.createDirectories(dir.resolve(name));
        StringBuilder file = new StringBuilder();
        List<String> columns =
                Stream.of(CELLS).filter(cell -> urls || !cell.equals("URL")).toList();
        file.append(String.join(",", columns)).append(",Connected On\n");
        for (Map<String, String> row : Run.rows(connections.substring(connections.indexOf("First Name,")))) {
            columns.forEach(cell ->
                    file.append('"').append(row.get(cell).replace("\"", "\"\"")).append("\","));
            file.append(row.get("Connected On")).append('\n');
        }
        Files.writeString(folder.resolve("Connections.csv"), file);
        Files.copy(Run.EXPORT.resolve("Profile.csv"), folder.resolve("Profile.csv"));
        return folder;
    }

    private static List<Row> rows(Path export) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> row : Run.rows(Files.readString(export.resolve("Connections.csv")))) {
            String url = row.getOrDefault("URL", "");
            rows.add(new Row(
                    row.get("First Name"), row.get("Last Name"), url, LocalDate.parse(row.get("Connected On"), DAY)));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,true", "true,false", "false,false"})
    void asManyAreNewGoneRenamedAndMoved(boolean urlsThen, boolean urlsNow) throws Exception {
        String earlier;
        try (ZipFile zip = new ZipFile(Run.EARLIER.toFile())) {
            earlier = new String(
                    zip.getInputStream(zip.getEntry("Connections.csv")).readAllBytes(), StandardCharsets.UTF_8);
        }
        Path old = export("old", earlier, urlsThen);
        Path now = export("now", Files.readString(Run.EXPORT.resolve("Connections.csv")), urlsNow);
        Map<String, Long> expected = compared(rows(old), rows(now));
        Run run = Run.of(old, now).run();
        expected.forEach((id, count) ->
                assertThat(run.finding(id).get("value").getAsLong()).as(id).isEqualTo(count));
    }

    private static Map<String, Long> compared(List<Row> then, List<Row> now) {
        Map<Row, Row> same = new HashMap<>();
        List<Row> old = then.stream().filter(row -> !row.hidden()).toList();
        List<Row> fresh = now.stream().filter(row -> !row.hidden()).toList();
        match(old, fresh, same, row -> row.url.isEmpty() ? "" : plain(row.url), false);
        match(old, fresh, same, row -> row.name() + row.on, false);
        match(old, fresh, same, row -> plain(row.first) + row.on, true);
        List<Row> lost = old.stream().filter(row -> !same.containsKey(row)).toList();
        List<Row> found = fresh.stream().filter(row -> !same.containsValue(row)).toList();
        LocalDate end = then.stream().map(Row::on).max(LocalDate::compareTo).orElseThrow();
        long gone = 0;
        Set<LocalDate> days = lost.stream().map(Row::on).collect(Collectors.toSet());
        for (LocalDate day : days) {
            long could = on(found, day)
                    + now.stream()
                            .filter(Row::hidden)
                            .filter(row -> row.on.equals(day))
                            .count()
                    - then.stream()
                            .filter(Row::hidden)
                            .filter(row -> row.on.equals(day))
                            .count();
            gone += Math.max(0, on(lost, day) - Math.max(0, could));
        }
        Map<String, Long> counts = new HashMap<>();
        counts.put(
                "network.snapshot-new",
                found.stream().filter(row -> !row.on.isBefore(end)).count());
        counts.put("network.snapshot-gone", gone);
        counts.put(
                "network.name-changes",
                same.entrySet().stream()
                        .filter(pair ->
                                !pair.getKey().name().equals(pair.getValue().name()))
                        .count());
        counts.put(
                "network.url-changes",
                same.entrySet().stream()
                        .filter(pair -> !pair.getKey().url.isEmpty()
                                && !pair.getValue().url.isEmpty())
                        .filter(pair -> !plain(pair.getKey().url).equals(plain(pair.getValue().url)))
                        .count());
        return counts;
    }

    private static long on(List<Row> rows, LocalDate day) {
        return rows.stream().filter(row -> row.on.equals(day)).count();
    }

    /** Pairs rows that are the only ones in their list to say something, and are nobody's pair yet. */
    private static void match(
            List<Row> then, List<Row> now, Map<Row, Row> same, Function<Row, String> says, boolean oneBare) {
        Set<Row> taken = new HashSet<>(same.values());
        for (Row old : then) {
            String word = says.apply(old);
            List<Row> before =
                    then.stream().filter(row -> says.apply(row).equals(word)).toList();
            List<Row> after =
                    now.stream().filter(row -> says.apply(row).equals(word)).toList();
            boolean only = !word.isEmpty() && before.size() == 1 && after.size() == 1;
            if (only
                    && !same.containsKey(old)
                    && !taken.contains(after.get(0))
                    && (!oneBare || old.url.isEmpty() || after.get(0).url.isEmpty())) {
                same.put(old, after.get(0));
                taken.add(after.get(0));
            }
        }
    }
}
