package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.write.letter.LetterText;
import dev.rapport.write.people.Everybody;
import java.io.IOException;

/** What a person would want in a mail body: {@code summary.txt}. The letter as text; its first line is the headline. */
final class Summary {
    static final String FILE = "summary.txt";

    private Summary() {}

    static void write(Report report, Output output) throws IOException {
        Texts.write(
                output,
                FILE,
                LetterText.of(report, Everybody.of(report)) + "This report goes up to "
                        + Numbers.day(report.end(), report.zone())
                        + ". The whole report is in report.html.\n");
    }
}
