package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.letter.LetterText;
import java.io.IOException;
import java.util.Set;

/** What a person would want in a mail body: {@code summary.txt}. The letter as text; its first line is the headline. */
final class Summary {
    static final String FILE = "summary.txt";

    private Summary() {}

    /** Writes it beside what else was written, of which it names the first. */
    static void write(Report report, Shared shared, Set<Format> formats, Output output) throws IOException {
        String whole = formats.contains(Format.HTML)
                ? " The whole report is in report.html.\n"
                : formats.contains(Format.JSON) ? " The whole report is in report.json.\n" : "\n";
        TextFile.write(
                output,
                FILE,
                LetterText.of(report, shared.everybody(report)) + "This report goes up to "
                        + Numbers.day(report.end(), report.zone())
                        + "." + whole);
    }
}
