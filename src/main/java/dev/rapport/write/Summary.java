package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.report.Tile;
import java.io.IOException;
import java.util.Locale;

/** What a person would want in a mail body: {@code summary.txt}. Its first line is the sentence of the month. */
final class Summary {
    static final String FILE = "summary.txt";

    private Summary() {}

    static void write(Report report, Output output) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(report.sentence().text()).append("\n\n");
        report.notes().forEach(note -> text.append(note).append('\n'));
        for (Tile tile : report.tiles()) {
            text.append("  ")
                    .append(Numbers.value(tile.finding()))
                    .append("  ")
                    .append(tile.label())
                    .append(tile.change().isEmpty() ? "" : " (" + aside(tile.change()) + ")")
                    .append('\n');
        }
        text.append('\n');
        if (report.suggestions().isEmpty()) {
            text.append("Nobody needs a hello from you just now. That is a good answer.\n");
        } else {
            text.append("People worth a hello; skip anyone:\n");
            for (Suggestion suggestion : report.suggestions()) {
                text.append("  ")
                        .append(suggestion.rank())
                        .append(". ")
                        .append(suggestion.name())
                        .append(": ")
                        .append(suggestion.reason())
                        .append('\n');
            }
        }
        text.append('\n');
        report.remarks().forEach(remark -> text.append(remark).append('\n'));
        text.append("This report goes up to ")
                .append(Numbers.day(report.end(), report.zone()))
                .append(". The whole report is in report.html.\n");
        Texts.write(output, FILE, text.toString());
    }

    /** A sentence as it stands between brackets. */
    private static String aside(String sentence) {
        String open = sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
        return open.endsWith(".") ? open.substring(0, open.length() - 1) : open;
    }
}
