package dev.rapport.theme.health;

import dev.rapport.report.Finding;
import dev.rapport.stat.Method;
import dev.rapport.theme.measure.Case;
import dev.rapport.theme.measure.Cases;
import dev.rapport.theme.measure.Measure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The headlines as statistics over any draw of contacts, so that the index can be drawn as a whole. */
public final class HealthIndexParts {
    private static final int WEEK = 7;

    private HealthIndexParts() {}

    /** By id of the headline; NaN where a draw has no unit. The active weeks are no sum over contacts, and not here. */
    public static Map<String, ToDoubleFunction<int[]>> of(List<Measure> headlines, int people) {
        Map<String, ToDoubleFunction<int[]>> parts = new LinkedHashMap<>();
        for (Measure headline : headlines) {
            Finding finding = headline.finding();
            if (finding.method() == Method.KM_LOGLOG) {
                parts.put(finding.id(), followedUp(headline.cases(), people));
            } else if (finding.method() != Method.COUNT) {
                parts.put(finding.id(), share(headline.cases().perContact(people)));
            }
        }
        return parts;
    }

    /** Successes by units, summed over the contacts drawn. */
    private static ToDoubleFunction<int[]> share(Cases.PerContact sums) {
        return draw -> {
            long successes = 0;
            long units = 0;
            for (int contact : draw) {
                successes += sums.k()[contact];
                units += sums.n()[contact];
            }
            return units == 0 ? Double.NaN : (double) successes / units;
        };
    }

    /** The product-limit share of connections with a first word by day 7, over the contacts drawn. */
    private static ToDoubleFunction<int[]> followedUp(Cases connections, int people) {
        int[] wordOn = new int[people];
        int[] watched = new int[people];
        Arrays.fill(wordOn, -1);
        Arrays.fill(watched, -1);
        for (Case one : connections.all()) {
            watched[one.contact()] = (int) one.watched();
            wordOn[one.contact()] = one.value() <= WEEK ? (int) one.value() : -1;
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
                // No contact was watched through the week, and not all had a word: no share.
                if (units == 0 && day < WEEK && without > 0) {
                    return Double.NaN;
                }
            }
            return units == 0 && without > 0 && left[WEEK] == 0 && left[WEEK + 1] == 0 ? Double.NaN : 1 - without;
        };
    }
}
