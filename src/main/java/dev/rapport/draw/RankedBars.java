package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.util.List;

/** Bars from the largest down, each with its name and its value. */
final class RankedBars {
    private static final int MOST = 10;
    private static final double BAR = 16;

    private RankedBars() {}

    static Board board(Chart chart, Size size) {
        Rows rows = Rows.of(chart).first(MOST);
        Lanes lanes = new Lanes(size, rows.texts("company"), Type.PLAIN, 30, 44, 14);
        Marks bars = Marks.bars(new RoundBars(3, 0));
        Marks.Series largest = bars.series(Palette.C1);
        Marks.Series others = bars.series(Palette.C1_SOFT);
        for (int row = 0; row < rows.count(); row++) {
            lanes.bar(row == 0 ? largest : others, row, rows.amount(row, "people"), BAR);
        }
        return new Board(
                        size.width(),
                        lanes.height() + 8,
                        new Margin(2, 96, 6, lanes.left(0)),
                        new Scale(0, Math.max(1, rows.largest("people")), List.of()),
                        lanes.scale())
                .add(bars)
                .ink(pen -> {
                    for (int row = 0; row < rows.count(); row++) {
                        words(pen, lanes.name(pen, row, Type.PLAIN) + 4.5, rows, row);
                        if (!size.slim()) {
                            long people = Math.round(rows.amount(row, "people"));
                            pen.hoverRow(
                                    row,
                                    row + 1.0,
                                    English.digits(people, "person", "people") + " at " + rows.text(row, "company"));
                        }
                    }
                });
    }

    private static void words(Pen pen, double y, Rows rows, int row) {
        String value = ChartWords.count(rows.amount(row, "people"));
        double x = pen.x(rows.amount(row, "people")) + 8;
        pen.text(value, x, y, Type.BOLD, Palette.INK, Anchor.START);
        double share = rows.number(row, "share");
        if (!Double.isNaN(share)) {
            double at = x + 6 + Fonts.room(value, Type.BOLD);
            pen.text(English.percent(share), at, y, Type.PLAIN, Palette.MUT, Anchor.START);
        }
    }
}
