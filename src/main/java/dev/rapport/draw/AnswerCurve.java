package dev.rapport.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** One curve of the shares that had answered by a day, with its range, as the rows of a grid have it. */
final class AnswerCurve {
    private final String name;
    private final Rows rows;
    private final List<Integer> points = new ArrayList<>();

    private AnswerCurve(String name, Rows rows) {
        this.name = name;
        this.rows = rows;
    }

    /** The curves of a grid: one for each start of waiting, or a single one without a name. */
    static List<AnswerCurve> of(Rows rows) {
        Map<String, AnswerCurve> curves = new LinkedHashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            String name = rows.has("start") ? rows.text(row, "start") : "";
            curves.computeIfAbsent(name, one -> new AnswerCurve(one, rows))
                    .points
                    .add(row);
        }
        return List.copyOf(curves.values());
    }

    /** What waiting began with; empty if there is only one curve. */
    String name() {
        return name;
    }

    double at(double day, String column) {
        double value = 0;
        for (int row : points) {
            double share = rows.number(row, "share");
            if (rows.amount(row, "day") <= day && !Double.isNaN(share)) {
                value = or(row, column, share);
            }
        }
        return value;
    }

    /** The day by which half had answered; NaN if fewer have. */
    double half() {
        for (int row : points) {
            if (rows.number(row, "share") >= .5) {
                return rows.number(row, "day");
            }
        }
        return Double.NaN;
    }

    /**
     * Fills in the steps; those closer together than a reader can see become one.
     *
     * @param place where a day stands on the axis
     */
    void steps(Marks.Series steps, DoubleUnaryOperator place, double end, double close) {
        double start = place.applyAsDouble(0);
        double[] before = {start, 0, 0, 0};
        for (int row : points) {
            double day = rows.number(row, "day");
            double share = rows.number(row, "share");
            if (Double.isNaN(day) || Double.isNaN(share) || day > end) {
                continue;
            }
            double[] step = {place.applyAsDouble(day), share, or(row, "low", share), or(row, "high", share)};
            if (before[0] > start && step[0] - before[0] < close) {
                step[0] = before[0];
            } else if (step[1] != before[1] || step[2] != before[2] || step[3] != before[3]) {
                steps.range(before[0], before[1], before[2], before[3]);
            } else {
                continue;
            }
            before = step;
        }
        steps.range(before[0], before[1], before[2], before[3]);
        steps.range(place.applyAsDouble(end), before[1], before[2], before[3]);
    }

    /** Fills in the days on which some were still waiting when the data ended. */
    void open(Marks.Series ticks, DoubleUnaryOperator place, double end, double close) {
        double last = Double.NaN;
        for (int row : points) {
            double day = rows.number(row, "day");
            double share = rows.number(row, "share");
            if (day <= end
                    && !Double.isNaN(share)
                    && rows.amount(row, "censored") > 0
                    && (Double.isNaN(last) || place.applyAsDouble(day) - last > close)) {
                last = place.applyAsDouble(day);
                ticks.point(last, share);
            }
        }
    }

    private double or(int row, String column, double other) {
        double value = rows.number(row, column);
        return Double.isNaN(value) ? other : value;
    }
}
