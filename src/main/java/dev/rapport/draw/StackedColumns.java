package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.FittedName;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Columns made of parts, month by month or quarter by quarter; the parts are named at the right. */
final class StackedColumns {
    /** More would be thinner than a line. */
    private static final int MOST = 120;

    private static final String OPEN = "episodes_waiting";

    private final Rows rows;
    private final boolean slim;
    private final String time;
    private final List<String> parts;
    private final List<Token> colours;

    StackedColumns(Chart chart, Size size) {
        slim = size.slim();
        Rows all = Rows.of(chart);
        time = all.has("quarter") ? "quarter" : "month";
        rows = time.equals("month") ? all.latest(slim ? MOST / 2 : MOST) : all;
        parts = parts(rows);
        List<Token> rising = Palette.DEPTH.subList(0, parts.size());
        List<Token> falling = new ArrayList<>(rising);
        Collections.reverse(falling);
        colours = rows.has("turns_1") ? rising : falling;
    }

    /** The columns that are stacked, from the ground up. */
    static List<String> parts(Rows rows) {
        if (rows.has("turns_1")) {
            return List.of("turns_1", "turns_2_3", "turns_4_7", "turns_8_up");
        }
        return rows.has("active")
                ? List.of("active", "quiet", "dormant", "long_dormant")
                : List.of("tailored", "template", "default");
    }

    Board board(Size size) {
        double largest = 0;
        for (int row = 0; row < rows.count(); row++) {
            largest = Math.max(largest, sum(row));
        }
        double right = slim ? 124 : 160;
        double left = 16 + 8.5 * ChartWords.count(largest).length();
        List<Tick> counts = Ticks.counts(largest, 4);
        double pitch = (size.width() - left - right) / rows.count();
        String note = note();
        double extra = note.isEmpty() ? 0 : 24;
        Stack stack = new Stack(pitch);
        for (int part = 0; part < parts.size(); part++) {
            String column = parts.get(part);
            stack.part(
                    colours.get(part),
                    IntStream.range(0, rows.count())
                            .mapToDouble(row -> rows.amount(row, column))
                            .toArray());
        }
        return new Board(
                        size.width(),
                        (slim ? 244 : 264) + extra,
                        new Margin(10, right, 26 + extra, left),
                        new Scale(-.5, rows.count() - .5, times(pitch)),
                        new Scale(0, Ticks.top(counts), counts))
                .zero()
                .add(stack.data(), stack.renderer())
                .ink(pen -> open(pen, RoundBars.width(pitch) / 2))
                .ink(this::names)
                .ink(this::values)
                .ink(pen -> {
                    if (!note.isEmpty()) {
                        double room = size.width();
                        double y = pen.area().getMaxY() + 43;
                        pen.text(FittedName.fit(note, room, Type.SMALL), 0, y, Type.SMALL, Palette.MUT, Anchor.START);
                    }
                });
    }

    private double sum(int row) {
        return known(row) + waiting(row);
    }

    private double known(int row) {
        return parts.stream().mapToDouble(part -> rows.amount(row, part)).sum();
    }

    /** What is not over yet, so that its part is still unknown. */
    private double waiting(int row) {
        return rows.has(OPEN) ? rows.amount(row, OPEN) : 0;
    }

    private void open(Pen pen, double half) {
        for (int row = 0; row < rows.count(); row++) {
            if (waiting(row) > 0) {
                double top = pen.y(sum(row));
                pen.brush()
                        .hatch(pen.x(row - half), top, pen.x(row + half) - pen.x(row - half), pen.y(known(row)) - top);
            }
        }
    }

    private void values(Pen pen) {
        for (int row = 0; row < rows.count() && !slim; row++) {
            List<String> said = new ArrayList<>();
            for (String part : parts) {
                said.add(ChartWords.of(part) + " " + ChartWords.count(rows.amount(row, part)));
            }
            if (waiting(row) > 0) {
                said.add(ChartWords.of(OPEN) + " " + ChartWords.count(waiting(row)));
            }
            pen.hoverColumn(row - .5, row + .5, rows.text(row, time) + ": " + String.join(", ", said));
        }
    }

    private List<Tick> times(double pitch) {
        if (time.equals("month")) {
            return Ticks.months(
                    IntStream.range(0, rows.count())
                            .mapToObj(row -> rows.month(row, time))
                            .toList(),
                    pitch);
        }
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (int) Math.ceil(50 / pitch));
        for (int row = rows.last(); row >= 0; row -= every) {
            String text = rows.text(row, time);
            String year = text.length() > 4 ? " ’" + text.substring(2, 4) : "";
            int at = Math.max(0, text.indexOf('Q'));
            ticks.add(Tick.word(row, text.substring(at) + year, row == rows.last()));
        }
        return ticks;
    }

    private void names(Pen pen) {
        SideLabels labels = new SideLabels();
        double floor = 0;
        for (int part = 0; part < parts.size(); part++) {
            double value = rows.amount(rows.last(), parts.get(part));
            // The title of the states is their sum; other titles count a year, and the last column is not that.
            boolean summed = rows.has("active") && !slim;
            String words = ChartWords.of(parts.get(part)) + (summed ? " · " + ChartWords.count(value) : "");
            labels.add(pen.y(floor + value / 2), words, colours.get(part));
            floor += value;
        }
        if (rows.any(row -> waiting(row) > 0)) {
            labels.add(pen.y(floor + waiting(rows.last()) / 2), ChartWords.of(OPEN), Palette.C1_FAINT);
        }
        labels.draw(pen, pen.area().getMaxX() + 8, pen.area().getY(), pen.area().getMaxY());
    }

    /** What the columns leave out, said in words. */
    private String note() {
        int last = rows.last();
        if (rows.has("never_spoken") && rows.amount(last, "never_spoken") > 0) {
            double more = rows.amount(last, "never_spoken");
            return English.digits(Math.round(more), "more is", "more are") + " connected, not yet spoken with.";
        }
        if (rows.has("invitations") && rows.amount(last, "invitations") > 0) {
            long notes = Math.round(rows.amount(last, "notes"));
            long invitations = Math.round(rows.amount(last, "invitations"));
            return English.of(notes, invitations, "invitation", "invitations") + " carried a note last quarter.";
        }
        return "";
    }
}
