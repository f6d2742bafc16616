package dev.rapport.write;

import com.google.gson.stream.JsonWriter;
import dev.rapport.report.Cell;
import java.io.IOException;
import java.util.Map;

/** A cell as it stands in JSON: numbers plain, dates as text, none as null. */
final class JsonCells {
    private JsonCells() {}

    static void group(JsonWriter json, Map<String, Cell> cells) throws IOException {
        json.beginObject();
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            json.name(entry.getKey());
            cell(json, entry.getValue());
        }
        json.endObject();
    }

    static void cell(JsonWriter json, Cell cell) throws IOException {
        if (cell instanceof Cell.Whole || cell instanceof Cell.Decimal || cell instanceof Cell.Flag) {
            json.jsonValue(cell.csv());
        } else if (cell instanceof Cell.Group group) {
            group(json, group.cells());
        } else if (cell instanceof Cell.None) {
            json.nullValue();
        } else {
            json.value(cell.csv());
        }
    }
}
