package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;

/**
 * Whom the numbers about the owner's people are about: those to whom the owner had turned by the end of what is looked at.
 * Otherwise whoever writes to strangers would change what is said about the person they write to.
 */
public final class Known {
    private Known() {}

    /** Whether the owner had turned to somebody by the end of a stretch. */
    public static boolean by(Ledger ledger, Span span, int contact) {
        return ledger.contactDays().knownBy(contact, ledger.days().of(span.to().getEpochSecond()));
    }

    /** The same for a moment: by the end of the year it lies in, the last or the one before, else by C. */
    public static boolean at(Ledger ledger, long second, int contact) {
        Span before = ledger.windows().yearBefore();
        return by(ledger, before.holds(second) ? before : ledger.windows().year(), contact);
    }
}
