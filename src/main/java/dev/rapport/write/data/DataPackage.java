package dev.rapport.write.data;

import com.google.gson.stream.JsonWriter;
import dev.rapport.own.Packed;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/**
 * What a month's tables mean, beside them: {@code README.md} for people, {@code datapackage.json} for programs (Frictionless
 * Data Package, tabular). Of the tables that are there, and no others.
 */
public final class DataPackage {
    /** The file in which the shape of {@code report.json} is described. */
    public static final String SCHEMA = "report.schema.json";

    private static final String HEAD = """
            Comma, UTF-8, LF, dates yyyy-MM-dd, true and false; an empty cell is no value, 0 is zero. A text that a spreadsheet
            would run begins with an apostrophe. How each measure is counted: `rapport explain ID`.
            The shape of `report.json`, for programs: `report.schema.json` (JSON Schema 2020-12).
            """;

    private DataPackage() {}

    /**
     * The tables in words.
     *
     * @param tables columns by name, without folder and ending
     */
    public static String readme(Map<String, List<String>> tables) {
        StringBuilder text = new StringBuilder("# The tables\n\n").append(HEAD);
        tables.forEach((name, columns) -> {
            text.append("\n## ").append(name).append(".csv\n");
            String title = title(name);
            text.append(title).append(title.isEmpty() ? "" : "\n");
            text.append("\n| Column | Type | Unit or codes | Meaning |\n|---|---|---|---|\n");
            for (String column : columns) {
                Dictionary.Column known = column(name, column);
                text.append("| `").append(column).append("` | ");
                text.append(known.type()).append(" | ");
                text.append(known.unit()).append(" | ");
                text.append(known.meaning()).append(" |\n");
            }
        });
        return text.toString();
    }

    /** What {@code report.json} looks like, as a JSON Schema of draft 2020-12. */
    public static String schema() {
        return Packed.text(DataPackage.class, SCHEMA);
    }

    /**
     * The same for programs.
     *
     * @param name of the package, such as {@code rapport-2026-11}
     */
    public static String json(String name, Map<String, List<String>> tables) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent(" ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("profile").value("tabular-data-package");
            json.name("name").value(name);
            json.name("description")
                    .value("The tables of one month's report. The report itself is ../report.json, whose shape "
                            + SCHEMA + " describes (JSON Schema 2020-12).");
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
        json.name("title").value(title(name));
        json.name("format").value("csv");
        json.name("mediatype").value("text/csv");
        json.name("encoding").value("utf-8");
        json.name("schema").beginObject().name("fields").beginArray();
        for (String column : columns) {
            Dictionary.Column known = column(name, column);
            json.beginObject();
            json.name("name").value(column);
            json.name("type").value(known.type());
            json.name("description").value(known.meaning() + (known.unit().isEmpty() ? "" : " [" + known.unit() + "]"));
            json.endObject();
        }
        json.endArray();
        json.name("missingValues").beginArray().value("").endArray();
        json.endObject();
        json.endObject();
    }

    private static String title(String table) {
        return Dictionary.table(table).map(Dictionary.Table::title).orElse("");
    }

    /** What is known of a column; of one that is in no list, that it is text. */
    private static Dictionary.Column column(String table, String column) {
        return Dictionary.column(table, column).orElse(new Dictionary.Column(column, "string", "", ""));
    }
}
