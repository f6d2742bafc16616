package dev.rapport.theme.lasting;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.English;
import java.util.List;

/** People by name, as a sentence lists them. */
final class Names {
    private Names() {}

    /** Somebody's name. */
    static String of(Ledger ledger, int contact) {
        return English.spoken(ledger.history().contacts().get(contact).name());
    }

    /** "Ana", "Ana and Ben", "Ana, Ben and Cleo". */
    static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
