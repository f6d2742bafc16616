package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.own.Packed;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Company names for comparing: NFKC, case folded, blanks collapsed, without legal forms and trailing punctuation. */
public final class CompanyNames {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TAIL = Pattern.compile("[\\p{Punct}\\s&&[^)]]+$");
    private static final Set<String> LEGAL_FORMS = legalForms();

    private static final int LONGEST_FORM = 3;

    private CompanyNames() {}

    private static Set<String> legalForms() {
        return Packed.lines(CompanyNames.class, "legal-forms.txt").stream()
                .map(line -> bare(folded(line)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The company of each of a ledger's contacts, by index, every spelling looked at once. */
    public static List<String> of(Ledger ledger) {
        return ledger.once(OfContacts.class, OfContacts::of).names;
    }

    private record OfContacts(List<String> names) {
        static OfContacts of(Ledger ledger) {
            Map<String, String> bySpelling = new HashMap<>();
            return new OfContacts(ledger.history().contacts().stream()
                    .map(contact -> bySpelling.computeIfAbsent(contact.company(), CompanyNames::normalised))
                    .toList());
        }
    }

    public static String normalised(String company) {
        String name = bare(folded(company));
        while (true) {
            String shorter = withoutLastForm(name);
            if (shorter.equals(name)) {
                return name;
            }
            name = shorter;
        }
    }

    /** Without one legal form of up to three words at the end; a name is never emptied. */
    private static String withoutLastForm(String name) {
        int space = name.length();
        for (int words = 1; words <= LONGEST_FORM; words++) {
            space = name.lastIndexOf(' ', space - 1);
            if (space < 0) {
                return name;
            }
            if (LEGAL_FORMS.contains(bare(name.substring(space + 1)))) {
                return bare(name.substring(0, space));
            }
        }
        return name;
    }

    /** A text for comparing: NFKC, case folded, blanks collapsed. */
    static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
        return SPACES.matcher(folded).replaceAll(" ");
    }

    private static String bare(String text) {
        // Most names end in a letter: nothing to take off.
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
            return text;
        }
        return TAIL.matcher(text).replaceAll("");
    }
}
