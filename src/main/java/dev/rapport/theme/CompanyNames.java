package dev.rapport.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Company names for comparing: NFKC, case folded, blanks collapsed, without legal forms and trailing punctuation. */
final class CompanyNames {
    private static final Set<String> LEGAL_FORMS = legalForms();

    private CompanyNames() {}

    private static Set<String> legalForms() {
        try (InputStream in = CompanyNames.class.getResourceAsStream("legal-forms.txt")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> bare(folded(line)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException cause) {
            throw new UncheckedIOException("the program's own legal-forms.txt cannot be read", cause);
        }
    }

    static String normalised(String company) {
        String name = bare(folded(company));
        while (true) {
            int space = name.lastIndexOf(' ');
            if (space < 0 || !LEGAL_FORMS.contains(bare(name.substring(space + 1)))) {
                return name;
            }
            name = bare(name.substring(0, space));
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static String bare(String text) {
        return text.replaceAll("[\\p{Punct}\\s&&[^)]]+$", "");
    }
}
