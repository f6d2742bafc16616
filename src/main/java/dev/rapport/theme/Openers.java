package dev.rapport.theme;

import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Openers of the owner in a window, one a contact, told apart by age: those watched through the reply horizon, and those
 * still young. What an invitation note began is not among them.
 *
 * @param all each contact's first such opener in the window, by contact
 * @param matured those at least as old as the horizon
 * @param answered how many of the matured ones were answered within the horizon
 * @param waiting young ones without an answer yet
 * @param early young ones already answered
 */
record Openers(Ledger ledger, List<Episode> all, List<Episode> matured, long answered, long waiting, long early) {
    static final long DAY = 86_400;

    /** Each contact's first opener of the owner in the window that is of this sort. */
    static Openers first(Ledger ledger, Span span, Predicate<Episode> sort) {
        List<Episode> all = new ArrayList<>();
        int last = -1;
        for (Episode episode : ledger.episodes().all()) {
            boolean mine = episode.openedByMe() && !episode.openedByNote();
            if (mine && episode.contact() != last && span.holds(episode.opened()) && sort.test(episode)) {
                all.add(episode);
                last = episode.contact();
            }
        }
        List<Episode> matured = all.stream()
                .filter(episode -> age(ledger, episode) >= horizon(ledger))
                .toList();
        long answered =
                matured.stream().filter(episode -> answered(ledger, episode)).count();
        long soFar = all.stream().filter(episode -> answered(ledger, episode)).count();
        return new Openers(
                ledger, all, matured, answered, all.size() - matured.size() - (soFar - answered), soFar - answered);
    }

    /** First words to anybody, known or new. */
    static Openers any(Ledger ledger, Span span) {
        return first(ledger, span, episode -> true);
    }

    /** First words to people never written with before. */
    static Openers toNewPeople(Ledger ledger, Span span) {
        return first(ledger, span, Episode::firstContact);
    }

    /** First words to people already known. */
    static Openers again(Ledger ledger, Span span) {
        return first(ledger, span, episode -> !episode.firstContact());
    }

    /** Units behind the reply rate. */
    long n() {
        return matured.size();
    }

    /** Whether the answer came within the reply horizon. */
    static boolean answered(Ledger ledger, Episode episode) {
        return episode.answered() != Episode.NEVER && episode.answered() - episode.opened() <= horizon(ledger);
    }

    /** Times to the first answer, also of young openers. */
    Waits waits() {
        Waits waits = new Waits();
        for (Episode episode : all) {
            waits.add(daysToAnswer(episode), age(ledger, episode) / (double) DAY, episode.contact());
        }
        return waits;
    }

    /** Days to the first answer; NaN if there is none. */
    static double daysToAnswer(Episode episode) {
        return episode.answered() == Episode.NEVER
                ? Double.NaN
                : (episode.answered() - episode.opened()) / (double) DAY;
    }

    private static long horizon(Ledger ledger) {
        return ledger.settings().replyHorizonDays() * DAY;
    }

    /** Seconds from an opener to C. */
    static long age(Ledger ledger, Episode episode) {
        return ledger.windows().end().getEpochSecond() - episode.opened();
    }
}
