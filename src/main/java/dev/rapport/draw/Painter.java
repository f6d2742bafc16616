package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Type;
import dev.rapport.report.Chart;
import java.util.List;

/** Knows which painter draws which kind of chart. */
final class Painter {
    private Painter() {}

    static Board board(Chart chart, Size size) {
        if (chart.empty() || blank(chart)) {
            return notYet(size);
        }
        return switch (chart.kind()) {
            case WEEK_BARS -> new WeekBars(chart, size).board();
            case RANKED_BARS -> RankedBars.board(chart, size);
            case FUNNEL -> new Funnel(chart, size).board(size);
            case STACKED_COLUMNS -> new StackedColumns(chart, size).board(size);
            case DIVERGING_COLUMNS -> new DivergingColumns(chart, size).board(size);
            case TREND -> Trend.board(chart, size);
            case STEPS -> new Steps(chart, size).board(size);
            case INTERVALS -> new Intervals(chart, size).board(size);
            case DUMBBELL -> new Dumbbell(chart, size).board(size);
            case SCATTER -> new Scatter(chart, size).board(size);
            case HEAT_MAP -> new HeatMap(chart, size).board(size);
            case CALENDAR -> new CalendarSheet(chart, size).board(size);
        };
    }

    /** Whether everything that could be drawn is zero; a month of silence may be drawn, an empty frame may not. */
    private static boolean blank(Chart chart) {
        Rows rows = Rows.of(chart);
        return switch (chart.kind()) {
            case WEEK_BARS, RANKED_BARS -> rows.largest("people") <= 0;
            case FUNNEL -> rows.largest("k", "n", "waiting") <= 0;
            case STACKED_COLUMNS -> rows.largest(StackedColumns.parts(rows).toArray(String[]::new)) <= 0;
            case DIVERGING_COLUMNS -> rows.largest("gave", "received") <= 0;
            case SCATTER, HEAT_MAP -> rows.largest("messages") <= 0;
            case TREND, STEPS, INTERVALS, DUMBBELL, CALENDAR -> false;
        };
    }

    /** What stands where there is nothing to draw: words, never an empty axis. */
    static Board notYet(Size size) {
        return new Board(
                        size.width(),
                        44,
                        new Margin(0, 0, 0, 0),
                        new Scale(0, 1, List.of()),
                        new Scale(0, 1, List.of()))
                .ink(pen -> pen.text("Nothing to draw here yet.", 2, 27, Type.PLAIN, Palette.MUT, Anchor.START));
    }
}
