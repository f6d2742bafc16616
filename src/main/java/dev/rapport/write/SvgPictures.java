package dev.rapport.write;

import dev.rapport.draw.Drawing;
import dev.rapport.report.Chart;
import dev.rapport.report.Report;
import java.io.IOException;

/** Every chart as a stand-alone SVG file, with its own colours for light and dark. */
final class SvgPictures implements ReportWriter {
    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        for (Chart chart : report.charts().toList()) {
            TextFile.write(output, "charts/" + chart.id() + ".svg", Drawing.standalone(shared.sketch(chart)));
        }
    }
}
