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
