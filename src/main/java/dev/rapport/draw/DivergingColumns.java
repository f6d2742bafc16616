package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What went out above the line and what came in below it, month by month, stacked by channel. */
final class DivergingColumns {
    private final Rows rows;
    private final boolean slim;
    private final List<YearMonth> months = new ArrayList<>();
    private final List<String> channels;
    private final double[][] gave;
    private final double[][] received;

    private DivergingColumns(Chart chart, Size size) {
        rows = Rows.of(chart).latest(size.slim() ? 60 : 120);
        slim = size.slim();
        List<YearMonth> seen = rows.months("month");
        YearMonth last = seen.get(seen.size() - 1);
        for (YearMonth month = seen.get(0); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        TreeSet<String> names = new TreeSet<>();
        for (int row = 0; row < rows.count(); row++) {
            names.add(rows.text(row, "channel"));
        }
        channels = List.copyOf(names);
        gave = new double[channels.size()][months.size()];
        received = new double[channels.size()][months.size()];
        for (int row = 0; row < rows.count(); row++) {
            int channel = channels.indexOf(rows.text(row, "channel"));
            int month = Rows.place(months.get(0), rows.month(row, "month"));
            gave[channel][month] += rows.amount(row, "gave");
            received[channel][month] += rows.amount(row, "received");
        }
    }

    static Board board(Chart chart, Size size) {
        return new DivergingColumns(chart, size).board(size);
    }

    private Board board(Size size) {
        double up = highest(gave);
        double down = highest(received);
        double step = Ticks.step(Math.max(up, down), 3);
        double top = Math.max(step, Math.ceil(up / step) * step);
        double bottom = Math.max(step, Math.ceil(down / step) * step);
        List<Tick> counts = new ArrayList<>();
        for (double value = -bottom; value <= top + 1e-9; value += step) {
            counts.add(new Tick(value, Words.count(Math.abs(value))));
        }
        double left = 16 + 8.5 * Words.count(Math.max(top, bottom)).length();
        double right = slim ? 152 : 160;
        return new Board(
                        size.width(),
                        slim ? 262 : 290,
                        new Margin(26, right, 44, left),
                        new Scale(
                                -.5,
                                months.size() - .5,
                                Ticks.months(months, (size.width() - left - right) / months.size())),
                        new Scale(-bottom, top, counts))
                .zero()
                .ink(pen -> half(pen, gave, Palette.DEPTH, 1))
                .ink(pen -> half(pen, received, Palette.OTHER, -1))
                .ink(pen -> {
                    double x = pen.area().getX();
                    pen.text("↑ you gave", x, 14, Type.BOLD, Palette.C1, Anchor.START);
                    pen.text("↓ you received", x, pen.area().getMaxY() + 36, Type.BOLD, Palette.C3, Anchor.START);
                });
    }

    private static double highest(double[][] parts) {
        double highest = 0;
        for (int month = 0; month < parts[0].length; month++) {
            double sum = 0;
            for (double[] part : parts) {
                sum += part[month];
            }
            highest = Math.max(highest, sum);
        }
        return highest;
    }

    private void half(Pen pen, double[][] values, List<Token> depths, int sign) {
        Columns columns = new Columns(months.size());
        double[] floor = new double[months.size()];
        SideLabels labels = new SideLabels();
        int last = months.size() - 1;
        for (int channel = 0; channel < channels.size(); channel++) {
            List<Rectangle2D> boxes = new ArrayList<>();
            double total = 0;
            double middle = floor[last];
            for (int month = 0; month <= last; month++) {
                double value = values[channel][month];
                total += value;
                if (value > 0) {
                    boxes.add(columns.box(pen, month, sign * floor[month], sign * (floor[month] + value)));
                    floor[month] += value;
                }
            }
            Token colour = depths.get(channels.size() == 1 ? 2 : Math.floorMod(3 - channel, depths.size()));
            pen.blocks(colour, columns.radius(pen), boxes);
            if (total > 0) {
                labels.add(pen.y(sign * (middle + floor[last]) / 2), Words.of(channels.get(channel)), colour);
            }
        }
        double zero = pen.y(0);
        double x = pen.area().getMaxX() + 8;
        labels.draw(
                pen,
                x,
                sign > 0 ? pen.area().getY() : zero + 4,
                sign > 0 ? zero - 4 : pen.area().getMaxY());
    }
}
