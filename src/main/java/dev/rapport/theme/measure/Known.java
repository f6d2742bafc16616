package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;

/**
 * The people the owner's numbers are about: those the owner had contacted by the end of the stretch looked at.
 * Otherwise strangers who write would change what is said about the owner.
 */
public final class Known {
    private Known() {}

    /** Whether the owner had turned to a contact by the end of a stretch. */
    public static boolean by(Ledger ledger, Span span, int contact) {
        return ledger.contactDays().knownBy(contact, lastDay(ledger, span));
    }

    private static int lastDay(Ledger ledger, Span span) {
        return ledger.days().of(span.to().getEpochSecond());
    }

    /** The same for a moment: by the end of the year it lies in, the last or the one before, else by C. */
    public static boolean at(Ledger ledger, long second, int contact) {
        Years years = ledger.once(Years.class, Years::of);
        return ledger.contactDays().knownBy(contact, years.before.holds(second) ? years.endOfBefore : years.end);
    }

    /** The year before the last, its last day and C's: asked for each of very many conversations. */
    private record Years(Span before, int endOfBefore, int end) {
        static Years of(Ledger ledger) {
            Span before = ledger.windows().yearBefore();
            return new Years(
                    before,
                    lastDay(ledger, before),
                    lastDay(ledger, ledger.windows().year()));
        }
    }
}
