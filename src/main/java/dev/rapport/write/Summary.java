package dev.rapport.write;

import dev.rapport.report.English;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.write.letter.Letter;
import dev.rapport.write.letter.Lists;
import dev.rapport.write.letter.Outcomes;
import dev.rapport.write.people.Everybody;
import java.io.IOException;
import java.util.stream.Collectors;

/** What a person would want in a mail body: {@code summary.txt}. The letter as text; its first line is the headline. */
final class Summary {
    static final String FILE = "summary.txt";

    private Summary() {}

    static void write(Report report, Output output) throws IOException {
        StringBuilder text = new StringBuilder();
        Lists lists = new Lists(report, Everybody.of(report));
        Letter letter = new Letter(report, lists);
        text.append(letter.headline()).append("\n\n");
        report.notes().forEach(note -> text.append(note).append('\n'));
        letter.sentences()
                .forEach(parts -> text.append(
                                parts.stream().map(Letter.Part::words).collect(Collectors.joining()))
                        .append('\n'));
        letter.aside().ifPresent(aside -> text.append(aside).append('\n'));
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
        for (Lists.Named list : lists.all()) {
            text.append(list.title())
                    .append(" (")
                    .append(English.whole(list.count()))
                    .append("):\n");
            list.rows()
                    .forEach(row -> text.append("  ")
                            .append(row.person().name())
                            .append(": ")
                            .append(row.words())
                            .append('\n'));
            if (!list.folded().isEmpty()) {
                text.append("  and ")
                        .append(English.number(list.count() - list.rows().size()))
                        .append(" more\n");
            }
            text.append('\n');
        }
        report.lastMonth().map(Outcomes::new).ifPresent(outcomes -> outcomes(outcomes, text));
        report.remarks().forEach(remark -> text.append(remark).append('\n'));
        text.append("This report goes up to ")
                .append(Numbers.day(report.end(), report.zone()))
                .append(". The whole report is in report.html.\n");
        Texts.write(output, FILE, text.toString());
    }

    private static void outcomes(Outcomes outcomes, StringBuilder text) {
        text.append(outcomes.title()).append(":\n");
        for (Outcomes.Line line : outcomes.lines()) {
            text.append("  ")
                    .append(line.words())
                    .append(": ")
                    .append(line.people().stream().map(one -> one.name()).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        text.append('\n');
    }
}
