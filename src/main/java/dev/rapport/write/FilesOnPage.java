package dev.rapport.write;

import dev.rapport.fact.Intake;
import dev.rapport.report.English;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What became of the files, as the page says it. */
public record FilesOnPage(List<Intake> files) {
    private static final int MOST_LINES = 5;

    /** An export or a folder, and the files read from it; no name for files given by themselves. */
    public record Source(String name, List<Intake> files) {}

    /** Files that were read, worth naming in the ledger, by where they came from. */
    public List<Source> sources() {
        Map<String, List<Intake>> found = new LinkedHashMap<>();
        files.stream()
                .filter(intake -> !intake.kind().isEmpty())
                .forEach(intake -> found.computeIfAbsent(
                                intake.file()
                                        .substring(0, Math.max(0, intake.file().lastIndexOf('/'))),
                                from -> new ArrayList<>())
                        .add(intake));
        return found.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Name of a file without the export it came from. */
    public static String name(Intake intake) {
        return intake.file().substring(intake.file().lastIndexOf('/') + 1);
    }

    public List<String> notNeeded() {
        return files.stream()
                .filter(intake -> intake.kind().isEmpty())
                .map(FilesOnPage::name)
                .distinct()
                .toList();
    }

    /** "6,073 rows, 16 of them could not be used". */
    public String line() {
        long read = sum(Intake::read);
        long lost = sum(Intake::rejectedRows);
        return English.digits(read, "row", "rows") + " read"
                + (lost == 0
                        ? ", all accounted for"
                        : ", " + English.digits(lost, "row", "rows") + " could not be used");
    }

    /** Sum over all files, in words: what was read, used, left out, rejected. */
    public String lead() {
        return English.digits(sum(Intake::read), "row was", "rows were") + " read. "
                + English.digits(sum(Intake::used), "is", "are") + " used, "
                + English.digits(sum(Intake::leftOutRows), "is", "are") + " left out by rule, and "
                + English.whole(sum(Intake::rejectedRows)) + " could not be used. Every row is accounted for.";
    }

    private long sum(ToLongFunction<Intake> rows) {
        return files.stream().mapToLong(rows).sum();
    }

    /** Why rows of a file were not used, one sentence a reason. */
    public List<String> why(Intake intake) {
        List<String> words = new ArrayList<>();
        if (intake.read() > 0 && intake.used() == intake.read()) {
            words.add("all used");
        }
        intake.leftOut().forEach((rule, rows) -> words.add(English.whole(rows) + ": " + rule.words()));
        intake.rejected().stream()
                .limit(MOST_LINES)
                .forEach(row -> words.add("line " + row.origin().line() + ": "
                        + row.reason().words()
                        + (row.column().isEmpty() ? "" : " (" + row.column() + ")")));
        if (intake.rejectedRows() > MOST_LINES) {
            words.add(English.whole(intake.rejectedRows() - MOST_LINES) + " more in data/rejected.csv");
        }
        words.addAll(intake.remarks());
        return words.isEmpty() ? List.of("all used") : words;
    }

    /** The beginning of a remark: its places stand with the files. */
    public static String inShort(String remark) {
        int end = remark.indexOf(": ");
        return end < 0 ? remark : remark.substring(0, end) + ".";
    }
}
