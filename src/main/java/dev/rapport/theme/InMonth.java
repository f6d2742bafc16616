package dev.rapport.theme;

import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What happened in the report month, person by person. */
final class InMonth {
    private final Ledger ledger;
    private final int first;
    private final int last;

    InMonth(Ledger ledger) {
        this.ledger = ledger;
        Span month = ledger.windows().reportMonth();
        this.first = ledger.days().of(month.from().getEpochSecond());
        this.last = ledger.days().of(month.to().getEpochSecond());
    }

    /** People with a contact day in it, in order. */
    IntStream people() {
        return FollowUpTouch.contacts(ledger).filter(contact -> {
            int[] days = ledger.contactDays().of(contact);
            int at = Arrays.binarySearch(days, first);
            int next = at >= 0 ? at : -at - 1;
            return next < days.length && days[next] <= last;
        });
    }

    /** Whether a day lies in it. */
    boolean holds(long day) {
        return day >= first && day <= last;
    }

    /** Whether an interaction lies in it. */
    boolean holds(Interaction talk) {
        return holds(talk.epochDay());
    }

    /** A person's interactions in it. */
    List<Interaction> talks(int contact) {
        return ledger.timelines().of(contact).stream().filter(this::holds).toList();
    }
}
