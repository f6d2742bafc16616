package dev.rapport.cli;

import dev.rapport.cli.console.Terminal;
import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Some rows of a log as they were understood: date, person, channel, direction. Never a text. */
final class LogSample {
    private static final int ROWS = 10;

    private LogSample() {}

    /** A name that may mean another person, and where it stands. */
    static String unclear(UnclearName one) {
        String where =
                Terminal.safe(one.where().file()) + " line " + one.where().line() + ": " + Terminal.safe(one.name());
        String candidates = Terminal.safe(String.join(", ", one.candidates()));
        if (one.ambiguous()) {
            return where + (one.name().indexOf('@') < 0 ? " is the name" : " is the address") + " of several people"
                    + (one.candidates().size() < 2 ? "" : ": " + candidates);
        }
        return where + " is kept as somebody outside LinkedIn"
                + (one.candidates().isEmpty() ? "" : "; did you mean " + candidates + "?");
    }

    /** Ten rows from the first to the last, as evenly as can be. */
    static List<String> lines(History history) {
        List<Logged> all = history.log();
        List<String> lines = new ArrayList<>();
        if (all.isEmpty()) {
            return lines;
        }
        lines.add("As understood, " + Math.min(ROWS, all.size()) + " of "
                + English.digits(all.size(), "contact", "contacts") + ", "
                + all.get(0).on() + " to "
                + all.get(all.size() - 1).on() + ":");
        int count = Math.min(ROWS, all.size());
        for (int i = 0; i < count; i++) {
            Logged row = all.get(count == 1 ? 0 : (int) ((long) i * (all.size() - 1) / (count - 1)));
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s  %-28s %-10s %-5s %s line %d",
                    row.on(),
                    Terminal.safe(history.contacts().get(row.contact()).name()),
                    Terminal.safe(row.channel()),
                    row.direction().name().toLowerCase(Locale.ROOT),
                    Terminal.safe(row.origin().file()),
                    row.origin().line()));
        }
        return lines;
    }

    /** Whether a file is a log that another tool has written. */
    static boolean ofAnotherTool(Intake file) {
        // Not by the list of those tools: with nothing of theirs it need not be read.
        return !file.kind().isEmpty() && !file.kind().equals(Intake.OWN_LOG) && !ExportFiles.has(file);
    }

    /** What to do about telephone numbers that no address book explains. */
    static List<String> byNumber(List<Intake> files) {
        long rows = files.stream()
                .mapToLong(file -> file.leftOut().getOrDefault(LeftOutRule.UNKNOWN_NUMBER, 0L))
                .sum();
        return rows == 0
                ? List.of()
                : List.of(
                        "",
                        English.digits(rows, "row is", "rows are")
                                + " known by number alone. Your address book tells whose they are:  --log contacts.vcf");
    }
}
