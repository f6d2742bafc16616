package dev.rapport.write.letter;

import dev.rapport.report.English;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.write.people.Everybody;
import java.util.Locale;

/**
 * The letter as plain text, for {@code summary.txt} and for mail: the headline in the first line, then lines of at most 72
 * characters as far as words allow, and nothing of the numbers but the one that stands out.
 */
public final class LetterText {
    private static final int WIDE = 72;

    private final Report report;
    private final Lists lists;
    private final Letter letter;
    private final StringBuilder text = new StringBuilder();

    private LetterText(Report report, Everybody everybody) {
        this.report = report;
        this.lists = new Lists(report, everybody);
        this.letter = new Letter(report, lists);
    }

    /** The text of a report's letter; ends with a line break. */
    public static String of(Report report, Everybody everybody) {
        LetterText letter = new LetterText(report, everybody);
        letter.write();
        return letter.text.toString();
    }

    private void write() {
        text.append(letter.headline()).append("\n\n");
        report.notes().forEach(note -> wrap("", note));
        letter.sentences().forEach(sentence -> wrap("", Letter.plain(sentence)));
        people();
        lists.all().forEach(this::list);
        Outcomes.of(report).ifPresent(this::outcomes);
        letter.aside().ifPresent(aside -> {
            title("The numbers behind it");
            wrap("", aside);
        });
        if (!report.remarks().isEmpty()) {
            text.append('\n');
            report.remarks().forEach(remark -> wrap("", remark));
        }
        text.append('\n');
    }

    private void people() {
        title(letter.helloTitle());
        wrap("", letter.helloLead());
        for (Suggestion suggestion : report.suggestions()) {
            Card card = new Card(suggestion);
            text.append('\n');
            wrap("   ", suggestion.rank() + ". " + suggestion.name() + " [" + card.kind() + "]");
            more(suggestion.role());
            more(suggestion.reason());
            if (!card.step().isEmpty()) {
                text.append("   > ");
                wrap("     ", "You could " + card.step());
            }
        }
    }

    private void more(String words) {
        if (!words.isEmpty()) {
            text.append("   ");
            wrap("   ", words);
        }
    }

    private void list(Lists.Named list) {
        title(list.title() + " (" + English.whole(list.count()) + ")");
        wrap("", list.about() + ".");
        for (Lists.Row row : list.rows()) {
            text.append("  ");
            wrap("    ", row.person().name() + ": " + row.told());
        }
        if (!list.folded().isEmpty()) {
            text.append("  and ")
                    .append(English.number(list.count() - list.rows().size()))
                    .append(" more in the report\n");
        }
    }

    private void outcomes(Outcomes outcomes) {
        title(outcomes.title());
        for (Outcomes.Line line : outcomes.lines()) {
            wrap("  ", line.words() + ": " + line.names());
        }
    }

    private void title(String words) {
        text.append('\n').append(words.toUpperCase(Locale.ROOT)).append('\n');
    }

    /** Appends words and a line break; each line after the first begins with some blanks. */
    private void wrap(String indent, String words) {
        int at = text.length() - (text.lastIndexOf("\n") + 1);
        for (String word : words.split(" ")) {
            boolean first = text.length() == 0
                    || text.charAt(text.length() - 1) == '\n'
                    || text.charAt(text.length() - 1) == ' ';
            int length = word.codePointCount(0, word.length());
            if (!first && at + 1 + length > WIDE) {
                text.append('\n').append(indent);
                at = indent.length();
                first = true;
            }
            text.append(first ? "" : " ").append(word);
            at += length + (first ? 0 : 1);
        }
        text.append('\n');
    }
}
