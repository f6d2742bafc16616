package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.letter.LetterText;
import java.io.IOException;

/** What a person would want in a mail body: {@code summary.txt}. The letter as text; its first line is the headline. */
final class Summary implements ReportWriter {
    static final String FILE = "summary.txt";

    private final String whole;

    /** @param wholeIn the file of the same month that holds the whole report; empty if none does */
    Summary(String wholeIn) {
        this.whole = wholeIn.isEmpty() ? "" : " The whole report is in " + wholeIn + ".";
    }

    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        TextFile.write(
                output,
                FILE,
                LetterText.of(report, shared.everybody(report)) + "This report goes up to "
                        + Numbers.day(report.end(), report.zone())
                        + "." + whole + "\n");
    }
}
