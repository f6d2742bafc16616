package dev.rapport.theme.measure;

import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.Timelines;
import java.util.List;
import java.util.stream.IntStream;

/** What happened in the report month, person by person. */
public final class InMonth {
    private final Ledger ledger;
    private final int first;
    private final int last;

    public InMonth(Ledger ledger) {
        this.ledger = ledger;
        Span month = ledger.windows().reportMonth();
        this.first = ledger.days().of(month.from().getEpochSecond());
        this.last = ledger.days().of(month.to().getEpochSecond());
    }

    /** People with a contact day in the month whom the owner had contacted by its end, in order. */
    public IntStream people() {
        return touched().filter(contact -> ledger.contactDays().knownBy(contact, last));
    }

    /** People with a contact day in the month whom the owner had never contacted by its end, in order. */
    public IntStream newcomers() {
        return touched()
                .filter(contact -> !ledger.contactDays().knownBy(contact, last)
                        && !talks(contact).isEmpty());
    }

    private IntStream touched() {
        return ledger.people().filter(contact -> ledger.contactDays().touched(contact, first, last));
    }

    public boolean holds(long day) {
        return day >= first && day <= last;
    }

    public boolean holds(Interaction talk) {
        return holds(talk.epochDay());
    }

    /** A person's interactions in it. */
    public List<Interaction> talks(int contact) {
        Timelines.Timeline all = ledger.timelines().of(contact);
        return List.copyOf(all.subList(all.since(first), all.since(last + 1L)));
    }
}
