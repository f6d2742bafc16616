package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Brush;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.plot.ValueMarker;

/** One dot a person: how many messages, and the share of them written by the owner; a few are named. */
final class Scatter {
    /** Those with the most messages; further left the dots lie on each other. */
    private static final int SAID = 40;

    private final Rows rows;
    private final boolean slim;
    private final List<Integer> people;
    private final List<Integer> frequent;
    private final List<Integer> lopsided;

    Scatter(Chart chart, Size size) {
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

    private double tilt(int row) {
        return rows.amount(row, "share_by_me") - .5;
    }

    Board board(Size size) {
        double most = Math.max(10, rows.largest("messages"));
        double right = Math.log10(most * 1.12);
        double height = slim ? 310 : 360;
        Margin margin = new Margin(26, slim ? 12 : 40, 44, 46);
        return new Board(
                        size.width(),
                        height,
                        margin,
                        new Scale(-.06, right, counts(most)),
                        new Scale(-.02, 1.02, Ticks.shares(true)))
                .level(new ValueMarker(.5, Palette.AXIS, Brush.stroke(1.2), null, null, 1))
                .add(dots(
                        (size.width() - margin.left() - margin.right()) / (right + .06),
                        (height - margin.top() - margin.bottom()) / 1.04))
                .ink(this::words)
                .ink(this::names)
                .ink(this::values);
    }

    private static List<Tick> counts(double most) {
        List<Tick> ticks = new ArrayList<>();
        for (double ten = 1; ten <= most; ten *= 10) {
            for (double factor : new double[] {1, 2, 5}) {
                if (factor * ten <= most && (most < 1000 || factor == 1)) {
                    ticks.add(Tick.word(Math.log10(factor * ten), ChartWords.count(factor * ten), false));
                }
            }
        }
        return ticks;
    }

    private Marks dots(double across, double up) {
        Set<Integer> named = new HashSet<>(frequent);
        named.addAll(lopsided);
        Dots dots = new Dots();
        Marks.Series others = dots.specks(Palette.CM.faint(.86), slim ? 2.2 : 2.8);
        thin(people.stream().filter(row -> !named.contains(row)).toList(), across, up)
                .forEach(row -> others.point(messages(row), share(row)));
        Marks.Series first = dots.solid(Palette.C1, 4.6);
        frequent.forEach(row -> first.point(messages(row), share(row)));
        Marks.Series second = dots.solid(Palette.C2, 4.6);
        lopsided.forEach(row -> second.point(messages(row), share(row)));
        return dots.marks();
    }

    private double messages(int row) {
        return Math.log10(rows.amount(row, "messages"));
    }

    private double share(int row) {
        return rows.amount(row, "share_by_me");
    }

    private double[] at(Pen pen, int row) {
        return new double[] {pen.x(messages(row)), pen.y(share(row))};
    }

    /** One person for each small square that holds any; the squares grow until there are few enough. */
    private List<Integer> thin(List<Integer> all, double across, double up) {
        double[] xs = all.stream().mapToDouble(row -> messages(row) * across).toArray();
        double[] ys = all.stream().mapToDouble(row -> share(row) * up).toArray();
        List<Integer> kept = all;
        for (double square = 1; square == 1 || kept.size() > (slim ? 220 : 420); square *= 1.25) {
            Set<Long> taken = new HashSet<>();
            kept = new ArrayList<>();
            for (int i = 0; i < xs.length; i++) {
                if (taken.add(Math.round(xs[i] / square) << 20 | Math.round(ys[i] / square))) {
                    kept.add(all.get(i));
                }
            }
        }
        return kept;
    }

    private void values(Pen pen) {
        for (int row : people.subList(0, slim ? 0 : Math.min(SAID, people.size()))) {
            double[] at = at(pen, row);
            String words = rows.text(row, "name") + ": "
                    + English.digits(Math.round(rows.amount(row, "messages")), "message", "messages") + ", "
                    + English.percent(share(row)) + " by you";
            pen.hover(at[0] - 5, at[1] - 5, 10, 10, words);
        }
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
