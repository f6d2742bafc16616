package dev.rapport.cli;

import dev.rapport.cli.console.Terminal;
import dev.rapport.fact.Intake;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import dev.rapport.read.cell.Expected;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of every row, as text: in one line for a report, file by file for a check, or for machines. */
final class RowLedger {
    private static final int LINES_NAMED = 12;

    private RowLedger() {}

    /** All files in one line. */
    static String inShort(List<Intake> files) {
        long read = files.stream().mapToLong(Intake::read).sum();
        long used = files.stream().mapToLong(Intake::used).sum();
        long leftOut = files.stream().mapToLong(Intake::leftOutRows).sum();
        long rejected = files.stream().mapToLong(Intake::rejectedRows).sum();
        return English.digits(read, "row", "rows") + " read: " + English.whole(used) + " used, "
                + English.whole(leftOut) + " left out by rule, " + English.whole(rejected) + " rejected";
    }

    /** One file: a line of totals, then each rule and each reason. */
    static List<String> inFull(Intake file) {
        List<String> lines = new ArrayList<>();
        String name = Terminal.safe(file.file());
        if (file.kind().isEmpty()) {
            lines.add(name + "  not used");
        } else {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-28s %,9d read %,9d used %,9d left out %,7d rejected",
                    name,
                    file.read(),
                    file.used(),
                    file.leftOutRows(),
                    file.rejectedRows()));
        }
        file.leftOut().forEach((rule, rows) -> lines.add(line(rows, "left out", rule.words())));
        Map<RejectReason, List<Rejected>> listed = file.rejected().stream()
                .collect(Collectors.groupingBy(Rejected::reason, TreeMap::new, Collectors.toList()));
        file.reasons().forEach((reason, rows) -> {
            String expected = listed.getOrDefault(reason, List.of()).stream()
                    .findFirst()
                    .map(row -> Expected.words(file, reason, row.column()))
                    .orElse("");
            lines.add(line(rows, "rejected", reason.words() + expected));
            if (listed.containsKey(reason)) {
                lines.add("             " + where(listed.get(reason), rows));
            }
        });
        file.remarks().forEach(remark -> lines.add("  " + Terminal.safe(remark)));
        return lines;
    }

    /** A line a file of which rows are used: how many, and what is worth knowing, such as the days it covers. */
    static List<String> sources(List<Intake> files) {
        return files.stream()
                .filter(file -> file.used() > 0)
                .map(file -> Terminal.safe(file.file()) + " (" + Terminal.safe(file.kind()) + "): "
                        + English.whole(file.used()) + " of " + English.digits(file.read(), "row", "rows") + " used"
                        + file.remarks().stream()
                                .map(remark -> "; " + Terminal.safe(remark))
                                .collect(Collectors.joining()))
                .toList();
    }

    /**
     * What became of a file's rows, by rule and by reason, for a machine.
     *
     * @param remarks what else is worth knowing of the file, such as the days it covers
     */
    record Counts(
            String file,
            String kind,
            long read,
            long used,
            Map<String, Long> leftOut,
            Map<String, Long> rejected,
            List<String> remarks) {}

    /** What became of the rows of each file. */
    static List<Counts> counts(List<Intake> files) {
        List<Counts> counts = new ArrayList<>();
        for (Intake file : files) {
            Map<String, Long> leftOut = new LinkedHashMap<>();
            file.leftOut().forEach((rule, rows) -> leftOut.put(rule.code(), rows));
            Map<String, Long> rejected = new LinkedHashMap<>();
            file.reasons().forEach((reason, rows) -> rejected.put(reason.code(), rows));
            counts.add(
                    new Counts(file.file(), file.kind(), file.read(), file.used(), leftOut, rejected, file.remarks()));
        }
        return counts;
    }

    private static String line(long rows, String what, String words) {
        return String.format(Locale.ROOT, "  %,9d %s: %s", rows, what, words);
    }

    private static String where(List<Rejected> rows, long all) {
        String lines = rows.stream()
                .limit(LINES_NAMED)
                .map(row -> Long.toString(row.origin().line()))
                .collect(Collectors.joining(", "));
        String more = all > Math.min(rows.size(), LINES_NAMED)
                ? " and " + English.whole(all - Math.min(rows.size(), LINES_NAMED)) + " more"
                : "";
        String columns = rows.stream()
                .map(Rejected::column)
                .filter(column -> !column.isEmpty())
                .distinct()
                .sorted()
                .map(Terminal::safe)
                .collect(Collectors.joining(", "));
        return English.pick(all, "line ", "lines ") + lines + more + (columns.isEmpty() ? "" : "; column " + columns);
    }
}
