package dev.rapport.theme.hello;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Source;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.NewTies;
import dev.rapport.theme.measure.Spans;
import java.util.Arrays;

/** Recent connections not yet spoken with, and which side sent the invitation. */
public final class NewPeople {
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 60;

    private final Ledger ledger;
    private final int[] invitations;

    public NewPeople(Ledger ledger) {
        this.ledger = ledger;
        this.invitations = invitations(ledger);
    }

    /** Whether a contact is one of them, and a person. Without the messages it cannot be told who has not spoken yet. */
    public boolean fits(int contact) {
        if (!ledger.history().coverage().has(Source.MESSAGES)) {
            return false;
        }
        int day = ledger.newTies().connectedOn(contact);
        long age = day == NewTies.NEVER ? -1 : Spans.utcDay(ledger.windows().end()) - day;
        return age >= YOUNGEST
                && age <= OLDEST
                && ledger.contactDays().of(contact).length == 0
                && ledger.timelines().of(contact).isEmpty()
                && !ledger.newTies().bulkDay(day)
                && !ledger.person(contact).page();
    }

    /** 0: my invitation with a note, 1: my invitation, 2: theirs, 3: none listed. */
    public int invitation(int contact) {
        return invitations[contact];
    }

    private static int[] invitations(Ledger ledger) {
        int[] best = new int[ledger.history().contacts().size()];
        Arrays.fill(best, 3);
        for (Fact.Invited invitation : ledger.history().invitations()) {
            int kind = invitation.direction() == Direction.IN ? 2 : invitation.withNote() ? 0 : 1;
            best[invitation.contact()] = Math.min(best[invitation.contact()], kind);
        }
        return best;
    }
}
