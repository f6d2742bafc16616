package dev.rapport.theme.depth;

import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.report.Counts;
import dev.rapport.report.English;
import dev.rapport.report.Evidence.Part;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.CaseRows;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Conversations as cases: those that are over, and after them those that may go on. */
final class Conversations {
    private Conversations() {}

    /**
     * One case for each finished conversation of a sort that began in a span, with a contact the owner had turned to by its
     * end; open ones wait.
     */
    static Cases of(Ledger ledger, Span span, Predicate<Episode> sort, Function<Episode, Case> maker) {
        IntPredicate known = Known.by(ledger, span);
        List<Case> closed = new ArrayList<>();
        List<Case> open = new ArrayList<>();
        for (Episode episode : ledger.episodes().all()) {
            if (!span.holds(episode.opened()) || !known.test(episode.contact())) {
                continue;
            }
            if (!episode.closed()) {
                open.add(Case.of(episode.contact(), Part.WAITING, episode.opened(), rows -> turns(rows, episode)));
            } else if (sort.test(episode)) {
                closed.add(maker.apply(episode));
            }
        }
        closed.addAll(open);
        return new Cases("one conversation: its first and last message", closed);
    }

    /** Its turns, and its first and last message. */
    static void turns(CaseRows rows, Episode episode) {
        rows.note(English.count(episode.turns(), "turn", "turns")).ends(episode.from(), episode.to());
    }

    /** How many a number is taken over, and how many wait. */
    static Counts counts(Cases conversations) {
        return Counts.among(conversations.counted()).withWaiting(conversations.waiting());
    }
}
