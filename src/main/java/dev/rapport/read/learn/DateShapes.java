package dev.rapport.read.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which shapes all dates of a column can be read. One damaged cell in ten must not decide against the others. */
final class DateShapes {
    /** From here on only what most cells so far had is tried: every shape on every row of a large file takes minutes. */
    private static final int TRIAL = 100;

    /** Parted by semicolons, as some hold a comma. */
    private static final String DAYS = "d.M.yyyy;d.M.yy;d/M/yyyy;M/d/yyyy;d/M/yy;M/d/yy;d-M-yyyy;M-d-yyyy;yyyy/M/d"
            + ";yyyy.M.d;d MMM yyyy;d-MMM-yyyy;d MMMM yyyy;MMM d, yyyy;MMMM d, yyyy";

    private static final List<String> TIMES = List.of("", "H:mm", "H:mm:ss", "h:mm a", "h:mm:ss a");
    private static final List<String> BETWEEN = List.of(" ", ", ", ",");
    private static final List<String> OTHERS = List.of("", "epoch-seconds", "epoch-milliseconds");
    private static final List<String> ALL = all();

    private final AsRead understanding;
    private final Map<String, Long> hits = new LinkedHashMap<>();
    private long cells;

    DateShapes(AsRead understanding) {
        this.understanding = understanding;
        ALL.forEach(shape -> hits.put(shape, 0L));
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(OTHERS);
        for (String day : DAYS.split(";")) {
            all.add(day);
            for (String time : TIMES.subList(1, TIMES.size())) {
                BETWEEN.forEach(between -> all.add(day + between + time));
            }
        }
        return List.copyOf(all);
    }

    void saw(String cell) {
        if (cell.isEmpty() || hits.isEmpty()) {
            return;
        }
        cells++;
        hits.replaceAll((shape, before) -> understanding.isDate(shape, cell) ? before + 1 : before);
        if (cells % TRIAL == 0) {
            hits.values().removeIf(had -> !most(had));
        }
    }

    private boolean most(long had) {
        return 10 * had >= 9 * cells;
    }

    /** The shapes that read most cells: none, one, or two where day and month could change places. */
    List<String> fit() {
        long best = hits.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (best == 0 || !most(best)) {
            return List.of();
        }
        List<String> fit = hits.entrySet().stream()
                .filter(shape -> shape.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        // Of one order there may be doubles, as May is both MMM and MMMM: the first says it.
        return fit.stream()
                .filter(shape -> fit.subList(0, fit.indexOf(shape)).stream()
                        .noneMatch(earlier -> order(earlier) == order(shape)))
                .toList();
    }

    private static boolean order(String shape) {
        int day = shape.indexOf('d');
        int month = shape.indexOf('M');
        return day >= 0 && month >= 0 && month < day && shape.indexOf('y') > month;
    }
}
