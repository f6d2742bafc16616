package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When messages are written: weekdays by hours, darker for more; the fullest hours say their number. */
final class HeatMap {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private final boolean slim;
    private final double[][] messages = new double[7][24];
    private double most;

    private HeatMap(Chart chart, Size size) {
        Rows rows = Rows.of(chart);
        slim = size.slim();
        for (int row = 0; row < rows.count(); row++) {
            int day = weekday(rows.text(row, "weekday"));
            int hour = (int) rows.amount(row, "hour");
            if (day >= 0 && hour >= 0 && hour < 24) {
                messages[day][hour] += rows.amount(row, "messages");
                most = Math.max(most, messages[day][hour]);
            }
        }
    }

    static Board board(Chart chart, Size size) {
        return new HeatMap(chart, size).board(size);
    }

    private static int weekday(String text) {
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            return (text.charAt(0) - '0' + 6) % 7;
        }
        String start = text.length() < 3 ? text : text.substring(0, 3);
        for (int day = 0; day < 7; day++) {
            if (DAYS.get(day).toLowerCase(Locale.ROOT).equals(start.toLowerCase(Locale.ROOT))) {
                return day;
            }
        }
        return -1;
    }

    private Board board(Size size) {
        List<Tick> hours = new ArrayList<>();
        for (int hour = 0; hour < 24; hour += slim ? 6 : 3) {
            hours.add(Tick.word(hour + .5, hour + ":00", false));
        }
        List<Tick> days = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            days.add(Tick.word(day + .5, DAYS.get(day), false));
        }
        Scale rows = new Scale(0, 7, days);
        rows.setInverted(true);
        return new Board(
                        size.width(),
                        26 + 7 * (slim ? 21 : 27) + 32,
                        new Margin(26, 4, 32, 38),
                        new Scale(0, 24, hours),
                        rows)
                .labelsOnTop()
                .ink(this::cells)
                .ink(pen -> ramp(
                        pen,
                        pen.area().getX(),
                        pen.area().getMaxY() + 24,
                        "none",
                        Words.count(Math.max(1, most)) + " in an hour"));
    }

    private void cells(Pen pen) {
        List<List<Rectangle2D>> steps = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            steps.add(new ArrayList<>());
        }
        for (int day = 0; day < 7; day++) {
            for (int hour = 0; hour < 24; hour++) {
                double x = pen.x(hour) + 1;
                double y = pen.y(day) + 1;
                steps.get(step(messages[day][hour]))
                        .add(new Rectangle2D.Double(x, y, pen.x(hour + 1) - 1 - x, pen.y(day + 1) - 1 - y));
            }
        }
        for (int step = 0; step < 5; step++) {
            pen.blocks(Palette.HEAT.get(step), slim ? 1.5 : 2.5, steps.get(step));
        }
        if (!slim) {
            numbers(pen);
        }
    }

    private int step(double value) {
        return value <= 0 ? 0 : (int) Math.min(4, Math.ceil(4 * value / most));
    }

    /** The three fullest hours. */
    private void numbers(Pen pen) {
        List<int[]> cells = new ArrayList<>();
        for (int cell = 0; cell < 168; cell++) {
            if (messages[cell / 24][cell % 24] > 1) {
                cells.add(new int[] {cell / 24, cell % 24});
            }
        }
        cells.sort((a, b) -> Double.compare(messages[b[0]][b[1]], messages[a[0]][a[1]]));
        for (int[] cell : cells.subList(0, Math.min(3, cells.size()))) {
            double value = messages[cell[0]][cell[1]];
            String words = Words.count(value);
            if (Fonts.room(words, Type.SMALL_BOLD) < pen.x(1) - pen.x(0)) {
                pen.textOn(
                        words,
                        pen.x(cell[1] + .5),
                        pen.y(cell[0] + .5) + 4,
                        Type.SMALL_BOLD,
                        Palette.ON_HEAT.get(step(value)),
                        Anchor.MIDDLE);
            }
        }
    }

    /** The five steps between the words for least and most. */
    static void ramp(Pen pen, double x, double y, String least, String most) {
        pen.text(least, x, y, Type.PLAIN, Palette.MUT, Anchor.START);
        double at = x + Fonts.room(least, Type.PLAIN) + 6;
        for (Token step : Palette.HEAT) {
            pen.blocks(step, 2, List.of(new Rectangle2D.Double(at, y - 10.5, 13, 12)));
            at += 16;
        }
        pen.text(most, at + 4, y, Type.PLAIN, Palette.MUT, Anchor.START);
    }
}
