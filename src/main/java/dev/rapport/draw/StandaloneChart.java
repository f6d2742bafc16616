package dev.rapport.draw;

import dev.rapport.draw.svg.ChartStyles;
import dev.rapport.draw.svg.Faces;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.SvgText;
import dev.rapport.report.Chart;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** A chart that stands alone: the finding as headline, the question below it, then the drawing. */
final class StandaloneChart {
    static final int EDGE = 28;
    private static final double HEAD = 21;
    private static final double DECK = 14;
    private final Chart chart;
    private final int boardWidth;
    private final int boardHeight;
    private final List<Line> lines = new ArrayList<>();
    private final double top;

    private record Line(String text, double y, boolean bold, double size) {}

    /** A figure around a drawing of some width and height. */
    StandaloneChart(Chart chart, int boardWidth, int boardHeight) {
        this.chart = chart;
        this.boardWidth = boardWidth;
        this.boardHeight = boardHeight;
        double y = wrap(chart.title(), true, HEAD, 28, EDGE + 20);
        y = wrap(chart.question(), false, DECK, 20, y - 4);
        top = y + 2;
    }

    private double wrap(String text, boolean bold, double size, double lead, double from) {
        double y = from;
        StringBuilder line = new StringBuilder();
        for (String word : SvgText.clean(text).strip().split(" +")) {
            if (line.length() > 0 && Fonts.room(line + " " + word, bold, size) > boardWidth) {
                lines.add(new Line(line.toString(), y, bold, size));
                y += lead;
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(new Line(line.toString(), y, bold, size));
        return y + lead;
    }

    int width() {
        return boardWidth + 2 * EDGE;
    }

    int height() {
        return (int) Math.ceil(top + boardHeight + EDGE);
    }

    /** The whole figure as an SVG file with its own style sheet. */
    String svg(String elements) {
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        out.append(width()).append(' ').append(height()).append("\" width=\"").append(width());
        out.append("\" height=\"").append(height()).append("\" role=\"img\" aria-labelledby=\"title desc\">");
        out.append("<title id=\"title\">").append(SvgText.escape(chart.title())).append("</title>");
        out.append("<desc id=\"desc\">")
                .append(SvgText.escape(chart.sentence()))
                .append("</desc>");
        out.append("<style>")
                .append(Palette.variables())
                .append("svg{font-family:")
                .append(ChartStyles.FAMILY);
        out.append('}').append(ChartStyles.rules()).append("</style>");
        out.append("<rect width=\"100%\" height=\"100%\" class=\"f-card\"/>");
        for (Line line : lines) {
            out.append("<text x=\"").append(EDGE).append("\" y=\"");
            SvgText.number(out, line.y());
            SvgText.number(out.append("\" font-size=\""), line.size());
            out.append("\" font-weight=\"").append(line.bold() ? "600\" class=\"f-ink\">" : "400\" class=\"f-mut\">");
            out.append(SvgText.escape(line.text())).append("</text>");
        }
        SvgText.number(out.append("<g transform=\"translate(").append(EDGE).append(' '), top);
        return out.append(")\">").append(elements).append("</g></svg>").toString();
    }

    /** The whole figure on a surface that has fonts of its own. */
    void draw(Graphics2D g, Faces faces, Board board) {
        g.setPaint(Palette.CARD);
        g.fillRect(0, 0, width(), height());
        for (Line line : lines) {
            Font font = faces.of(line.bold(), line.size());
            g.setFont(font);
            g.setPaint(line.bold() ? Palette.INK : Palette.MUT);
            g.drawString(line.text(), EDGE, (float) line.y());
        }
        g.translate(EDGE, top);
        board.draw(g);
    }
}
