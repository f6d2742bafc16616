package dev.rapport.ledger;

import static dev.rapport.ledger.TextKind.DEFAULT;
import static dev.rapport.ledger.TextKind.TAILORED;
import static dev.rapport.ledger.TextKind.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.FirstText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TextFamiliesTest {
    @Test
    void noTextsMakeNoFamilies() {
        assertThat(TextFamilies.of(List.of()).family()).isEmpty();
    }

    @Test
    void aTextSentToTwoPeopleIsStillTailored() {
        assertThat(kinds(shortText(0, 7), shortText(1, 7))).containsExactly(TAILORED, TAILORED);
    }

    @Test
    void aTextSentToThreePeopleIsATemplate() {
        TextKinds texts = TextFamilies.of(List.of(shortText(0, 7), shortText(1, 7), shortText(2, 8), shortText(3, 7)));
        assertThat(texts.kinds()).containsExactly(TEMPLATE, TEMPLATE, TAILORED, TEMPLATE);
        assertThat(texts.family()).containsExactly(0, 0, -1, 0);
        assertThat(Arrays.stream(texts.family()).max()).hasValue(0);
    }

    @Test
    void severalTextsToOnePersonDoNotMakeATemplate() {
        assertThat(kinds(shortText(0, 7), shortText(1, 7), shortText(1, 7), shortText(1, 7)))
                .containsExactly(TAILORED, TAILORED, TAILORED, TAILORED);
    }

    @Test
    void fourFifthsInCommonResembleAndALittleLessDoesNot() {
        // 9 of 10 + 1 other: 8/10 = .8; 8 of 11: below.
        assertThat(kinds(longText(0, 1, 9), longText(1, 2, 10), longText(2, 1, 9)))
                .containsExactly(TEMPLATE, TEMPLATE, TEMPLATE);
        assertThat(kinds(longText(0, 1, 9), longText(1, 3, 10), longText(2, 1, 9)))
                .containsExactly(TAILORED, TAILORED, TAILORED);
    }

    @Test
    void underEightWordsShinglesDoNotCount() {
        FirstText one = text(0, 7, 1, false, 1, 9);
        FirstText other = text(1, 7, 2, false, 1, 9);
        FirstText third = text(2, 7, 3, false, 1, 9);
        assertThat(kinds(one, other, third)).containsExactly(TAILORED, TAILORED, TAILORED);
    }

    @Test
    void readyMadeTextsAreDefaultsHoweverOften() {
        FirstText one = text(0, 7, 1, true, 1, 9);
        assertThat(kinds(one, text(1, 7, 1, true, 1, 9), text(2, 7, 1, true, 1, 9)))
                .containsExactly(DEFAULT, DEFAULT, DEFAULT);
    }

    @Test
    void aReadyMadeTextCountsAmongThoseThatResembleAnother() {
        assertThat(kinds(longText(0, 1, 10), text(1, 12, 50, true, 1, 10), longText(2, 1, 10)))
                .containsExactly(TEMPLATE, DEFAULT, TEMPLATE);
    }

    @Test
    void familiesAreChainsOfResemblanceNumberedByFirstAppearance() {
        // Each step shares 18 of 22 (.818), two steps 16 of 24 (.667).
        List<FirstText> texts = List.of(
                shortText(9, 77),
                longText(0, 1, 20),
                shortText(8, 77),
                longText(1, 3, 22),
                longText(2, 5, 24),
                longText(3, 1, 20),
                longText(4, 5, 24),
                shortText(7, 77));
        TextKinds told = TextFamilies.of(texts);
        assertThat(told.family()).containsExactly(0, 1, 0, 1, 1, 1, 1, 0);
        assertThat(Arrays.stream(told.family()).max()).hasValue(1);
    }

    @Test
    void aDirectComparisonOfAllPairsComesToTheSame() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<FirstText> texts = new ArrayList<>();
            for (int i = random.nextInt(25); i > 0; i--) {
                long from = random.nextInt(6);
                texts.add(
                        random.nextBoolean()
                                ? shortText(random.nextInt(6), random.nextInt(4))
                                : longText(random.nextInt(6), from, from + 10 + random.nextInt(3)));
            }
            assertThat(TextFamilies.of(texts).kinds()).as("seed " + seed).isEqualTo(naive(texts));
        }
    }

    private static List<TextKind> naive(List<FirstText> texts) {
        return texts.stream()
                .map(one -> texts.stream()
                                        .filter(other -> other.contact() != one.contact() && alike(one, other))
                                        .map(FirstText::contact)
                                        .distinct()
                                        .count()
                                >= 2
                        ? TEMPLATE
                        : TAILORED)
                .toList();
    }

    private static boolean alike(FirstText one, FirstText other) {
        if (one.words() < 8 || other.words() < 8) {
            return one.normalized() == other.normalized();
        }
        List<Long> all = new ArrayList<>(Arrays.stream(one.shingles()).boxed().toList());
        List<Long> more = Arrays.stream(other.shingles()).boxed().toList();
        long common = all.stream().filter(more::contains).count();
        all.addAll(more);
        return common / (double) new java.util.HashSet<>(all).size() >= .8;
    }

    private static List<TextKind> kinds(FirstText... texts) {
        List<TextKind> kinds = TextFamilies.of(List.of(texts)).kinds();
        List<FirstText> reversed = new ArrayList<>(List.of(texts));
        Collections.reverse(reversed);
        List<TextKind> backwards = new ArrayList<>(TextFamilies.of(reversed).kinds());
        Collections.reverse(backwards);
        assertThat(backwards).as("order does not matter").isEqualTo(kinds);
        return kinds;
    }

    private static FirstText shortText(int contact, long form) {
        return text(contact, 5, form, false, 0, 3);
    }

    /** A text whose shingles are the numbers of a range, both ends included. */
    private static FirstText longText(int contact, long from, long to) {
        return text(contact, 12, 1_000 * from + to, false, from, to);
    }

    private static FirstText text(int contact, int words, long form, boolean readyMade, long from, long to) {
        long[] shingles = LongStream.rangeClosed(from, to).toArray();
        return new FirstText(contact, Instant.EPOCH, false, 60, false, false, false, readyMade, words, form, shingles);
    }
}
