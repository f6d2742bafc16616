package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.people.Everybody;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The pages: {@code report.html}, without a script, and {@code people.html}; nothing is loaded from anywhere. */
final class HtmlReport implements ReportWriter {
    @Override
    public void write(Report report, Sketches sketches, Output output) throws IOException {
        Everybody everybody = Everybody.of(report);
        Texts.write(
                output,
                "report.html",
                render("page.jte", Map.of("page", new Page(report, sketches, StyleSheet.of("report"), everybody))));
        // Written as it is made: tens of thousands of people are tens of megabytes.
        try (Writer people = new OutputStreamWriter(output.create("people.html"), StandardCharsets.UTF_8)) {
            engine().render(
                            "people.jte",
                            Map.of("page", new PeopleOnPage(report, everybody)),
                            new WriterOutput(people));
        }
    }

    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                (Path) null, ContentType.Html, HtmlReport.class.getClassLoader(), "dev.rapport.write.page");
    }

    static String render(String template, Map<String, Object> values) {
        StringOutput out = new StringOutput(1 << 19);
        engine().render(template, values, out);
        return out.toString();
    }
}
