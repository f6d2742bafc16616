package dev.rapport.draw;

import dev.rapport.report.Chart;
import java.util.List;

/** Knows which painter draws which kind of chart. */
final class Painter {
    private Painter() {}

    static Board board(Chart chart, Size size) {
        if (chart.empty()) {
            return notYet(size);
        }
        return switch (chart.kind()) {
            case WEEK_BARS -> WeekBars.board(chart, size);
            case RANKED_BARS -> RankedBars.board(chart, size);
            case FUNNEL -> Funnel.board(chart, size);
            case STACKED_COLUMNS -> StackedColumns.board(chart, size);
            case DIVERGING_COLUMNS -> DivergingColumns.board(chart, size);
            case TREND -> Trend.board(chart, size);
            case STEPS -> Steps.board(chart, size);
            case INTERVALS -> Intervals.board(chart, size);
            case DUMBBELL -> Dumbbell.board(chart, size);
            case SCATTER -> Scatter.board(chart, size);
            case HEAT_MAP -> HeatMap.board(chart, size);
            case CALENDAR -> CalendarSheet.board(chart, size);
        };
    }

    /** What stands where there is nothing to draw: words, never an empty axis. */
    private static Board notYet(Size size) {
        return new Board(
                        size.width(),
                        44,
                        new Margin(0, 0, 0, 0),
                        new Scale(0, 1, List.of()),
                        new Scale(0, 1, List.of()))
                .ink(pen -> pen.text("Nothing to draw here yet.", 2, 27, Type.PLAIN, Palette.MUT, Anchor.START));
    }
}
