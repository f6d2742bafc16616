package dev.rapport.write;

import dev.rapport.draw.Drawing;
import dev.rapport.draw.Size;
import dev.rapport.draw.Sketch;
import dev.rapport.report.Chart;
import dev.rapport.report.Report;
import dev.rapport.write.people.Everybody;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the formats of one report have in common: each is made once, by the format that comes to it first. */
final class Shared {
    private final Map<String, Sketch> drawn = new ConcurrentHashMap<>();

    private final boolean excel;
    private @Nullable Everybody everybody;

    /** @param excel whether tables begin with a byte-order mark */
    Shared(boolean excel) {
        this.excel = excel;
    }

    /** Whether tables begin with a byte-order mark. */
    boolean excel() {
        return excel;
    }

    /** A chart, drawn at full width. */
    Sketch sketch(Chart chart) {
        return drawn.computeIfAbsent(chart.id(), any -> Drawing.sketch(chart, Size.WIDE));
    }

    /** The people of the report. */
    synchronized Everybody everybody(Report report) {
        if (everybody == null) {
            everybody = Everybody.of(report);
        }
        return everybody;
    }
}
