package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** When messages are written: weekdays by hours, darker for more; the fullest hours say their number. */
final class HeatMap {
    private final Rows rows;
    private final boolean slim;
    private final double most;

    HeatMap(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        most = rows.largest("messages");
    }

    Board board(Size size) {
        int every = slim ? 6 : 3;
        List<Tick> hours = IntStream.range(0, 24 / every)
                .mapToObj(i -> Tick.word(every * i + .5, every * i + ":00", false))
                .toList();
        List<Tick> days = IntStream.range(0, 7)
                .mapToObj(day -> Tick.word(day + .5, English.shortDay(DayOfWeek.of(day + 1)), false))
                .toList();
        double line = slim ? 21 : 27;
        HeatCells cells = new HeatCells(slim ? 1.5 : 2.5, 24.0 / (size.width() - 42), 1 / line);
        for (int row = 0; row < rows.count(); row++) {
            cells.add(depth(row), hour(row), day(row));
        }
        Scale down = new Scale(0, 7, days);
        down.setInverted(true);
        Board board = new Board(
                        size.width(), 26 + 7 * line + 32, new Margin(26, 4, 32, 38), new Scale(0, 24, hours), down)
                .labelsOnTop()
                .add(cells.marks())
                .ink(pen ->
                        HeatCells.ramp(pen, pen.area().getMaxY() + 24, "none", ChartWords.count(most) + " in an hour"));
        return slim ? board : board.ink(this::numbers).ink(this::values);
    }

    private void values(Pen pen) {
        for (int row = 0; row < rows.count(); row++) {
            if (messages(row) > 0) {
                String words = English.shortDay(DayOfWeek.of((int) day(row) + 1)) + " " + ChartWords.count(hour(row))
                        + ":00, " + ChartWords.count(messages(row));
                double x = pen.x(hour(row));
                double y = pen.y(day(row));
                pen.hover(x, y, pen.x(hour(row) + 1) - x, pen.y(day(row) + 1) - y, words);
            }
        }
    }

    private double day(int row) {
        return rows.number(row, "weekday") - 1;
    }

    private double hour(int row) {
        return rows.number(row, "hour");
    }

    private double messages(int row) {
        return rows.amount(row, "messages");
    }

    private int depth(int row) {
        return (int) Math.ceil(4 * messages(row) / most);
    }

    /** The three fullest hours. */
    private void numbers(Pen pen) {
        List<Integer> fullest = IntStream.range(0, rows.count())
                .filter(row -> messages(row) > 1)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -messages(row)))
                .limit(3)
                .toList();
        for (int row : fullest) {
            String words = ChartWords.count(messages(row));
            if (Fonts.room(words, Type.SMALL_BOLD) < pen.x(1) - pen.x(0)) {
                Token colour = Palette.ON_HEAT.get(depth(row));
                double y = pen.y(day(row) + .5) + 4;
                pen.textOn(words, pen.x(hour(row) + .5), y, Type.SMALL_BOLD, colour, Anchor.MIDDLE);
            }
        }
    }
}
