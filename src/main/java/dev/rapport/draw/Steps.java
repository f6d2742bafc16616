package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Curves that climb as answers arrive (Kaplan and Meier), with their range and a tick where some are still open. */
final class Steps {
    private static final double[] DAYS = {0, 1, 3, 7, 14, 21, 30};
    private static final List<Token> COLOURS = List.of(Palette.C1, Palette.C3);
    private final Rows rows;
    private final boolean slim;
    private final Map<String, List<Integer>> series = new LinkedHashMap<>();
    private final double end;

    private Steps(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        double latest = 0;
        for (int row = 0; row < rows.count(); row++) {
            String name = rows.has("start") ? rows.text(row, "start") : "";
            series.computeIfAbsent(name, none -> new ArrayList<>()).add(row);
            latest = Math.max(latest, rows.amount(row, "day"));
        }
        end = latest <= 7 ? 7 : latest <= 14 ? 14 : 30;
    }

    static Board board(Chart chart, Size size) {
        return new Steps(chart, size).board(size);
    }

    private Board board(Size size) {
        List<Tick> days = new ArrayList<>();
        for (double day : DAYS) {
            if (day <= end) {
                Tick tick = Tick.word(day, day == 0 ? "day 0" : Words.count(day), false);
                days.add(day == 0 ? tick.at(Anchor.START) : day == end ? tick.at(Anchor.END) : tick);
            }
        }
        Board board = new Board(
                        size.width(),
                        slim ? 250 : 272,
                        new Margin(12, slim ? 8 : 14, 42, 46),
                        new Scale(0, end, days),
                        new Scale(0, 1, Ticks.shares(false)))
                .zero();
        series.forEach((name, curve) -> board.ink(pen -> curve(pen, curve, colour(name))));
        return board.ink(this::ends).ink(pen -> {
            double y = pen.area().getMaxY() + 34;
            pen.offer(
                    "days, with ticks where some are still open",
                    pen.area().getMaxX(),
                    y,
                    Type.SMALL,
                    Palette.MUT,
                    Anchor.END);
        });
    }

    private void curve(Pen pen, List<Integer> curve, Token colour) {
        List<double[]> steps = new ArrayList<>();
        steps.add(new double[] {0, 0, 0, 0});
        Path2D open = new Path2D.Double();
        double pixel = slim ? 1.5 : 2;
        double lastTick = -9;
        for (int row : curve) {
            double day = rows.number(row, "day");
            double share = rows.number(row, "share");
            if (Double.isNaN(day) || Double.isNaN(share) || day > end) {
                continue;
            }
            double[] before = steps.get(steps.size() - 1);
            double low = rows.number(row, "low");
            double high = rows.number(row, "high");
            double[] step = {day, share, Double.isNaN(low) ? share : low, Double.isNaN(high) ? share : high};
            if (steps.size() > 1 && pen.x(day) - pen.x(before[0]) < pixel) {
                step[0] = before[0];
                steps.set(steps.size() - 1, step);
            } else if (step[1] != before[1] || step[2] != before[2] || step[3] != before[3]) {
                steps.add(step);
            }
            if (rows.amount(row, "censored") > 0 && pen.x(day) - lastTick > 3) {
                lastTick = pen.x(day);
                open.moveTo(lastTick, pen.y(share) - 5);
                open.lineTo(lastTick, pen.y(share) + 5);
            }
        }
        pen.fill(colour.faint(.15), band(pen, steps));
        Path2D line = new Path2D.Double();
        trace(pen, steps, 1, line, true);
        pen.curve(colour, 2.6, line);
        pen.curve(colour, 1.2, open);
    }

    private Path2D band(Pen pen, List<double[]> steps) {
        Path2D band = new Path2D.Double();
        trace(pen, steps, 3, band, true);
        double right = pen.x(end);
        for (int i = steps.size() - 1; i >= 0; i--) {
            double y = pen.y(steps.get(i)[2]);
            band.lineTo(right, y);
            right = pen.x(steps.get(i)[0]);
            band.lineTo(right, y);
        }
        band.closePath();
        return band;
    }

    private void trace(Pen pen, List<double[]> steps, int value, Path2D path, boolean start) {
        double y = pen.y(0);
        for (int i = 0; i < steps.size(); i++) {
            double x = pen.x(steps.get(i)[0]);
            if (i == 0 && start) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            y = pen.y(steps.get(i)[value]);
            path.lineTo(x, y);
        }
        path.lineTo(pen.x(end), y);
    }

    /** Says where each curve stands at the end, the upper one above its band, the other below. */
    private void ends(Pen pen) {
        List<String> order = new ArrayList<>(series.keySet());
        order.sort(Comparator.comparingDouble((String name) -> -at(series.get(name), end, "share")));
        double above = pen.area().getMaxY();
        for (int i = 0; i < order.size(); i++) {
            List<Integer> curve = series.get(order.get(i));
            Token colour = colour(order.get(i));
            String name = order.get(i).isEmpty() ? "" : Words.of(order.get(i)) + ": ";
            String words = name + Words.percent(at(curve, end, "share")) + " by day " + Words.count(end);
            double y = pen.y(at(curve, end, "low")) + 19;
            if (i == 0) {
                y = Math.max(pen.y(at(curve, end, "high")) - 9, pen.area().getY() + 14);
                above = y;
            } else if (y > pen.y(0) - 6) {
                above -= 18;
                y = above;
            }
            words = Names.fit(words, pen.area().getWidth(), Type.BOLD);
            pen.offer(words, pen.x(end), y, Type.BOLD, colour, Anchor.END);
        }
        if (series.size() == 1 && end > 7) {
            week(pen, series.values().iterator().next());
        }
    }

    private void week(Pen pen, List<Integer> curve) {
        double week = at(curve, 7, "share");
        double x = pen.x(7);
        double below = pen.y(at(curve, 7, "low")) + 22;
        double y = below < pen.y(0) - 8 ? below : pen.y(at(curve, 7, "high")) - 9;
        pen.dashed(Palette.MUT, x, pen.y(week), x, pen.y(0));
        pen.dot(Palette.C1, x, pen.y(week), 4.5);
        pen.offer("a week: " + Words.percent(week), x + 9, y, Type.BOLD, Palette.INK, Anchor.START);
    }

    private Token colour(String name) {
        return COLOURS.get(new ArrayList<>(series.keySet()).indexOf(name) % COLOURS.size());
    }

    private double at(List<Integer> curve, double day, String column) {
        double value = 0;
        for (int row : curve) {
            if (rows.amount(row, "day") <= day && !Double.isNaN(rows.number(row, "share"))) {
                double here = rows.number(row, column);
                value = Double.isNaN(here) ? rows.number(row, "share") : here;
            }
        }
        return value;
    }
}
