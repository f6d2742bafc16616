package dev.rapport.write;

import dev.rapport.report.Report;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The page: {@code report.html}, one file, no script, nothing loaded from anywhere. */
final class HtmlReport implements ReportWriter {
    @Override
    public void write(Report report, Sketches sketches, Output output) throws IOException {
        Texts.write(
                output,
                "report.html",
                render("page.jte", Map.of("page", new Page(report, sketches, StyleSheet.load()))));
    }

    static String render(String template, Map<String, Object> values) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                (Path) null, ContentType.Html, HtmlReport.class.getClassLoader(), "dev.rapport.write.page");
        StringOutput out = new StringOutput(1 << 19);
        engine.render(template, values, out);
        return out.toString();
    }
}
