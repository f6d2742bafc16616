package dev.rapport.cli;

import dev.rapport.cli.console.Terminal;
import dev.rapport.report.English;
import dev.rapport.report.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows behind a number as lines on a terminal, and as JSON; at most so many cases of each part. */
final class EvidenceList {
    private static final int ROWS_OF_A_CASE = 4;

    private EvidenceList() {}

    /** Lines, part by part. */
    static List<String> lines(Evidence evidence, int most) {
        List<String> lines = new ArrayList<>();
        lines.add("A case is " + Terminal.safe(evidence.unit()) + ".");
        for (Evidence.Part part : Evidence.Part.values()) {
            List<Evidence.Case> cases = evidence.cases().stream()
                    .filter(each -> each.part() == part)
                    .toList();
            if (!cases.isEmpty()) {
                lines.add("");
                lines.add("  " + English.digits(cases.size(), "case", "cases") + " " + words(part) + ":");
                cases.stream().limit(most).forEach(each -> lines.add("    " + line(each, most)));
                if (cases.size() > most) {
                    lines.add("    … and " + English.whole((long) cases.size() - most) + " more (--all lists them)");
                }
            }
        }
        return lines;
    }

    private static String words(Evidence.Part part) {
        return switch (part) {
            case COUNTED -> "counted";
            case COMPARED -> "in n, not in k";
            case WAITING -> "too recent to tell";
            case EARLY -> "decided early, too young to count";
            case BESIDE -> "beside them, not counted";
        };
    }

    private static String line(Evidence.Case one, int most) {
        int rows = most == Integer.MAX_VALUE ? most : ROWS_OF_A_CASE;
        List<String> shown = new ArrayList<>(one.rows().stream()
                .limit(rows)
                .map(row -> row.at().file() + ":" + row.at().line() + " " + row.on() + " " + row.what())
                .toList());
        if (one.rows().size() > rows) {
            shown.add("and " + English.digits((long) one.rows().size() - rows, "more row", "more rows"));
        }
        String note = one.note().isEmpty() ? "" : " (" + one.note() + ")";
        String where = shown.isEmpty() ? "in groups only" : String.join("; ", shown);
        return Terminal.safe(one.who() + note + ": " + where);
    }

    /** A case for a machine. */
    record Listed(String part, String who, String note, List<Row> rows) {}

    /** A row for a machine. */
    record Row(String file, long line, String on, String what) {}

    /** All cases, for a machine. */
    static List<Listed> listed(Evidence evidence) {
        return evidence.cases().stream()
                .map(one -> new Listed(
                        one.part().name().toLowerCase(Locale.ROOT),
                        one.who(),
                        one.note(),
                        one.rows().stream()
                                .map(row -> new Row(
                                        row.at().file(),
                                        row.at().line(),
                                        row.on().toString(),
                                        row.what()))
                                .toList()))
                .toList();
    }
}
