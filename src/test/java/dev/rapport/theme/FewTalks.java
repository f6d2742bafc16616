package dev.rapport.theme;

import dev.rapport.Histories;
import dev.rapport.HistoryBuilder;
import dev.rapport.fact.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Few, one or none of each thing that people say to each other, and the dice that decide how many. */
class FewTalks {
    static final int[] FEW = {0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 5, 11};
    final SplittableRandom random;
    final HistoryBuilder tale = new HistoryBuilder();

    /** Every other one has next to nothing, as otherwise something of a sort is always there. */
    final boolean sparse;

    FewTalks(long seed) {
        random = new SplittableRandom(seed);
        sparse = seed % 2 == 0;
    }

    int few() {
        return sparse && chance(.9) ? 0 : FEW[random.nextInt(FEW.length)];
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double days(int from, int to) {
        return from + random.nextInt(to - from) + .25;
    }

    void times(int many, Runnable each) {
        for (int i = 0; i < many; i++) {
            each.run();
        }
    }

    /** First words, answered or not, old or young, this year and the year before, new or again. */
    void answers() {
        int many = chance(.1) ? 2 : 1;
        times(many * few(), () -> opener(days(60, 360), true));
        times(many * few(), () -> opener(days(60, 360), false));
        times(few(), () -> opener(days(2, 28), false));
        times(few(), () -> opener(days(3, 28), true));
        times(few(), () -> opener(days(400, 700), true));
        times(few(), () -> opener(days(400, 700), false));
        times(few(), () -> {
            int person = tale.person();
            tale.theirs(person, 520).mine(person, 519);
            again(person, days(40, 300), chance(.5));
        });
    }

    void opener(double ago, boolean answered) {
        again(tale.person(), ago, answered);
    }

    void again(int person, double ago, boolean answered) {
        boolean question = chance(.5);
        tale.said(person, ago, true, 20 + random.nextInt(500), question);
        if (answered) {
            tale.said(person, ago - (chance(.5) ? .1 : 1 + random.nextInt(2)), false, 30, chance(.3));
        }
        tale.texts.add(Histories.text(person, Instant.parse(HistoryBuilder.ago(ago)), false, 1000 + tale.texts.size()));
    }

    /** Conversations that went somewhere, and close ties, some going quiet. */
    void conversations() {
        times(few(), () -> {
            int person = tale.person();
            double ago = days(40, 360);
            for (int turn = 0; turn < 5; turn++) {
                tale.said(person, ago - turn, turn % 2 == 0, 40 + random.nextInt(60), chance(.4));
            }
        });
        times(few(), () -> {
            int person = tale.person("Example Inc.", HistoryBuilder.on(900));
            double pace = chance(.4) ? 1 : 20;
            double last = chance(.5) ? days(100, 200) : days(0, 30);
            for (int turn = 0; turn < 12; turn++) {
                tale.said(person, last + turn * pace, turn % 2 == 0, 40, turn == 0 && chance(.5));
            }
        });
    }

    /** New connections written to soon, late or not yet; invitations accepted and open. */
    void connections() {
        times(few(), () -> {
            int day = 10 + random.nextInt(160);
            int person = tale.connected(day);
            if (chance(.5)) {
                tale.mine(person, Math.max(0, day - random.nextInt(12) - 1) + .25);
            }
        });
        times(few(), () -> tale.connected(random.nextInt(60)));
        times(few(), () -> {
            int day = 5 + random.nextInt(150);
            tale.invited(tale.connected(day), day + 2, chance(.5));
        });
        times(few(), () -> tale.invited(tale.person(), 40 + random.nextInt(130), chance(.5)));
        times(few(), () -> tale.invited(tale.person(), 1 + random.nextInt(25), false));
        times(few(), () -> tale.nameless.add(LocalDate.parse(HistoryBuilder.on(300 + random.nextInt(300)))));
        String company = chance(.5) ? "Example Inc." : "Nordwind";
        times(few(), () -> tale.person(chance(.7) ? company : "Seehof", HistoryBuilder.on(400)));
    }

    /** Answers that wait, ties long dormant, ties that came back. */
    void states() {
        times(few(), () -> {
            int person = tale.connected(500);
            tale.said(person, days(3, 85), false, 30, chance(.5));
        });
        times(few(), () -> {
            int person = named(chance(.5) ? "🎯 Pam" : "★ Ida", HistoryBuilder.on(2000));
            double ago = chance(.5) ? 1300 : 500;
            for (int i = 0; i < 8; i++) {
                tale.said(person, ago + 20 * i, i % 2 == 0, 40, false);
            }
            if (chance(.4)) {
                tale.mine(person, 3);
                if (chance(.5)) {
                    tale.theirs(person, 2);
                }
            }
        });
    }

    int named(String first, String connectedOn) {
        int id = tale.person("Seehof", connectedOn);
        Contact old = tale.people.get(id);
        tale.people.set(
                id,
                new Contact(
                        id,
                        old.key(),
                        first + " Example",
                        first,
                        "Example",
                        old.company(),
                        old.position(),
                        old.url(),
                        old.connectedOn()));
        return id;
    }
}
