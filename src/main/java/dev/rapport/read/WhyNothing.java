package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import dev.rapport.read.cell.Expected;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.log.LogFormats;
import java.util.ArrayList;
import java.util.List;

/** That an input holds nothing to report on, said with file, line, reason and what was expected. */
final class WhyNothing {
    private static final int MOST_ROWS = 3;
    private static final int MOST_LINES = 12;

    private WhyNothing() {}

    static String words(List<Intake> files) {
        boolean byRule = !files.isEmpty()
                && files.stream().anyMatch(file -> !file.leftOut().isEmpty())
                && files.stream().allMatch(file -> file.used() == 0 && file.rejectedRows() == 0)
                && files.stream().noneMatch(ExportFiles::has);
        StringBuilder words = new StringBuilder(
                byRule
                        ? "every row is left out by a rule, so there is nothing to report on."
                        : "nothing in the input carries a date that can be used, so there is nothing to report on.");
        if (byRule) {
            files.forEach(file -> file.leftOut()
                    .forEach((rule, rows) ->
                            words.append("\n  " + file.file() + ": " + rows + " left out: " + rule.words())));
        }
        List<String> lines = new ArrayList<>();
        for (Intake file : files) {
            lines.addAll(why(file));
        }
        lines.stream().limit(MOST_LINES).forEach(line -> words.append("\n  ").append(line));
        boolean profileOnly = files.stream().anyMatch(ExportFiles::has)
                && files.stream().allMatch(file -> file.kind().isEmpty() || ExportFiles.has(file))
                && files.stream()
                        .allMatch(file -> ExportFiles.source(file.kind()).isEmpty());
        if (profileOnly) {
            words.append("\n  LinkedIn sends two mails: the first archive, within minutes, holds the profile;"
                    + " connections and messages come with the second, within a day. Give that one.");
        }
        if (!files.isEmpty() && files.stream().allMatch(WhyNothing::isAddressBook)) {
            words.append("\n  An address book has no contacts with anybody: it tells whose a number or an address is."
                            + "\n  Give it beside other logs:  --log ")
                    .append(files.get(0).file())
                    .append(" --log FILE");
        }
        return words.toString();
    }

    private static boolean isAddressBook(Intake file) {
        return LogFormats.ALL.stream()
                .anyMatch(format -> format.addressBook() && format.name().equals(file.kind()));
    }

    private static List<String> why(Intake file) {
        List<String> lines = new ArrayList<>();
        boolean headless = file.reasons().containsKey(RejectReason.NO_HEADER);
        if (headless) {
            lines.add(file.file() + ": " + String.join("; ", file.remarks()));
        } else if (file.read() == 0 && ExportFiles.source(file.kind()).isPresent()) {
            lines.add(file.file() + " has no rows.");
        }
        for (Rejected row : headless
                ? List.<Rejected>of()
                : file.rejected().stream().limit(MOST_ROWS).toList()) {
            String column = row.column().isEmpty() ? "" : ", column " + row.column();
            lines.add(file.file() + " line " + row.origin().line() + column + ": "
                    + row.reason().words()
                    + Expected.words(file, row.reason(), row.column()));
        }
        String advice = ExportFiles.savedAnew(file);
        if (!advice.isEmpty()) {
            lines.add(advice);
        }
        return lines;
    }
}
