package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.Wishes;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.PublishedMonths;
import dev.rapport.write.data.DataPackage;
import dev.rapport.write.data.Dictionary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each column of each table of the sample is explained, with the type that its values have; the docs say the same. */
class DictionaryTest {
    private static final Map<String, String> SHAPES = Map.of(
            "string", "(?s).*",
            "integer", "-?\\d+",
            "number", "-?\\d+(\\.\\d+)?",
            "boolean", "true|false",
            "date", "\\d{4}-\\d{2}-\\d{2}",
            "datetime", "\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

    private static Run run;

    @BeforeAll
    static void theSample() throws Exception {
        Wish mentor = new Wish("Nuria Nwachinemere", Optional.empty(), false).tagged(List.of("mentor"));
        run = Run.of(Run.EXPORT, Run.EARLIER)
                .log(Run.LOG)
                .reading(ReadOptions.defaults().with(new Wishes(List.of(mentor))))
                .run();
    }

    @Test
    void everyColumnIsExplainedAndHoldsWhatIsSaidOfIt() {
        List<String> wrong = new ArrayList<>();
        tables().forEach((table, columns) -> {
            List<Map<String, String>> rows = Run.rows(run.text("data/" + table + ".csv"));
            for (String name : columns) {
                var column = Dictionary.column(table, name);
                if (column.isEmpty() || column.get().meaning().isEmpty()) {
                    wrong.add(table + "." + name + " is not explained");
                    continue;
                }
                String shape = SHAPES.get(column.get().type());
                rows.stream()
                        .map(row -> row.get(name))
                        .filter(cell -> !cell.isEmpty() && !cell.matches(shape))
                        .findFirst()
                        .ifPresent(cell -> wrong.add(
                                table + "." + name + " is no " + column.get().type() + ": " + cell));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsExplainedThatIsNotThere() {
        Map<String, List<String>> tables = withHistory();
        assertThat(Dictionary.tables()).containsExactlyInAnyOrderElementsOf(tables.keySet());
        for (String table : Dictionary.tables()) {
            assertThat(tables.get(table))
                    .as(table)
                    .containsAll(Dictionary.table(table).orElseThrow().columns().keySet());
        }
    }

    @Test
    void programsAreToldTheSameAsPeople() {
        JsonObject written =
                JsonParser.parseString(run.text("data/datapackage.json")).getAsJsonObject();
        assertThat(written.get("profile").getAsString()).isEqualTo("tabular-data-package");
        assertThat(written.get("name").getAsString()).isEqualTo("rapport-2026-11");
        Map<String, List<String>> described = new TreeMap<>();
        for (JsonElement one : written.getAsJsonArray("resources")) {
            JsonObject resource = one.getAsJsonObject();
            assertThat(run.files()).containsKey("data/" + resource.get("path").getAsString());
            List<String> fields = new ArrayList<>();
            for (JsonElement field : resource.getAsJsonObject("schema").getAsJsonArray("fields")) {
                assertThat(SHAPES)
                        .containsKey(field.getAsJsonObject().get("type").getAsString());
                fields.add(field.getAsJsonObject().get("name").getAsString());
            }
            described.put(resource.get("name").getAsString(), fields);
        }
        assertThat(described).isEqualTo(tables());
        assertThat(run.text("data/README.md")).contains("## contacts.csv\n", "| `usual_gap_days` | number | days | ");
    }

    @Test
    void theDocsSayTheSame() throws Exception {
        assertThat(Files.readString(Path.of("docs/data.md"))).isEqualTo(DataPackage.readme(withHistory()));
    }

    private static Map<String, List<String>> withHistory() {
        Map<String, List<String>> tables = tables();
        tables.put("history", PublishedMonths.history(List.of()).columns());
        return tables;
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>();
        run.files().keySet().stream().filter(file -> file.endsWith(".csv")).forEach(file -> {
            String head = run.text(file).lines().findFirst().orElseThrow();
            tables.put(file.substring("data/".length(), file.length() - 4), List.of(head.split(",")));
        });
        return tables;
    }
}
