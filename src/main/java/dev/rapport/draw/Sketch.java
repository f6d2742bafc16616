package dev.rapport.draw;

import dev.rapport.draw.svg.SvgCanvas;
import dev.rapport.report.Chart;

/**
 * A chart drawn once at a width: the page and the picture that stands alone frame the same marks.
 *
 * @param elements the marks as SVG elements, with the upper left corner at the origin
 */
public record Sketch(Chart chart, Size size, int width, int height, String elements) {
    static Sketch of(Chart chart, Size size) {
        Board board = Painter.board(chart, size);
        SvgCanvas canvas = new SvgCanvas();
        board.draw(canvas);
        return new Sketch(chart, size, board.width(), board.height(), canvas.elements());
    }
}
