package dev.rapport.theme.lasting;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import java.util.List;
import java.util.regex.Pattern;

/** People by name, as a sentence lists them. */
final class Names {
    private static final Pattern BEHIND = Pattern.compile("\\s*[,(].*");

    private Names() {}

    /** Somebody's name, without what some put behind theirs: ", MSc", " (she/her)". */
    static String of(Ledger ledger, int contact) {
        String name = English.spoken(ledger.history().contacts().get(contact).name());
        String bare = BEHIND.matcher(name).replaceAll("");
        return bare.isBlank() ? name : bare;
    }

    /** "Ana", "Ana and Ben", "Ana, Ben and Cleo". */
    static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
