package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What went out above the line and what came in below it, month by month, stacked by channel. */
final class DivergingColumns {
    private final Rows rows;
    private final boolean slim;
    private final List<YearMonth> months;
    private final List<String> channels;
    private final double[][] gave;
    private final double[][] received;

    DivergingColumns(Chart chart, Size size) {
        rows = Rows.of(chart).latest(size.slim() ? 60 : 120);
        slim = size.slim();
        months = rows.everyMonth("month");
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
            received[channel][month] -= rows.amount(row, "received");
        }
    }

    Board board(Size size) {
        double up = furthest(gave);
        double down = furthest(received);
        double step = Ticks.step(Math.max(up, down), 3);
        double top = Math.max(step, Math.ceil(up / step) * step);
        double bottom = Math.max(step, Math.ceil(down / step) * step);
        List<Tick> counts = new ArrayList<>();
        for (double value = -bottom; value <= top + 1e-9; value += step) {
            counts.add(new Tick(value, ChartWords.count(Math.abs(value))));
        }
        double left = 16 + 8.5 * ChartWords.count(Math.max(top, bottom)).length();
        double right = slim ? 152 : 160;
        double pitch = (size.width() - left - right) / months.size();
        Stack stack = new Stack(pitch);
        for (int channel = 0; channel < channels.size(); channel++) {
            stack.part(colour(Palette.DEPTH, channel), gave[channel]);
        }
        for (int channel = 0; channel < channels.size(); channel++) {
            stack.part(colour(Palette.OTHER, channel), received[channel]);
        }
        return new Board(
                        size.width(),
                        slim ? 262 : 290,
                        new Margin(26, right, 44, left),
                        new Scale(-.5, months.size() - .5, Ticks.months(months, pitch)),
                        new Scale(-bottom, top, counts))
                .zero()
                .add(stack.data(), stack.renderer())
                .ink(pen -> names(pen, gave, Palette.DEPTH, pen.area().getY(), pen.y(0) - 4))
                .ink(pen -> names(
                        pen, received, Palette.OTHER, pen.y(0) + 4, pen.area().getMaxY()))
                .ink(pen -> {
                    double x = pen.area().getX();
                    pen.text("↑ you gave", x, 14, Type.BOLD, Palette.C1, Anchor.START);
                    pen.text("↓ you received", x, pen.area().getMaxY() + 36, Type.BOLD, Palette.C3, Anchor.START);
                })
                .ink(this::values);
    }

    private void values(Pen pen) {
        for (int month = 0; month < months.size() && !slim; month++) {
            List<String> kinds = new ArrayList<>();
            for (int channel = 0; channel < channels.size(); channel++) {
                if (gave[channel][month] != 0 || received[channel][month] != 0) {
                    kinds.add(ChartWords.of(channels.get(channel)) + " gave " + ChartWords.count(gave[channel][month])
                            + ", received " + ChartWords.count(-received[channel][month]));
                }
            }
            String said = kinds.isEmpty() ? "nothing" : String.join("; ", kinds);
            pen.hoverColumn(month - .5, month + .5, months.get(month) + ": " + said);
        }
    }

    /** How far the highest or lowest column reaches from zero. */
    private double furthest(double[][] parts) {
        double furthest = 0;
        for (int month = 0; month < months.size(); month++) {
            double sum = 0;
            for (double[] part : parts) {
                sum += part[month];
            }
            furthest = Math.max(furthest, Math.abs(sum));
        }
        return furthest;
    }

    private Token colour(List<Token> depths, int channel) {
        return depths.get(channels.size() == 1 ? 2 : Math.floorMod(3 - channel, depths.size()));
    }

    /** Names the channels that were used, beside their part of the last column. */
    private void names(Pen pen, double[][] parts, List<Token> depths, double top, double bottom) {
        SideLabels labels = new SideLabels();
        double before = 0;
        for (int channel = 0; channel < channels.size(); channel++) {
            double value = parts[channel][months.size() - 1];
            if (Arrays.stream(parts[channel]).anyMatch(any -> any != 0)) {
                labels.add(pen.y(before + value / 2), ChartWords.of(channels.get(channel)), colour(depths, channel));
            }
            before += value;
        }
        labels.draw(pen, pen.area().getMaxX() + 8, top, bottom);
    }
}
