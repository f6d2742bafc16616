package dev.rapport.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whoever is forgotten is so at once and stays so, and thousands of wishes are each looked at but a few times. */
class ForgottenTest {
    private static final int MANY = 20_000;

    @Test
    void manyWishesAreLookedAtOnceAndOnceMoreForEachWhoComes() {
        People people = new People();
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            if (i % 2 == 0) {
                people.byUrl("https://www.linkedin.com/in/p" + i, "Person Number" + i);
            }
            wishes.add(new Wish("Person Number" + i, Optional.empty(), true));
        }
        int[] looks = {0};
        Forgotten forgotten = new Forgotten(wishes, wish -> {
            looks[0]++;
            return MeantPeople.of(wish, people);
        });
        assertThat(looks[0]).isEqualTo(MANY);
        for (int i = 1; i < MANY; i += 2) {
            int number = people.byName("Person Number" + i);
            forgotten.named("person number" + i);
            assertThat(forgotten.contains(number)).isTrue();
        }
        assertThat(looks[0]).isEqualTo(MANY + MANY / 2);
    }

    /** The slow way, which asks every wish again for everybody. */
    @Test
    void whoIsForgottenIsSoWheneverTheyAreMet() {
        SplittableRandom random = new SplittableRandom(20);
        for (int round = 0; round < 300; round++) {
            People people = new People();
            List<Wish> wishes = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                String who = random.nextBoolean() ? name(random) : url(random);
                List<String> urls = random.nextBoolean() ? List.of() : List.of(url(random));
                wishes.add(new Wish(who, Optional.empty(), random.nextBoolean(), urls));
            }
            for (int i = 0; i < 3; i++) {
                people.byUrl(url(random), name(random));
            }
            new Wishes(wishes).applyTo(people);
            for (int step = 0; step < 8; step++) {
                if (random.nextBoolean()) {
                    people.byUrl(url(random), name(random));
                } else {
                    people.byName(name(random));
                }
                if (random.nextInt(4) == 0) {
                    people.join(random.nextInt(people.size()), random.nextInt(people.size()));
                }
                for (int number = 0; number < people.size(); number++) {
                    int one = people.one(number);
                    boolean slow = wishes.stream()
                            .filter(Wish::forgotten)
                            .anyMatch(wish -> MeantPeople.of(wish, people).contains(one));
                    assertThat(people.forgotten(number)).as("round %d", round).isEqualTo(slow);
                }
            }
        }
    }

    private static String name(SplittableRandom random) {
        return "Name " + (char) ('A' + random.nextInt(4));
    }

    private static String url(SplittableRandom random) {
        return "https://www.linkedin.com/in/u" + random.nextInt(5);
    }
}
