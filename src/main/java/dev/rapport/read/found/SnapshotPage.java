package dev.rapport.read.found;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.export.ExportSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of a snapshot's pages, mostly one, looked through once: which domain each element is of, which may stand behind
 * the rows.
 *
 * @param domains of each element
 * @param columns of each file that the rows belong to
 */
record SnapshotPage(ExportSource.Part part, List<String> domains, Map<String, Set<String>> columns) {
    static JsonReader open(ExportSource.Part part) throws IOException {
        return new JsonReader(Decoding.of(part.open()));
    }

    /** Looks through a page. */
    static SnapshotPage of(ExportSource.Part part, JsonReader json) throws IOException {
        SnapshotPage page = new SnapshotPage(part, new ArrayList<>(), new LinkedHashMap<>());
        while (document(json)) {
            while (elements(json)) {
                while (json.hasNext()) {
                    page.element(json);
                }
                json.endArray();
            }
            json.endObject();
        }
        return page;
    }

    /** Begins the next of the documents that a file holds one behind the other, or in a list; false at its end. */
    static boolean document(JsonReader json) throws IOException {
        JsonToken next = peek(json);
        while (next == JsonToken.BEGIN_ARRAY || next == JsonToken.END_ARRAY) {
            if (next == JsonToken.BEGIN_ARRAY) {
                json.beginArray();
            } else {
                json.endArray();
            }
            next = peek(json);
        }
        if (next == JsonToken.END_DOCUMENT) {
            return false;
        }
        json.beginObject();
        return true;
    }

    /** To Gson a second document is a liberty, the only one that is taken. */
    private static JsonToken peek(JsonReader json) throws IOException {
        Strictness strictness = json.getStrictness();
        json.setStrictness(json.getPath().equals("$") ? Strictness.LENIENT : strictness);
        JsonToken next = json.peek();
        json.setStrictness(strictness);
        return next;
    }

    /** Begins the next list of elements of a document; false at its end. */
    static boolean elements(JsonReader json) throws IOException {
        while (json.hasNext()) {
            if (json.nextName().equals("elements")) {
                json.beginArray();
                return true;
            }
            json.skipValue();
        }
        return false;
    }

    private void element(JsonReader json) throws IOException {
        String domain = "";
        List<Set<String>> shapes = new ArrayList<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "snapshotDomain" -> domain = json.nextString();
                case "snapshotData" -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        Set<String> keys = row(json).keySet();
                        if (shapes.isEmpty() || !shapes.get(shapes.size() - 1).equals(keys)) {
                            shapes.add(keys);
                        }
                    }
                    json.endArray();
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        domains.add(domain);
        for (Set<String> keys : shapes) {
            columns.computeIfAbsent(SnapshotDomains.file(domain, keys), any -> new LinkedHashSet<>())
                    .addAll(keys);
        }
    }

    /** A row: its cells by the names of their columns. */
    static Map<String, String> row(JsonReader json) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            JsonToken token = json.peek();
            if (token == JsonToken.STRING || token == JsonToken.NUMBER) {
                cells.put(name, json.nextString());
            } else if (token == JsonToken.BOOLEAN) {
                cells.put(name, Boolean.toString(json.nextBoolean()));
            } else {
                json.skipValue();
                cells.put(name, "");
            }
        }
        json.endObject();
        return cells;
    }
}
