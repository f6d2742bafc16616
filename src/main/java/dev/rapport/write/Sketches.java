package dev.rapport.write;

import dev.rapport.draw.Drawing;
import dev.rapport.draw.Size;
import dev.rapport.draw.Sketch;
import dev.rapport.report.Chart;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The charts of one report, each drawn at full width by the format that comes to it first. */
final class Sketches {
    private final Map<String, Sketch> drawn = new ConcurrentHashMap<>();

    Sketch of(Chart chart) {
        return drawn.computeIfAbsent(chart.id(), any -> Drawing.sketch(chart, Size.WIDE));
    }
}
