package dev.rapport.write.letter;

import dev.rapport.report.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The card of a person worth a hello: its mark, what it is about, and the small step. */
public record Card(Suggestion suggestion) {
    private static final String COULD = "You could ";
    private static final Map<String, String> KINDS = Map.of(
            "promised", "a promise",
            "new-connection", "new",
            "slipping", "slipping",
            "dormant", "long quiet",
            "job-change", "a new job");

    /** What it is about, in a word or two. */
    public String kind() {
        return KINDS.getOrDefault(suggestion.rule(), suggestion.rule().replace('-', ' '));
    }

    /** The colour of that word. */
    public String kindStyle() {
        return switch (suggestion.rule()) {
            case "waiting-on-you", "promised" -> "co";
            case "new-connection", "job-change" -> "ci";
            case "slipping" -> "ct";
            default -> "";
        };
    }

    /** The small step, without the words that stand before it on the page. */
    public String step() {
        String step = suggestion.step();
        return step.startsWith(COULD) ? step.substring(COULD.length()) : step;
    }

    /** Initials for the person's mark, at most two. */
    public String initials() {
        List<String> letters = Stream.of(suggestion.name().split("[\\s,]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
                .toList();
        return letters.size() < 2 ? String.join("", letters) : letters.get(0) + letters.get(letters.size() - 1);
    }

    /** The class of the person's mark: three calm colours in turn. */
    public String mark() {
        return List.of("c1b", "c2b", "c3b").get((suggestion.rank() - 1) % 3);
    }
}
