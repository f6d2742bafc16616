package dev.rapport.write;

import com.google.gson.stream.JsonWriter;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import dev.rapport.report.Chart;
import dev.rapport.report.Finding;
import dev.rapport.report.LastMonth;
import dev.rapport.report.Report;
import dev.rapport.report.Section;
import dev.rapport.report.Suggestion;
import dev.rapport.report.Withheld;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The report as {@code report.json}, schema {@code rapport.report/2} (measures.md 5.1); keys in fixed order. */
final class JsonReport implements ReportWriter {
    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        try (JsonWriter json =
                new JsonWriter(new OutputStreamWriter(output.create("report.json"), StandardCharsets.UTF_8))) {
            json.setIndent(" ");
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("schema").value("rapport.report/2");
            json.name("observationEnd").value(report.end().toString());
            json.name("zone").value(report.zone().getId());
            month(json, report.month());
            json.name("settings");
            JsonCells.group(json, report.settings());
            ids(json, "profile", report.profile());
            ids(json, "tiles", report.tiles());
            json.name("sentence").beginObject();
            json.name("text").value(report.sentence().text());
            json.name("finding").value(report.sentence().finding().orElse(null));
            json.endObject();
            json.name("findings").beginArray();
            for (Finding finding : report.findings().toList()) {
                FindingJson.write(json, finding);
            }
            json.endArray();
            suggestions(json, report);
            lastMonth(json, report);
            charts(json, report);
            inputs(json, report);
            ids(json, "remarks", report.remarks());
            withheld(json, report);
            json.endObject();
        }
    }

    /** Only where there is something: a whole export withholds nothing. */
    private static void withheld(JsonWriter json, Report report) throws IOException {
        if (report.withheld().isEmpty()) {
            return;
        }
        json.name("withheld").beginArray();
        for (Withheld one : report.withheld()) {
            json.beginObject();
            json.name("file").value(one.file());
            json.name("reason").value(one.reason().code());
            ids(json, "findings", one.findings());
            json.endObject();
        }
        json.endArray();
    }

    private static void month(JsonWriter json, Report.Month month) throws IOException {
        json.name("month").beginObject();
        json.name("id").value(month.id());
        json.name("from").value(month.from().toString());
        json.name("to").value(month.to().toString());
        json.name("complete").value(month.complete());
        json.endObject();
    }

    private static void ids(JsonWriter json, String name, Iterable<String> ids) throws IOException {
        json.name(name).beginArray();
        for (String id : ids) {
            json.value(id);
        }
        json.endArray();
    }

    private static void suggestions(JsonWriter json, Report report) throws IOException {
        json.name("suggestions").beginArray();
        for (Suggestion suggestion : report.suggestions()) {
            json.beginObject();
            json.name("contact").value(suggestion.contact());
            json.name("rank").value(suggestion.rank());
            json.name("rule").value(suggestion.rule());
            ids(json, "alsoBecause", suggestion.alsoBecause());
            json.name("evidence");
            JsonCells.group(json, suggestion.evidence());
            json.name("step").value(suggestion.step());
            json.name("lastTime").value(suggestion.lastTime());
            json.name("note").value(suggestion.note());
            json.endObject();
        }
        json.endArray();
    }

    private static void lastMonth(JsonWriter json, Report report) throws IOException {
        json.name("lastMonth");
        if (report.lastMonth().isEmpty()) {
            json.nullValue();
            return;
        }
        LastMonth last = report.lastMonth().get();
        json.beginObject().name("month").value(last.month());
        json.name("listed").beginArray();
        for (LastMonth.Listed listed : last.listed()) {
            json.beginObject();
            json.name("contact").value(listed.contact());
            json.name("rule").value(listed.rule());
            json.name("outcome").value(listed.outcome().code());
            json.name("on").value(listed.on().map(Object::toString).orElse(null));
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void charts(JsonWriter json, Report report) throws IOException {
        json.name("charts").beginArray();
        for (Section section : report.sections()) {
            for (var figure : section.figures()) {
                Chart chart = figure.chart();
                json.beginObject();
                json.name("id").value(chart.id());
                json.name("theme").value(section.about().id());
                json.name("title").value(chart.title());
                json.name("csv").value("data/" + chart.id() + ".csv");
                json.endObject();
            }
        }
        json.endArray();
    }

    private static void inputs(JsonWriter json, Report report) throws IOException {
        json.name("inputs").beginArray();
        for (Intake intake : report.inputs()) {
            json.beginObject();
            json.name("file").value(intake.file());
            json.name("kind").value(intake.kind());
            json.name("read").value(intake.read());
            json.name("used").value(intake.used());
            json.name("leftOut").beginObject();
            for (Map.Entry<LeftOutRule, Long> rule : intake.leftOut().entrySet()) {
                json.name(rule.getKey().code()).value(rule.getValue());
            }
            json.endObject();
            json.name("rejected").beginArray();
            for (Rejected row : intake.rejected()) {
                json.beginObject();
                json.name("line").value(row.origin().line());
                json.name("reason").value(row.reason().code());
                json.name("column").value(row.column());
                json.endObject();
            }
            json.endArray();
            if (!intake.unlisted().isEmpty()) {
                json.name("rejectedUnlisted").beginObject();
                for (Map.Entry<RejectReason, Long> reason : intake.unlisted().entrySet()) {
                    json.name(reason.getKey().code()).value(reason.getValue());
                }
                json.endObject();
            }
            ids(json, "remarks", intake.remarks());
            json.endObject();
        }
        json.endArray();
    }
}
