package dev.rapport.theme.ice;

import dev.rapport.stat.Holm;
import dev.rapport.theme.measure.Cases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** First messages with a feature and without: how many were answered, of how many. */
record Arms(long withK, long withN, long withoutK, long withoutN) {
    private static final int PER_ARM = 20;

    /** The value of a case with the feature; of one without it. */
    static final double WITH = 1;

    static final double WITHOUT = 0;

    static Arms of(Cases texts) {
        Cases with = texts.where(one -> one.value() == WITH);
        Cases without = texts.where(one -> one.value() == WITHOUT);
        return new Arms(with.counted(), with.units(), without.counted(), without.units());
    }

    /** Whether there are enough messages on either side to compare them. */
    boolean enough() {
        return withN >= PER_ARM && withoutN >= PER_ARM;
    }

    /** The features whose difference holds, by Holm's procedure over those with enough data. */
    static Set<Feature> claimed(Map<Feature, Arms> arms) {
        List<Feature> enough = new ArrayList<>();
        List<Holm.Comparison> comparisons = new ArrayList<>();
        arms.forEach((feature, each) -> {
            if (each.enough()) {
                enough.add(feature);
                comparisons.add(new Holm.Comparison(each.withK, each.withN, each.withoutK, each.withoutN));
            }
        });
        boolean[] holds = comparisons.isEmpty() ? new boolean[0] : Holm.claims(comparisons);
        Set<Feature> claimed = EnumSet.noneOf(Feature.class);
        for (int i = 0; i < holds.length; i++) {
            if (holds[i]) {
                claimed.add(enough.get(i));
            }
        }
        return claimed;
    }
}
