package dev.rapport.theme.summary;

import dev.rapport.own.Packed;
import dev.rapport.report.About;
import dev.rapport.report.Finding;
import dev.rapport.theme.Themes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every finding asks and how it is counted, by its id: the text of {@code rapport explain} and of the page's end. */
public final class Explanations {
    private static final Map<String, String> TEXTS = read();

    private Explanations() {}

    /** Ids of all findings in the order of measures.md. */
    public static List<String> ids() {
        return List.copyOf(TEXTS.keySet());
    }

    /**
     * The explanation of one finding: name, question, what is counted, what it needs, window, method, minimum, source, and
     * what its theme cannot see. Empty if there is no such finding.
     */
    public static Optional<String> of(String id) {
        return Optional.ofNullable(TEXTS.get(id)).map(text -> text + theme(id));
    }

    private static String theme(String id) {
        return Themes.abouts().stream()
                .filter(about -> about.id().equals(Finding.theme(id)))
                .map(Explanations::words)
                .findFirst()
                .orElse("");
    }

    private static String words(About about) {
        return "\nTheme: " + about.title() + ". " + about.question() + "\nIn plain words: " + about.counting()
                + "\nCannot see: " + about.blindSpots();
    }

    /** One entry a finding: a line "# id", then labelled lines, up to the next. */
    private static Map<String, String> read() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String entry : Packed.text(Explanations.class, "findings.txt").split("(?m)^# ")) {
            int end = entry.indexOf('\n');
            if (end > 0) {
                texts.put(
                        entry.substring(0, end).strip(),
                        entry.substring(end + 1).strip());
            }
        }
        return texts;
    }
}
