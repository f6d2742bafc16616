package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Bars from the largest down, each with its name and its value. */
final class RankedBars {
    private static final int MOST = 10;

    private RankedBars() {}

    static Board board(Chart chart, Size size) {
        Rows rows = Rows.of(chart);
        int count = Math.min(MOST, rows.count());
        boolean slim = size.slim();
        double names =
                Names.column(IntStream.range(0, count).mapToObj(row -> rows.text(row, "company")), 260, Type.PLAIN);
        double left = slim ? 0 : names + 12;
        double line = slim ? 44 : 30;
        double top = Math.max(1, rows.largest("people"));
        return new Board(
                        size.width(),
                        count * line + 8,
                        new Margin(2, 96, 6, left),
                        new Scale(0, top, List.of()),
                        Scale.rows(count))
                .ink(pen -> bars(pen, rows, count, slim, names));
    }

    private static void bars(Pen pen, Rows rows, int count, boolean slim, double names) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            double middle = pen.y(row + .5) + (slim ? 9 : 0);
            double end = pen.x(rows.amount(row, "people"));
            boxes.add(new Rectangle2D.Double(pen.x(0), middle - 8, Math.max(1, end - pen.x(0)), 16));
            String name = rows.text(row, "company");
            if (slim) {
                pen.text(Names.fit(name, 330, Type.PLAIN), 0, middle - 14, Type.PLAIN, Palette.INK, Anchor.START);
            } else {
                pen.text(
                        Names.fit(name, names, Type.PLAIN),
                        pen.x(0) - 10,
                        middle + 4.5,
                        Type.PLAIN,
                        Palette.INK,
                        Anchor.END);
            }
            String value = Words.count(rows.amount(row, "people"));
            pen.text(value, end + 8, middle + 4.5, Type.BOLD, Palette.INK, Anchor.START);
            double share = rows.number(row, "share");
            if (!Double.isNaN(share)) {
                double at = end + 14 + Fonts.room(value, Type.BOLD);
                pen.text(Words.percent(share), at, middle + 4.5, Type.PLAIN, Palette.MUT, Anchor.START);
            }
        }
        pen.blocks(Palette.C1, 3, boxes.subList(0, 1));
        pen.blocks(Palette.C1_SOFT, 3, boxes.subList(1, boxes.size()));
    }
}
