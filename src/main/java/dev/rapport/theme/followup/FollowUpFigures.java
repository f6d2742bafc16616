package dev.rapport.theme.followup;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import dev.rapport.report.English;
import dev.rapport.report.Figure;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.theme.measure.Fewest;
import dev.rapport.theme.measure.HowSure;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.Measure;
import dev.rapport.theme.measure.Waits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The follow-up figure: how soon the first word came after connecting, and after meeting. */
final class FollowUpFigures {
    static final String CURVE = "follow-up.curve";

    private FollowUpFigures() {}

    static Optional<Figure> curve(Measure afterConnecting, Finding time, Measure afterMeeting, Finding second) {
        Finding week = afterConnecting.finding();
        Finding meeting = afterMeeting.finding();
        List<List<Cell>> rows = new ArrayList<>();
        boolean connecting = add(rows, "connecting", afterConnecting);
        boolean met = add(rows, "meeting", afterMeeting);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Finding first = connecting ? week : meeting;
        String title = first.measured()
                ? "A word within a week " + (connecting ? "after connecting: " : "after meeting: ")
                        + English.percent(first.value())
                : "The first word after " + (connecting ? "connecting" : "meeting") + ", so far";
        List<String> said = new ArrayList<>();
        said.add(first.sentence());
        if (connecting && time.measured()) {
            said.add(time.sentence());
        }
        if (connecting && met) {
            said.add(meeting.sentence());
        }
        Chart chart = new Chart(
                CURVE,
                Chart.Kind.STEPS,
                title,
                "After connecting or meeting, how soon do I write?",
                "Share of people you had written to, by days since you connected" + (met ? " or met" : "") + ". "
                        + first.sentence(),
                new Grid(List.of("start", "day", "at_risk", "events", "censored", "share", "low", "high"), rows));
        String sure = HowSure.of(first)
                + " People you already knew by message, and days with more than fifty new connections, are left out.";
        return Optional.of(new Figure(
                chart,
                String.join(" ", said) + InWords.andSo(second),
                sure,
                Optional.of("You could send one line to the person you connected with most recently.")));
    }

    private static boolean add(List<List<Cell>> rows, String start, Measure measure) {
        Finding finding = measure.finding();
        Waits waits = measure.cases().waits();
        if (finding.detail().containsKey("needs") || waits.size() < Fewest.FIVE) {
            return false;
        }
        for (List<Cell> row : Waits.rows(waits.curve())) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(start));
            cells.addAll(row);
            rows.add(cells);
        }
        return true;
    }
}
