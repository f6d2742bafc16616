package dev.rapport.write;

import com.google.gson.stream.JsonWriter;
import dev.rapport.report.Cell;
import dev.rapport.report.Counts;
import dev.rapport.report.Finding;
import dev.rapport.report.Previous;
import dev.rapport.report.Reason;
import dev.rapport.report.Usual;
import dev.rapport.report.Window;
import dev.rapport.stat.Estimate;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** One finding in {@code report.json}, in the key order of measures.md 5.1. */
final class FindingJson {
    private static final double LEVEL = 0.95;

    private FindingJson() {}

    static void write(JsonWriter json, Finding finding) throws IOException {
        Estimate estimate = finding.estimate();
        Counts counts = finding.reading().counts();
        int digits = finding.unit().decimals();
        json.beginObject();
        json.name("id").value(finding.id());
        json.name("theme").value(finding.theme());
        json.name("name").value(finding.name());
        number(json, "value", estimate.value(), digits);
        json.name("unit").value(finding.unit().code());
        number(json, "low", estimate.low(), digits);
        number(json, "high", estimate.high(), digits);
        // An interval may be open on one side (a median whose upper limit is not reached).
        boolean interval = !Double.isNaN(estimate.low()) || !Double.isNaN(estimate.high());
        number(json, "level", interval ? LEVEL : Double.NaN, 2);
        whole(json, "k", counts.k());
        whole(json, "n", counts.n());
        whole(json, "waiting", counts.waiting());
        json.name("sample").value(counts.sample());
        window(json, finding.window());
        json.name("method").value(finding.method().code());
        json.name("status").value(finding.reading().status().code());
        json.name("reason").value(finding.reason().map(Reason::code).orElse(null));
        usual(json, finding);
        previous(json, finding, digits);
        json.name("chart").value(finding.chart().orElse(null));
        json.name("detail");
        JsonCells.group(json, finding.detail());
        json.name("sentence").value(finding.sentence());
        json.endObject();
    }

    private static void usual(JsonWriter json, Finding finding) throws IOException {
        json.name("usual");
        if (finding.usual().isEmpty()) {
            json.nullValue();
            return;
        }
        Usual usual = finding.usual().get();
        json.beginObject();
        number(json, "low", usual.low(), 6);
        number(json, "high", usual.high(), 6);
        number(json, "median", usual.median(), 6);
        json.name("months").value(usual.months());
        json.endObject();
    }

    private static void previous(JsonWriter json, Finding finding, int digits) throws IOException {
        json.name("previous");
        if (finding.previous().isEmpty()) {
            json.nullValue();
            return;
        }
        Previous previous = finding.previous().get();
        json.beginObject();
        number(json, "value", previous.value(), digits);
        whole(json, "k", previous.k());
        whole(json, "n", previous.n());
        window(json, previous.window());
        number(json, "difference", previous.difference(), 6);
        number(json, "low", previous.low(), 6);
        number(json, "high", previous.high(), 6);
        json.name("claimed").value(previous.claimed().orElse(null));
        json.endObject();
    }

    private static void window(JsonWriter json, Window window) throws IOException {
        json.name("window").beginObject();
        json.name("from").value(window.from().map(Object::toString).orElse(null));
        json.name("to").value(window.to().map(Object::toString).orElse(null));
        json.endObject();
    }

    private static void number(JsonWriter json, String name, OptionalDouble value, int digits) throws IOException {
        number(json, name, value.orElse(Double.NaN), digits);
    }

    private static void number(JsonWriter json, String name, double value, int digits) throws IOException {
        json.name(name);
        JsonCells.cell(json, Cell.of(value, digits));
    }

    private static void whole(JsonWriter json, String name, OptionalLong value) throws IOException {
        json.name(name).value(value.isPresent() ? Long.valueOf(value.getAsLong()) : null);
    }
}
