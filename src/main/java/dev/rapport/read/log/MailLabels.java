package dev.rapport.read.log;

import dev.rapport.own.Packed;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * Labels by which a mailbox says what a mail is, in many languages: the list is {@code mail-labels.txt} beside this class,
 * for everybody to read. A label counts as a whole, so that one of the owner's own, such as {@code CV sent}, says nothing.
 */
final class MailLabels {
    private static final Pattern BETWEEN = Pattern.compile("[,;]");
    /** A label as compared, and its kind. */
    private static final Map<String, String> KNOWN = known();

    private MailLabels() {}

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        for (String line : Packed.lines(MailLabels.class, "mail-labels.txt")) {
            String[] words = line.split(" ", 2);
            known.put(compared(words[1]), words[0]);
        }
        return known;
    }

    private static String compared(String label) {
        String plain = label.replace('"', ' ').strip().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** What a mail's labels, as its header has them, say that it is: {@code sent}, {@code draft} or {@code spam}. */
    static Set<String> kinds(String written) {
        if (written.isEmpty()) {
            return Set.of();
        }
        Set<String> kinds = new HashSet<>();
        for (String label : BETWEEN.split(DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT))) {
            kinds.add(KNOWN.getOrDefault(compared(label), ""));
        }
        return kinds;
    }
}
