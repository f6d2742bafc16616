package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One dot a person: how many messages, and the share of them written by the owner; a few are named. */
final class Scatter {
    private final Rows rows;
    private final boolean slim;
    private final List<Integer> people;
    private final List<Integer> frequent;
    private final List<Integer> lopsided;

    private Scatter(Chart chart, Size size) {
        rows = Rows.of(chart);
        slim = size.slim();
        people = IntStream.range(0, rows.count())
                .filter(row -> rows.amount(row, "messages") >= 1 && !Double.isNaN(rows.number(row, "share_by_me")))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -rows.amount(row, "messages")))
                .toList();
        frequent = people.stream().limit(slim ? 3 : 6).toList();
        lopsided = people.stream()
                .skip(frequent.size())
                .filter(row -> rows.amount(row, "messages") >= 10 && Math.abs(tilt(row)) >= .2)
                .sorted(Comparator.comparingDouble(
                        (Integer row) -> -Math.abs(tilt(row)) * Math.log(rows.amount(row, "messages"))))
                .limit(slim ? 2 : 3)
                .toList();
    }

    static Board board(Chart chart, Size size) {
        return new Scatter(chart, size).board(size);
    }

    private double tilt(int row) {
        return rows.amount(row, "share_by_me") - .5;
    }

    private Board board(Size size) {
        double most = Math.max(10, rows.largest("messages"));
        List<Tick> shares = new ArrayList<>(Ticks.shares(true));
        return new Board(
                        size.width(),
                        slim ? 310 : 360,
                        new Margin(26, slim ? 12 : 40, 44, 46),
                        new Scale(-.06, Math.log10(most * 1.12), counts(most)),
                        new Scale(-.02, 1.02, shares))
                .ink(this::dots)
                .ink(this::words)
                .ink(this::names);
    }

    private static List<Tick> counts(double most) {
        List<Tick> ticks = new ArrayList<>();
        for (double ten = 1; ten <= most; ten *= 10) {
            for (double factor : new double[] {1, 2, 5}) {
                if (factor * ten <= most && (most < 1000 || factor == 1)) {
                    ticks.add(Tick.word(Math.log10(factor * ten), Words.count(factor * ten), false));
                }
            }
        }
        return ticks;
    }

    private void dots(Pen pen) {
        pen.line(Palette.AXIS, 1.2, pen.area().getX(), pen.y(.5), pen.area().getMaxX(), pen.y(.5));
        Set<Integer> named = new HashSet<>(frequent);
        named.addAll(lopsided);
        List<double[]> others = people.stream()
                .filter(row -> !named.contains(row))
                .map(row -> at(pen, row))
                .toList();
        pen.points(Palette.CM.faint(.86), slim ? 2.2 : 2.8, thin(others, slim ? 220 : 420));
        frequent.forEach(row -> dot(pen, row, Palette.C1));
        lopsided.forEach(row -> dot(pen, row, Palette.C2));
    }

    private void dot(Pen pen, int row, Token colour) {
        double[] at = at(pen, row);
        pen.dot(colour, at[0], at[1], 4.6);
    }

    private double[] at(Pen pen, int row) {
        return new double[] {pen.x(Math.log10(rows.amount(row, "messages"))), pen.y(rows.amount(row, "share_by_me"))};
    }

    /** One dot for each small square that holds any; the squares grow until there are few enough. */
    private static List<double[]> thin(List<double[]> dots, int most) {
        List<double[]> kept = dots;
        for (double square = 1; kept.size() > most; square *= 1.25) {
            Set<Long> taken = new HashSet<>();
            kept = new ArrayList<>();
            for (double[] dot : dots) {
                if (taken.add(Math.round(dot[0] / square) << 20 | Math.round(dot[1] / square))) {
                    kept.add(dot);
                }
            }
        }
        return kept;
    }

    private void words(Pen pen) {
        double right = pen.area().getMaxX();
        double left = pen.area().getX();
        pen.text("↑ you write more", left, pen.area().getY() - 9, Type.SMALL, Palette.MUT, Anchor.START);
        pen.text("↓ they write more", left, pen.area().getMaxY() + 36, Type.SMALL, Palette.MUT, Anchor.START);
        pen.text("messages exchanged →", right, pen.area().getMaxY() + 36, Type.SMALL, Palette.MUT, Anchor.END);
    }

    private void names(Pen pen) {
        PointLabels labels = new PointLabels(
                people.stream().limit(500).map(row -> at(pen, row)).toList());
        frequent.forEach(row -> labels.add(at(pen, row), rows.text(row, "name"), Palette.INK));
        lopsided.forEach(row -> labels.add(at(pen, row), rows.text(row, "name"), Palette.C2));
        labels.draw(pen, slim ? 110 : 170);
    }
}
