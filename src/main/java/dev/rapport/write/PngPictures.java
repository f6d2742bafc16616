package dev.rapport.write;

import dev.rapport.draw.Drawing;
import dev.rapport.draw.PictureFailure;
import dev.rapport.report.Chart;
import dev.rapport.report.Report;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Every chart as a PNG file. PNG is the one optional picture: it needs the machine's font code, and where that is
 * missing a file {@code charts/no-png.txt} says why.
 */
final class PngPictures implements ReportWriter {
    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        for (Chart chart : report.charts().toList()) {
            byte[] picture;
            try {
                picture = Drawing.png(chart);
            } catch (PictureFailure failure) {
                TextFile.write(output, "charts/no-png.txt", failure.getMessage() + "\n");
                return;
            }
            try (OutputStream out = output.create("charts/" + chart.id() + ".png")) {
                out.write(picture);
            }
        }
    }
}
