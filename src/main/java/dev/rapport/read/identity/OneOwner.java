package dev.rapport.read.identity;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.export.Export;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Several exports are one person's: by the same address, where one has none by the same name, and after a change of address
 * or name by rows that both hold, or by an e-mail address that is confirmed in both.
 */
public final class OneOwner {
    private OneOwner() {}

    /** The owner's numbers among the people, under all of their addresses. */
    static IntSet numbers(List<Export> exports, People people) {
        IntOpenHashSet numbers = new IntOpenHashSet();
        for (Export export : exports) {
            if (!export.owner.key().isEmpty()) {
                numbers.add(people.of(export.owner.key(), export.owner.shown()).number);
            }
        }
        return numbers;
    }

    /** Whether two exports are plainly one person's, as most are: their rows need not be compared for it. */
    static boolean plain(Export then, Export now) {
        return !then.owner.known() || !now.owner.known() || now.owner.same(then.owner);
    }

    /**
     * Holds each export against the newer ones that are known to be the newest owner's.
     *
     * @throws CannotRead if one is somebody else's
     */
    static void check(List<Export> exports, SharedRows shared) throws CannotRead {
        // A stray profile in which nothing happened says nothing of the owner.
        List<Export> known = exports.stream()
                .filter(export -> export.owner.known() && !export.latest().equals(Instant.MIN))
                .toList();
        for (int i = 1; i < known.size(); i++) {
            Export then = known.get(i);
            boolean same = false;
            for (int newer = i - 1; newer >= 0 && !same; newer--) {
                same = same(then, known.get(newer), shared);
            }
            if (!same) {
                throw new CannotRead("the exports belong to two people: " + whose(known.get(0)) + " and " + whose(then)
                        + ".\n  Give the exports of one person.");
            }
        }
    }

    private static String whose(Export export) {
        return export.owner.shown() + " (" + export.name + ")";
    }

    /** How the owner was recognised, and in each older export under another address or name, why they are the same. */
    public static Optional<String> recognisedBy(List<Export> exports) {
        List<String> all = new ArrayList<>();
        for (Export export : exports) {
            if (export.owner.known() && all.isEmpty()) {
                all.add(export.owner.how());
            }
            if (!export.sameOwner.isEmpty()) {
                all.add(export.sameOwner);
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
    }

    private static boolean same(Export then, Export now, SharedRows shared) {
        if (now.owner.same(then.owner)) {
            return true;
        }
        SharedRows.Count count = shared.of(then, now);
        boolean byRows = now.owner.name().equals(then.owner.name()) ? count.sameName() : count.anyName();
        // An address for letters that was confirmed belongs to one account.
        boolean byMail = !count.contradicted() && !Collections.disjoint(then.confirmedMails, now.confirmedMails);
        if (byRows || byMail) {
            then.sameOwner = "in " + then.name + " you are " + then.owner.inWords()
                    + ", and the same person: both exports hold "
                    + (byRows ? rows(count) : "a confirmed e-mail address of yours");
        }
        return byRows || byMail;
    }

    private static String rows(SharedRows.Count count) {
        String messages = count.messages == 0
                ? ""
                : count.messages == 1 ? "one and the same message" : count.messages + " of the same messages";
        String invitations = count.invitations == 0
                ? ""
                : count.invitations == 1
                        ? "one and the same invitation"
                        : count.invitations + " of the same invitations";
        return messages + (messages.isEmpty() || invitations.isEmpty() ? "" : " and ") + invitations;
    }
}
