package dev.rapport.cli;

import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Rejected;
import dev.rapport.fact.Source;
import dev.rapport.read.cell.Expected;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the rows of an input were good enough, and what to say if not.
 *
 * @param code {@link ExitCode#OK} or {@link ExitCode#ROWS}
 * @param complaints at most ten lines, for a cron mail
 */
record Verdict(ExitCode code, List<String> complaints) {
    private static final int REJECTED_PERCENT = 1;
    private static final int MOST_LINES = 10;
    private static final int ROWS_NAMED = 3;
    private static final String MORE = "  All of them:  rapport check EXPORT";

    // A file whose rows a newer export has too, or that come after the end, or tell of nobody and of nothing that took
    // place, was understood: it has done its part. A log of missed calls must not be complained about every month.
    private static final Set<LeftOutRule> HARMLESS = EnumSet.of(
            LeftOutRule.OLDER_EXPORT,
            LeftOutRule.ENDS_EARLY,
            LeftOutRule.OLDER_COPY,
            LeftOutRule.DUPLICATE,
            LeftOutRule.AFTER_END,
            LeftOutRule.LATER_EXPORT,
            LeftOutRule.NOT_NEEDED,
            LeftOutRule.CANCELLED,
            LeftOutRule.NOT_ANSWERED,
            LeftOutRule.TOO_OLD,
            LeftOutRule.NO_MEETING,
            LeftOutRule.CROWD,
            LeftOutRule.SAME_DAY,
            LeftOutRule.NO_PERSON,
            LeftOutRule.NO_CONNECTION,
            LeftOutRule.UNKNOWN_NUMBER,
            LeftOutRule.BULK_MAIL,
            LeftOutRule.WIDE_MAIL,
            LeftOutRule.ELSEWHERE,
            LeftOutRule.FORGOTTEN);

    /** What short files tell, all of whose people may have left. */
    private static final Set<Source> CLOSED =
            EnumSet.of(Source.RECOMMENDATIONS, Source.INVITATIONS, Source.ENDORSEMENTS);

    Verdict {
        complaints = List.copyOf(complaints);
    }

    /** The same as part of a check, which has told of every row and need not point to itself. */
    Verdict inCheck() {
        return new Verdict(
                code, complaints.stream().filter(line -> !line.equals(MORE)).toList());
    }

    static Verdict of(List<Intake> files, boolean strict) {
        List<String> lines = new ArrayList<>();
        for (Intake file : files) {
            long rejected = file.rejectedRows();
            boolean setAside = file.leftOut().containsKey(LeftOutRule.TOO_DAMAGED);
            if (file.missed()) {
                lines.add("warning: "
                        + Terminal.safe(file.file() + " " + file.remarks().get(0)) + ".");
            } else if (fruitless(file) && !setAside) {
                lines.add("warning: " + Terminal.safe(file.file()) + " has no usable row among its "
                        + English.whole(file.read()) + ".");
                name(file, lines);
            } else if ((setAside || strict) ? rejected > 0 : rejected * 100 > file.read() * REJECTED_PERCENT) {
                lines.add("warning: " + Terminal.safe(file.file()) + ": " + English.whole(rejected) + " of "
                        + English.digits(file.read(), "row", "rows") + " rejected"
                        + (setAside ? ", so nothing is computed from it." : "."));
                name(file, lines);
            }
        }
        if (lines.isEmpty()) {
            return new Verdict(ExitCode.OK, List.of());
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES - 1)));
        shown.add(MORE);
        return new Verdict(ExitCode.ROWS, shown);
    }

    /** Recognised, not empty, and nothing came of it, not even a row known from elsewhere. */
    private static boolean fruitless(Intake file) {
        long harmless = file.leftOut().entrySet().stream()
                .filter(rule -> HARMLESS.contains(rule.getKey()))
                .mapToLong(rule -> rule.getValue())
                .sum();
        // People who recommended or invited and then closed their accounts cannot be named: no month's warning.
        boolean closed =
                ExportFiles.source(file.kind()).filter(CLOSED::contains).isPresent()
                        && file.leftOut().containsKey(LeftOutRule.NO_IDENTITY)
                        && file.rejectedRows() == 0;
        return !closed && !file.kind().isEmpty() && file.used() == 0 && file.read() > 0 && harmless == 0;
    }

    private static void name(Intake file, List<String> lines) {
        for (Rejected row : file.rejected().stream().limit(ROWS_NAMED).toList()) {
            String column = row.column().isEmpty() ? "" : ", column " + Terminal.safe(row.column());
            lines.add("  line " + row.origin().line() + column + ": "
                    + row.reason().words()
                    + Terminal.safe(Expected.words(file, row.reason(), row.column())));
        }
        String advice = ExportFiles.savedAnew(file);
        if (!advice.isEmpty()) {
            lines.add("  " + advice);
        }
    }
}
