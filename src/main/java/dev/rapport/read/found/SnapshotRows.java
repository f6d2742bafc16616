package dev.rapport.read.found;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.export.ExportSource;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows in a file of a snapshot's pages, one by one: over documents, lists of elements and elements. */
final class SnapshotRows implements Closeable {
    /** How far in the reader stands. */
    private enum Place {
        FILE,
        DOCUMENT,
        ELEMENTS,
        ELEMENT,
        DATA
    }

    private final JsonReader json;
    private final List<String> domains = new ArrayList<>();
    private Place place = Place.FILE;
    private String domain = "";

    SnapshotRows(ExportSource.Part page) throws IOException {
        json = new JsonReader(Decoding.of(page.open()));
    }

    /** The number of the element in which the latest row stands. */
    int element() {
        return domains.size();
    }

    /** Which domain each element is of that was gone through; it may stand behind the rows. */
    List<String> domains() {
        return domains;
    }

    /** The next row: its cells by the names of their columns; null at the end. */
    @Nullable
    Map<String, String> next() throws IOException {
        while (place != Place.FILE || document()) {
            if (!json.hasNext()) {
                leave();
            } else if (place == Place.DOCUMENT) {
                enter("elements", Place.ELEMENTS);
            } else if (place == Place.ELEMENT) {
                enter("snapshotData", Place.DATA);
            } else if (place == Place.DATA) {
                return row();
            } else {
                json.beginObject();
                domain = "";
                place = Place.ELEMENT;
            }
        }
        return null;
    }

    /** Begins the next of the documents that a file holds one behind the other, or in a list; false at its end. */
    private boolean document() throws IOException {
        JsonToken next = peek();
        while (next == JsonToken.BEGIN_ARRAY || next == JsonToken.END_ARRAY) {
            if (next == JsonToken.BEGIN_ARRAY) {
                json.beginArray();
            } else {
                json.endArray();
            }
            next = peek();
        }
        if (next == JsonToken.END_DOCUMENT) {
            return false;
        }
        json.beginObject();
        place = Place.DOCUMENT;
        return true;
    }

    /** To Gson a second document is a liberty, the only one that is taken. */
    private JsonToken peek() throws IOException {
        Strictness strictness = json.getStrictness();
        json.setStrictness(json.getPath().equals("$") ? Strictness.LENIENT : strictness);
        JsonToken next = json.peek();
        json.setStrictness(strictness);
        return next;
    }

    /** Enters a list, if the next field holds it. */
    private void enter(String name, Place inside) throws IOException {
        String field = json.nextName();
        if (field.equals(name)) {
            json.beginArray();
            place = inside;
        } else if (place == Place.ELEMENT && field.equals("snapshotDomain")) {
            domain = json.nextString();
        } else {
            json.skipValue();
        }
    }

    private void leave() throws IOException {
        if (place == Place.ELEMENTS || place == Place.DATA) {
            json.endArray();
        } else {
            json.endObject();
        }
        if (place == Place.ELEMENT) {
            domains.add(domain);
        }
        place = Place.values()[place.ordinal() - 1];
    }

    private Map<String, String> row() throws IOException {
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

    @Override
    public void close() throws IOException {
        json.close();
    }
}
