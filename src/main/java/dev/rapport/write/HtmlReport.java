package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.html.StyleSheet;
import dev.rapport.write.html.Templates;
import dev.rapport.write.people.Everybody;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pages: {@code report.html}, without a script, and {@code people.html}; nothing is loaded from anywhere. */
final class HtmlReport implements ReportWriter {
    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        Everybody everybody = shared.everybody(report);
        TextFile.write(
                output,
                "report.html",
                Templates.render(
                        "page.jte", Map.of("page", new Page(report, shared, StyleSheet.of("report"), everybody))));
        try (Writer people =
                new BufferedWriter(new OutputStreamWriter(output.create("people.html"), StandardCharsets.UTF_8))) {
            Templates.render("people.jte", Map.of("page", new PeopleOnPage(report, everybody)), people);
        }
    }
}
