package dev.rapport.read.log;

import dev.rapport.read.people.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose a mailbox is where nothing else tells which address is the owner's: the one that bears the owner's name, or that takes
 * part in nearly all mails while nobody else takes part in many.
 */
final class MailOwner {
    /** Fewer mails show nothing. */
    private static final int ENOUGH = 3;
    /** Nine of ten. */
    private static final int NEARLY = 10;
    /** Nobody else in more than a third: a folder with the mails of one person has that person in all of them. */
    private static final int MANY = 3;

    private final LogFile file;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Integer> mails = new HashMap<>();
    private int all;

    MailOwner(LogFile file) {
        this.file = file;
    }

    void saw(Mail mail) {
        if (mail.draft() || !mail.whole() || mail.bulk()) {
            return;
        }
        all++;
        Set<String> present = new HashSet<>();
        for (String header : List.of("from", "to", "cc")) {
            for (Mention one : mail.people(header)) {
                present.add(one.mail());
                if (file.mine(one.name())) {
                    named.add(one.mail());
                }
            }
        }
        present.forEach(address -> mails.merge(address, 1, Integer::sum));
    }

    Set<String> named() {
        return named;
    }

    /** The address that stands in nearly all mails. */
    Optional<String> everywhere() {
        List<Map.Entry<String, Integer>> most = mails.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean clear = all >= ENOUGH
                && most.size() == 2
                && (all - most.get(0).getValue()) * NEARLY <= all
                && most.get(1).getValue() * MANY <= all;
        return clear ? Optional.of(most.get(0).getKey()) : Optional.empty();
    }
}
