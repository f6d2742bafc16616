package dev.rapport.theme.measure;

import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The people the owner's numbers are about: those the owner had contacted by the end of the stretch looked at.
 * Otherwise strangers who write would change what is said about the owner.
 */
public final class Known {
    private Known() {}

    /** Whom the owner had turned to by the end of a stretch. */
    public static IntPredicate by(Ledger ledger, Span span) {
        int last = ledger.days().of(span.to().getEpochSecond());
        return contact -> ledger.contactDays().knownBy(contact, last);
    }

    /**
     * Conversations with those the owner had turned to by the end of the year in which they began, the last or the one
     * before; for older ones, by C.
     */
    public static Predicate<Episode> whenBegun(Ledger ledger) {
        Span before = ledger.windows().yearBefore();
        IntPredicate then = by(ledger, before);
        IntPredicate now = by(ledger, ledger.windows().year());
        return episode -> (before.holds(episode.opened()) ? then : now).test(episode.contact());
    }
}
