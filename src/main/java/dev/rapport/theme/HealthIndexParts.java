package dev.rapport.theme;

import dev.rapport.ledger.Episode;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.TextKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/** The headlines as statistics over any draw of contacts, so that the index can be drawn as a whole. */
final class HealthIndexParts {
    private static final int FAR = 4;
    private static final int WEEK = 7;

    private final Ledger ledger;
    private final int people;
    private final Span year;

    private HealthIndexParts(Ledger ledger) {
        this.ledger = ledger;
        this.people = ledger.history().contacts().size();
        this.year = ledger.windows().year();
    }

    /** By id of the headline; NaN where a draw has no unit. The active weeks are no sum over contacts, and not here. */
    static Map<String, ToDoubleFunction<int[]>> of(Ledger ledger) {
        HealthIndexParts parts = new HealthIndexParts(ledger);
        Map<String, ToDoubleFunction<int[]>> all = new LinkedHashMap<>();
        all.put("rejection.reply-rate-30d", parts.answered(Openers.any(ledger, parts.year)));
        all.put("ice.answered", parts.answered(Openers.toNewPeople(ledger, parts.year)));
        all.put("depth.four-turns", parts.far());
        all.put("follow-up.within-7-days", parts.followedUp());
        all.put("personal.tailored-share", parts.tailored());
        all.put("giving.two-way-share", parts.twoWay());
        return all;
    }

    /** Successes by units, summed over the contacts drawn. */
    private static ToDoubleFunction<int[]> share(long[] k, long[] n) {
        return draw -> {
            long successes = 0;
            long units = 0;
            for (int contact : draw) {
                successes += k[contact];
                units += n[contact];
            }
            return units == 0 ? Double.NaN : (double) successes / units;
        };
    }

    private ToDoubleFunction<int[]> answered(Openers openers) {
        long[] k = new long[people];
        long[] n = new long[people];
        for (Episode episode : openers.matured()) {
            k[episode.contact()] += Openers.answered(ledger, episode) ? 1 : 0;
            n[episode.contact()]++;
        }
        return share(k, n);
    }

    private ToDoubleFunction<int[]> far() {
        long[] k = new long[people];
        long[] n = new long[people];
        for (Episode episode : SmallTalk.closed(ledger, year)) {
            k[episode.contact()] += episode.turns() >= FAR ? 1 : 0;
            n[episode.contact()]++;
        }
        return share(k, n);
    }

    private ToDoubleFunction<int[]> tailored() {
        long[] k = new long[people];
        long[] n = new long[people];
        for (int i = 0; i < ledger.history().firstTexts().size(); i++) {
            var text = ledger.history().firstTexts().get(i);
            if (year.holds(text.at())) {
                k[text.contact()] += ledger.texts().kinds().get(i) == TextKind.TAILORED ? 1 : 0;
                n[text.contact()]++;
            }
        }
        return share(k, n);
    }

    private ToDoubleFunction<int[]> twoWay() {
        long[] k = new long[people];
        long[] n = new long[people];
        for (int contact = 0; contact < people; contact++) {
            boolean[] sides = GivingAndReceiving.sides(ledger, contact, year);
            k[contact] = sides[0] && sides[1] ? 1 : 0;
            n[contact] = sides[0] || sides[1] ? 1 : 0;
        }
        return share(k, n);
    }

    /** The product-limit share of connections with a first word by day 7, over the contacts drawn. */
    private ToDoubleFunction<int[]> followedUp() {
        int[] wordOn = new int[people];
        int[] watched = new int[people];
        java.util.Arrays.fill(wordOn, -1);
        java.util.Arrays.fill(watched, -1);
        for (int contact : FollowUp.fresh(ledger, ledger.windows().halfYear()).contacts()) {
            OptionalLong days = ledger.newTies().daysToFirstWord(contact);
            watched[contact] = (int) FollowUp.watched(ledger, contact);
            wordOn[contact] = days.isPresent() && days.getAsLong() <= WEEK ? (int) days.getAsLong() : -1;
        }
        return draw -> {
            int[] words = new int[WEEK + 1];
            int[] left = new int[WEEK + 2];
            int units = 0;
            for (int contact : draw) {
                if (watched[contact] >= 0) {
                    units++;
                    if (wordOn[contact] >= 0) {
                        words[wordOn[contact]]++;
                    }
                    // Who had a word leaves the risk set that day, all others when they were last seen.
                    int until = wordOn[contact] >= 0 ? wordOn[contact] : Math.min(watched[contact], WEEK + 1);
                    left[until]++;
                }
            }
            double without = 1;
            for (int day = 0; day <= WEEK && units > 0; day++) {
                without *= 1 - (double) words[day] / units;
                units -= left[day];
                // Nobody was watched through the week, and not all had a word: no share.
                if (units == 0 && day < WEEK && without > 0) {
                    return Double.NaN;
                }
            }
            return units == 0 && without > 0 && left[WEEK] == 0 && left[WEEK + 1] == 0 ? Double.NaN : 1 - without;
        };
    }
}
