package dev.rapport.simulated;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Rhythm;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.summary.Examination;
import dev.rapport.write.letter.Lists;
import dev.rapport.write.people.ContactRow;
import dev.rapport.write.people.Everybody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What the program says of the close ties of known lives on some days, beside what is known of them. */
final class Silences {
    /** Days on which it is asked, the first after three years. */
    static final int FIRST_ASKED = 1_100;

    static final int EVERY = 90;
    /** Who does not speak within so many days is lost. */
    static final int LOST = 180;

    private static final int DELTA = 7;

    private Silences() {}

    /**
     * One close tie on one day.
     *
     * @param usual its usual gap, counted here once more; empty if it has none
     * @param rhythm what the program says
     * @param before whether the rule before, close ties going quiet, named it
     * @param lost whether nothing is said within 180 days
     */
    record Case(
            KnownTies.Tie tie,
            int day,
            int silence,
            OptionalDouble usual,
            Rhythm rhythm,
            boolean before,
            boolean lost) {
        /** Past its rhythm by the definition (measures.md 2.4), worked out here. */
        boolean past() {
            return silence >= 30 && silence <= 365 && silence > (usual.isPresent() ? 1.5 * usual.getAsDouble() : 90);
        }

        /** Past the rhythm that the life was made with. */
        boolean pastTheTruth() {
            return silence >= 30 && silence <= 365 && silence > 1.5 * tie.rhythm();
        }

        boolean ended() {
            return tie.ended().isPresent() && tie.ended().getAsInt() <= day;
        }

        /** Silence over the usual gap, or over 60 days. */
        double ratio() {
            return silence / usual.orElse(60);
        }
    }

    /** Every close tie of a life on every day asked. */
    static List<Case> of(KnownTies life) {
        List<Case> all = new ArrayList<>();
        for (int day = FIRST_ASKED; day + LOST < KnownTies.DAYS; day += EVERY) {
            Ledger ledger = Ledger.of(life.upTo(day), Settings.defaults(), Memory.none());
            double everybody = everybody(life, day);
            double pooled = pooled(life, day);
            long today = ledger.windows().today().toEpochDay();
            for (int i = 0; i < life.ties().size(); i++) {
                KnownTies.Tie tie = life.ties().get(i);
                if (tie.close(day)) {
                    all.add(new Case(
                            tie,
                            day,
                            tie.silence(day),
                            usual(tie, day, everybody),
                            ledger.states().rhythm(i, today),
                            goingQuiet(tie, day, pooled),
                            !tie.speaks(day, LOST)));
                }
            }
        }
        return all;
    }

    private static List<Integer> gaps(KnownTies.Tie tie, int day) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < tie.upTo(day); i++) {
            if (tie.days()[i] - tie.days()[i - 1] > DELTA) {
                gaps.add(tie.days()[i] - tie.days()[i - 1]);
            }
        }
        return gaps;
    }

    /** Mean logarithm of all conversation gaps. */
    private static double everybody(KnownTies life, int day) {
        return life.ties().stream()
                .flatMap(tie -> gaps(tie, day).stream())
                .mapToDouble(Math::log)
                .average()
                .orElse(Math.log(60));
    }

    private static OptionalDouble usual(KnownTies.Tie tie, int day, double everybody) {
        List<Integer> own = gaps(tie, day);
        double sum = own.stream().mapToDouble(Math::log).sum();
        return own.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.exp((sum + 2 * everybody) / (own.size() + 2)));
    }

    /** Mean gap between days in touch of all who have two, as the rule before used it. */
    private static double pooled(KnownTies life, int day) {
        double span = 0;
        int steps = 0;
        for (KnownTies.Tie tie : life.ties()) {
            int count = tie.upTo(day);
            if (count >= 2) {
                span += tie.days()[count - 1] - tie.days()[0];
                steps += count - 1;
            }
        }
        return span / steps;
    }

    /** The rule before: 60 to 365 days, warmth halved within 90, and more than the mean gap. */
    private static boolean goingQuiet(KnownTies.Tie tie, int day, double pooled) {
        int count = tie.upTo(day);
        int silence = tie.silence(day);
        double typical = (tie.days()[count - 1] - tie.days()[0] + 2 * pooled) / (count + 1);
        return silence >= 60 && silence <= 365 && warmth(tie, day) <= warmth(tie, day - 90) / 2 && silence > typical;
    }

    private static double warmth(KnownTies.Tie tie, int day) {
        int count = tie.upTo(day);
        return count == 0 ? 0 : count / (tie.silence(day) + 7.0);
    }

    /** Keys of all whom the report of a day names as slipping: on a card, in the list, or in the list's rest. */
    static Set<String> named(KnownTies life, int day) {
        Report report = Examination.examine(Ledger.of(life.upTo(day), Settings.defaults(), Memory.none()), List.of());
        Set<String> keys = new HashSet<>();
        report.suggestions().stream()
                .filter(card ->
                        card.rule().equals("slipping") || card.alsoBecause().contains("slipping"))
                .map(Suggestion::contact)
                .forEach(keys::add);
        Lists lists = new Lists(report, Everybody.of(report));
        lists.all().stream().filter(list -> list.id().equals("slipping")).forEach(list -> {
            list.rows().forEach(row -> keys.add(row.person().key()));
            list.folded().forEach(row -> keys.add(row.person().key()));
            lists.slipping().stream()
                    .skip(Math.max(0, lists.slipping().size() - list.left()))
                    .map(ContactRow::key)
                    .forEach(keys::add);
        });
        return keys;
    }
}
