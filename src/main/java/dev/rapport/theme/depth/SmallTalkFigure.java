package dev.rapport.theme.depth;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.theme.measure.Grids;
import dev.rapport.theme.measure.HowSure;
import dev.rapport.theme.measure.MonthSeries;
import java.util.Arrays;
import java.util.Optional;

/** The figure of theme 3: turns per conversation, month by month. */
final class SmallTalkFigure {
    static final String BY_MONTH = "depth.by-month";
    private static final int MONTHS_SHOWN = 24;

    private SmallTalkFigure() {}

    static Optional<Figure> byMonth(Ledger ledger, Finding far, Finding turns) {
        MonthSeries months = new MonthSeries(ledger);
        double[] all =
                months.sum(MonthColumn.TURNS_1, MonthColumn.TURNS_2_3, MonthColumn.TURNS_4_7, MonthColumn.TURNS_8_UP);
        if (far.detail().containsKey("needs") || Arrays.stream(all).sum() == 0) {
            return Optional.empty();
        }
        Grid grid = Grids.of(months.last(
                MONTHS_SHOWN,
                MonthColumn.MONTH,
                MonthColumn.TURNS_1,
                MonthColumn.TURNS_2_3,
                MonthColumn.TURNS_4_7,
                MonthColumn.TURNS_8_UP,
                MonthColumn.EPISODES_WAITING));
        long k = far.k();
        long n = far.n();
        String title = English.of(k, n, "conversation", "conversations") + " went four turns or further";
        Chart chart = new Chart(
                BY_MONTH,
                Chart.Kind.STACKED_COLUMNS,
                title,
                "How far do conversations go, by the month in which they began?",
                "Conversations a month by their turns: one, two or three, four to seven, eight and more, and those not over"
                        + " yet. In the year, "
                        + English.of(k, n) + " reached four turns.",
                grid,
                months.marks());
        String plain = far.sentence() + (turns.measured() ? " " + turns.sentence() : "");
        String sure = HowSure.of(far)
                + (far.measured() && !far.estimate().hasInterval()
                        ? ""
                        : " Several conversations with one person count together in the range.");
        return Optional.of(new Figure(
                chart,
                plain,
                sure,
                Optional.of("You could end the next short exchange with one question you would like the answer to.")));
    }
}
