package dev.rapport.write.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a month's tables mean, beside them: {@code README.md} for people, {@code datapackage.json} for programs (Frictionless
 * Data Package, tabular). Of the tables that are there, and no others.
 */
public final class DataPackage {
    private static final String HEAD = """
            Comma, UTF-8, LF, dates yyyy-MM-dd, true and false; an empty cell is no value, 0 is zero. A text that a spreadsheet
            would run begins with an apostrophe. How each measure is counted: `rapport explain ID`.
            """;

    private DataPackage() {}

    /** The tables in words. @param tables columns by name, without folder and ending */
    public static String readme(Map<String, List<String>> tables) {
        StringBuilder text = new StringBuilder("# The tables\n\n").append(HEAD);
        tables.forEach((name, columns) -> {
            text.append("\n## ").append(name).append(".csv\n");
            Dictionary.table(name)
                    .map(Dictionary.Table::title)
                    .filter(title -> !title.isEmpty())
                    .ifPresent(title -> text.append(title).append('\n'));
            text.append("\n| Column | Type | Unit or codes | Meaning |\n|---|---|---|---|\n");
            for (String column : columns) {
                Optional<Dictionary.Column> known = Dictionary.column(name, column);
                text.append("| `").append(column).append("` | ");
                text.append(known.map(Dictionary.Column::type).orElse("string")).append(" | ");
                text.append(known.map(Dictionary.Column::unit).orElse("")).append(" | ");
                text.append(known.map(Dictionary.Column::meaning).orElse("")).append(" |\n");
            }
        });
        return text.toString();
    }

    /** The same for programs. @param name of the package, such as {@code rapport-2026-11} */
    public static String json(String name, Map<String, List<String>> tables) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent(" ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("profile").value("tabular-data-package");
            json.name("name").value(name);
            json.name("resources").beginArray();
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                resource(json, table.getKey(), table.getValue());
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }

    private static void resource(JsonWriter json, String name, List<String> columns) throws IOException {
        json.beginObject();
        json.name("profile").value("tabular-data-resource");
        json.name("name").value(name);
        json.name("path").value(name + ".csv");
        json.name("title")
                .value(Dictionary.table(name).map(Dictionary.Table::title).orElse(""));
        json.name("format").value("csv");
        json.name("mediatype").value("text/csv");
        json.name("encoding").value("utf-8");
        json.name("schema").beginObject().name("fields").beginArray();
        for (String column : columns) {
            Optional<Dictionary.Column> known = Dictionary.column(name, column);
            String unit = known.map(Dictionary.Column::unit).orElse("");
            json.beginObject();
            json.name("name").value(column);
            json.name("type").value(known.map(Dictionary.Column::type).orElse("string"));
            json.name("description")
                    .value(known.map(Dictionary.Column::meaning).orElse("")
                            + (unit.isEmpty() ? "" : " [" + unit + "]"));
            json.endObject();
        }
        json.endArray();
        json.name("missingValues").beginArray().value("").endArray();
        json.endObject();
        json.endObject();
    }
}
