package dev.rapport.write;

import dev.rapport.report.Report;
import java.io.IOException;
import java.util.Locale;

/** The formats a report is written in: THE LIST. */
public enum Format {
    HTML(new HtmlReport()),
    JSON(new JsonReport()),
    CSV(new CsvReport()),
    SVG(new SvgPictures()),
    PNG(new PngPictures()),
    ICS(new CalendarFile());

    private final ReportWriter writer;

    Format(ReportWriter writer) {
        this.writer = writer;
    }

    /** The name a person types, e.g. {@code html}. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes all files of this format. */
    public void write(Report report, Output output) throws IOException {
        writer.write(report, output);
    }
}
