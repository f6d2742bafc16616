package dev.rapport.read.log;

import dev.rapport.read.wording.WordList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels by which a mailbox says what a mail is, in many languages: the list is {@code mail-labels.txt} beside this class,
 * for everybody to read. A label counts as a whole, so that one of the owner's own, such as {@code CV sent}, says nothing.
 */
final class MailLabels {
    private static final Pattern BETWEEN = Pattern.compile("[,;]");
    private static final Map<String, Set<String>> KNOWN = known();

    private MailLabels() {}

    private static Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new HashMap<>();
        for (String line : WordList.beside(MailLabels.class, "mail-labels.txt")) {
            String[] words = line.split(" ", 2);
            known.computeIfAbsent(words[0], any -> new HashSet<>()).add(compared(words[1]));
        }
        return known;
    }

    private static String compared(String label) {
        String plain = label.replace('"', ' ').strip().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /**
     * Whether one of a mail's labels is of a kind.
     *
     * @param kind {@code sent}, {@code draft} or {@code spam}
     */
    static boolean any(String labels, String kind) {
        return !labels.isEmpty()
                && Arrays.stream(BETWEEN.split(labels))
                        .map(MailLabels::compared)
                        .anyMatch(KNOWN.get(kind)::contains);
    }
}
