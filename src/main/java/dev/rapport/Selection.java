package dev.rapport;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.OnlyThese;
import dev.rapport.fact.ShareSafe;
import dev.rapport.fact.ShareSafeFiles;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.WishWords;
import dev.rapport.report.English;
import dev.rapport.report.Report;
import java.util.BitSet;
import java.util.Optional;

/**
 * What was read, as far as the report is about it: everybody or the people of one tag, with names or without.
 *
 * @param everybody the history of all, where the report is about some alone: what is usual is still theirs
 */
record Selection(Loaded<History> loaded, Optional<History> everybody, Request request) {
    /**
     * Selects from what was read what the request asks for.
     *
     * @throws CannotRead if nobody in the data has the tag
     */
    static Selection of(Loaded<History> read, Request request) throws CannotRead {
        Optional<String> tag = request.reading().tag();
        if (tag.isEmpty()) {
            return new Selection(safe(read, request), Optional.empty(), request);
        }
        BitSet people = new BitSet();
        read.value().coverage().tags().forEach((contact, words) -> {
            if (words.stream().anyMatch(word -> WishWords.sameTag(word, tag.get()))) {
                people.set(contact);
            }
        });
        if (people.isEmpty()) {
            throw new CannotRead("nobody in the data is tagged '" + tag.get() + "'.\n"
                    + "  people.csv names them by full name as on LinkedIn, or by profile address.");
        }
        request.reading().trail().ifPresent(trail -> trail.only(read.value(), people));
        Loaded<History> some = new Loaded<>(OnlyThese.of(read.value(), people), read.intake());
        return new Selection(safe(some, request), Optional.of(read.value()), request);
    }

    private static Loaded<History> safe(Loaded<History> loaded, Request request) {
        return request.shareSafe()
                ? new Loaded<>(ShareSafe.of(loaded.value()), ShareSafeFiles.of(loaded.intake()))
                : loaded;
    }

    History history() {
        return loaded.value();
    }

    Ledger addUp(Memory memory) {
        return everybody
                .map(all -> Ledger.of(all, request.settings(), Memory.none()).only(history(), memory))
                .orElseGet(() -> Ledger.of(history(), request.settings(), memory));
    }

    /** A report that says whom it is about, where that is not everybody. */
    Report about(Report report) {
        Optional<String> tag = request.reading().tag();
        if (tag.isEmpty()) {
            return report;
        }
        int people = history().contacts().size();
        String who = people == 1 ? "the one person" : "the " + English.whole(people) + " people";
        // The tag itself may name a person.
        return request.shareSafe()
                ? report.about("", "This report is only about " + who + " of one tag.")
                : report.about(
                        tag.get(), "This report is only about " + who + " you tagged \u201C" + tag.get() + "\u201D.");
    }
}
