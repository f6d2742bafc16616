package dev.rapport.theme.measure;

import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.Timelines;
import java.util.Arrays;
import java.util.List;

/** How many days in touch with a contact a stretch of time holds. */
public final class DaysWith {
    private DaysWith() {}

    /** Days; the first and the last of the stretch count only for what happened inside it. */
    public static long in(Ledger ledger, Span span, int contact) {
        long first = ledger.days().of(span.from().getEpochSecond());
        long last = ledger.days().of(span.to().getEpochSecond());
        return ledger.contactDays().between(contact, first + 1, last - 1)
                + (inside(ledger, span, contact, first) ? 1L : 0)
                + (last > first && inside(ledger, span, contact, last) ? 1L : 0);
    }

    private static List<Interaction> onDay(Timelines.Timeline timeline, long day) {
        return timeline.subList(timeline.since(day), timeline.since(day + 1));
    }

    private static boolean inside(Ledger ledger, Span span, int contact, long day) {
        return Arrays.binarySearch(ledger.contactDays().of(contact), (int) day) >= 0
                && onDay(ledger.timelines().of(contact), day).stream().anyMatch(each -> span.holds(each.second()));
    }
}
