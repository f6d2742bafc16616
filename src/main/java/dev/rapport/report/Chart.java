package dev.rapport.report;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chart as data: what it says, and the grid it is drawn from (columns fixed in measures.md 5.3).
 *
 * @param id e.g. {@code rejection.funnel}
 * @param title the finding, as a headline; claims a difference only where the interval allows
 * @param question what the reader may ask of it
 * @param sentence its data in one sentence, for people who hear the page
 * @param marks extras for drawing, e.g. {@code reference} (a share drawn as a line) or {@code month}
 */
public record Chart(
        String id,
        Kind kind,
        String title,
        String question,
        String sentence,
        Grid grid,
        SortedMap<String, Cell> marks) {
    public Chart {
        marks = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** A chart whose grid says all. */
    public Chart(String id, Kind kind, String title, String question, String sentence, Grid grid) {
        this(id, kind, title, question, sentence, grid, new TreeMap<>());
    }

    /** The forms a chart can take. */
    public enum Kind {
        WEEK_BARS,
        RANKED_BARS,
        FUNNEL,
        STACKED_COLUMNS,
        DIVERGING_COLUMNS,
        TREND,
        STEPS,
        INTERVALS,
        DUMBBELL,
        SCATTER,
        HEAT_MAP,
        CALENDAR
    }

    /** Whether there is anything to draw. */
    public boolean empty() {
        return grid.rows().isEmpty();
    }
}
