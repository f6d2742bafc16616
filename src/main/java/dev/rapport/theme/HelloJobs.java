package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Snapshot;
import dev.rapport.ledger.Ledger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People whose company or position differs from the export before (network.job-changes). */
final class HelloJobs {
    private HelloJobs() {}

    static List<Integer> changed(Ledger ledger) {
        List<Snapshot> earlier = ledger.history().earlier();
        List<Integer> changed = new ArrayList<>();
        if (earlier.isEmpty()) {
            return changed;
        }
        for (Contact then : earlier.get(earlier.size() - 1).connections()) {
            if (then.id() >= 0) {
                Contact now = ledger.history().contacts().get(then.id());
                if (now.connected()
                        && (differs(then.company(), now.company()) || differs(then.position(), now.position()))) {
                    changed.add(then.id());
                }
            }
        }
        return changed;
    }

    private static boolean differs(String one, String other) {
        return !one.isBlank() && !other.isBlank() && !normal(one).equals(normal(other));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[\\p{Punct}\\s]+$", "")
                .replaceAll("[,\\s]+(inc|ltd|llc|gmbh|ag|plc|corp|co|sa|sas|bv|ab|oy|as|srl|spa|kg|se|limited)$", "")
                .strip();
    }
}
