package dev.rapport.draw;

import dev.rapport.draw.svg.ChartStyles;
import dev.rapport.draw.svg.SvgText;
import dev.rapport.report.Chart;

/** The door to this package: charts become SVG text or PNG bytes. */
public final class Drawing {
    private Drawing() {}

    /** The marks of a chart, for everything that shows it at this width. */
    public static Sketch sketch(Chart chart, Size size) {
        return Sketch.of(chart, size);
    }

    /**
     * A chart for the page, coloured by the page's style sheet.
     *
     * @param idPrefix what the ids in this drawing begin with, so that many drawings share a page; may be empty
     */
    public static String svg(Sketch sketch, String idPrefix) {
        String name = sketch.size().slim() ? "slim" : "wide";
        String id = idPrefix.isEmpty() ? "" : " id=\"" + SvgText.escape(idPrefix + "-" + name) + '"';
        return "<svg class=\"" + name + '"' + id + " viewBox=\"0 0 " + sketch.width() + ' ' + sketch.height()
                + "\" role=\"img\" aria-label=\""
                + SvgText.escape(sketch.chart().sentence()) + "\">"
                + sketch.elements() + "</svg>";
    }

    /** The same chart as a picture of its own, with headline and colours. */
    public static String standalone(Sketch sketch) {
        return new StandaloneChart(sketch.chart(), sketch.width(), sketch.height()).svg(sketch.elements());
    }

    /**
     * The same chart as PNG bytes, at twice its size and in light colours.
     *
     * @throws PictureFailure if this computer has no working fonts for Java
     */
    public static byte[] png(Chart chart) throws PictureFailure {
        return Png.of(chart);
    }

    /** The rules a page needs for the classes in these drawings, over the variables of {@link dev.rapport.draw.svg.Palette}. */
    public static String css() {
        return ChartStyles.rules();
    }
}
