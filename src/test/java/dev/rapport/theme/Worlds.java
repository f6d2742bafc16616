package dev.rapport.theme;

import dev.rapport.Histories;
import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import java.util.List;
import java.util.Set;

/** Small worlds with an owner and every file but the log, at the mailbox's end. */
final class Worlds {
    private Worlds() {}

    static History of(List<Contact> people, Messages messages) {
        History known = Histories.mailbox();
        return new History(
                known.owner(),
                people,
                messages,
                Messages.none(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                known.coverage(),
                known.end());
    }
}
