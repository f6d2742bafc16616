package dev.rapport.theme.measure;

import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Openers of the owner in a window, one a contact, told apart by age: those watched through the reply horizon, and those
 * still young. What an invitation note began is not among them.
 */
public final class Openers {
    public static final long DAY = 86_400;
    private static final String ANSWERED = "one person you wrote to first: your opener, and their first answer";

    private Openers() {}

    /** Each contact's first opener of the owner in the window that is of this sort, by contact. */
    public static List<Episode> first(Ledger ledger, Span span, Predicate<Episode> sort) {
        List<Episode> all = new ArrayList<>();
        int last = -1;
        for (Episode episode : ledger.episodes().all()) {
            if (episode.openerOfOwner()
                    && episode.contact() != last
                    && span.holds(episode.opened())
                    && sort.test(episode)) {
                all.add(episode);
                last = episode.contact();
            }
        }
        return all;
    }

    /** First words to people, known or new. */
    public static List<Episode> any(Ledger ledger, Span span) {
        return first(ledger, span, episode -> true);
    }

    /** First words to people never written with before. */
    public static List<Episode> toNewPeople(Ledger ledger, Span span) {
        return first(ledger, span, Episode::firstContact);
    }

    /** First words to people already known. */
    public static List<Episode> again(Ledger ledger, Span span) {
        return first(ledger, span, episode -> !episode.firstContact());
    }

    /** Openers, and whether they were answered within the reply horizon. */
    public static Cases answers(Ledger ledger, List<Episode> openers) {
        return new Cases(
                ANSWERED, openers.stream().map(each -> answer(ledger, each)).toList());
    }

    private static Case answer(Ledger ledger, Episode opener) {
        boolean answered = ledger.episodes().answered(opener);
        return Case.of(
                opener.contact(),
                Case.byAge(ledger.episodes().matured(opener), answered, answered),
                opener.opened(),
                rows -> rows.openerAndAnswer(opener));
    }

    /** Days from each opener to the first answer, also of young ones. */
    public static Cases daysToAnswer(Ledger ledger, List<Episode> openers) {
        List<Case> cases = new ArrayList<>();
        for (Episode opener : openers) {
            double days = opener.answered() == Episode.NEVER
                    ? Double.NaN
                    : (opener.answered() - opener.opened()) / (double) DAY;
            cases.add(Case.timed(
                    opener.contact(),
                    opener.opened(),
                    days,
                    age(ledger, opener) / (double) DAY,
                    Case.LONGEST,
                    rows -> rows.days(days).openerAndAnswer(opener)));
        }
        return new Cases(ANSWERED, cases);
    }

    /** Seconds from an opener to C. */
    public static long age(Ledger ledger, Episode opener) {
        return ledger.windows().end().getEpochSecond() - opener.opened();
    }
}
