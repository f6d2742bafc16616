package dev.rapport.ledger;

import dev.rapport.fact.FirstText;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Tells the owner's first texts apart by their resemblance (Broder 1997): exact, through an inverted index of shingle
 * hashes; no sampling and no text.
 *
 * <p>Texts of one normalised form are one wording. Resembling pairs are found twice rather than kept: someone who sent
 * the same few sentences to thousands has millions of pairs.
 */
final class TextFamilies {
    private static final int FEW_WORDS = 8;
    /** A wording that reached three people has, for each of its texts, two others to different people. */
    private static final int ENOUGH_PEOPLE = 3;

    private final List<FirstText> texts;
    private final int[] wordingOf;
    private final IntArrayList firstOf = new IntArrayList();
    private final int[][] shingles;

    private TextFamilies(List<FirstText> texts) {
        this.texts = texts;
        this.wordingOf = new int[texts.size()];
        Long2IntOpenHashMap known = new Long2IntOpenHashMap();
        known.defaultReturnValue(-1);
        for (int i = 0; i < wordingOf.length; i++) {
            int wording = known.get(texts.get(i).normalized());
            if (wording < 0) {
                wording = firstOf.size();
                known.put(texts.get(i).normalized(), wording);
                firstOf.add(i);
            }
            wordingOf[i] = wording;
        }
        this.shingles = numbered();
    }

    /** Kinds and template families of first texts. */
    static Texts of(List<FirstText> texts) {
        return new TextFamilies(texts).toldApart();
    }

    private Texts toldApart() {
        boolean[] template = templates();
        Families joined = new Families(template.length);
        eachPair(wording -> template[wording], joined::join);
        List<TextKind> kinds = new ArrayList<>(texts.size());
        int[] family = new int[texts.size()];
        Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();
        for (int i = 0; i < family.length; i++) {
            int wording = wordingOf[i];
            family[i] = -1;
            if (template[wording]) {
                numbers.putIfAbsent(joined.headOf(wording), numbers.size());
                family[i] = numbers.get(joined.headOf(wording));
            }
            kinds.add(
                    template[wording]
                            ? TextKind.TEMPLATE
                            : first(wording).readyMade() ? TextKind.DEFAULT : TextKind.TAILORED);
        }
        return new Texts(List.copyOf(kinds), family, numbers.size());
    }

    /** Which wordings, together with those that resemble them, went to three people or more. */
    private boolean[] templates() {
        IntArrayList[] own = new IntArrayList[firstOf.size()];
        Arrays.setAll(own, wording -> new IntArrayList(ENOUGH_PEOPLE));
        for (int i = 0; i < wordingOf.length; i++) {
            note(own[wordingOf[i]], texts.get(i).contact());
        }
        IntArrayList[] people = new IntArrayList[own.length];
        Arrays.setAll(people, wording -> new IntArrayList(own[wording]));
        eachPair(wording -> true, (one, other) -> {
            noteAll(people[other], own[one]);
            noteAll(people[one], own[other]);
        });
        boolean[] template = new boolean[own.length];
        for (int wording = 0; wording < template.length; wording++) {
            template[wording] =
                    people[wording].size() >= ENOUGH_PEOPLE && !first(wording).readyMade();
        }
        return template;
    }

    private static void note(IntArrayList people, int contact) {
        if (people.size() < ENOUGH_PEOPLE && !people.contains(contact)) {
            people.add(contact);
        }
    }

    private static void noteAll(IntArrayList people, IntArrayList more) {
        for (int i = 0; i < more.size(); i++) {
            note(people, more.getInt(i));
        }
    }

    private FirstText first(int wording) {
        return texts.get(firstOf.getInt(wording));
    }

    /** Two wordings that resemble one another. */
    private interface Pair {
        void met(int one, int other);
    }

    /** Numbers of the shingles of each long wording; short ones must be equal and have none. */
    private int[][] numbered() {
        Long2IntOpenHashMap known = new Long2IntOpenHashMap();
        known.defaultReturnValue(-1);
        int[][] numbers = new int[firstOf.size()][];
        for (int wording = 0; wording < numbers.length; wording++) {
            long[] shingles = first(wording).words() < FEW_WORDS
                    ? new long[0]
                    : first(wording).shingles();
            numbers[wording] = new int[shingles.length];
            for (int k = 0; k < shingles.length; k++) {
                int number = known.putIfAbsent(shingles[k], known.size());
                numbers[wording][k] = number < 0 ? known.size() - 1 : number;
            }
        }
        return numbers;
    }

    /** Each pair of different wordings, among those asked for, with a Jaccard similarity of at least .8. */
    private void eachPair(IntPredicate among, Pair pair) {
        // Who holds a shingle stands in one stretch of an array, filled wording by wording.
        int[] starts = stretches(among);
        int[] next = starts.clone();
        int[] holders = new int[starts[starts.length - 1]];
        int[] shared = new int[shingles.length];
        int[] met = new int[shingles.length];
        for (int wording = 0; wording < shared.length; wording++) {
            if (!among.test(wording)) {
                continue;
            }
            int size = 0;
            for (int shingle : shingles[wording]) {
                int end = next[shingle];
                for (int k = starts[shingle]; k < end; k++) {
                    int other = holders[k];
                    if (shared[other]++ == 0) {
                        met[size++] = other;
                    }
                }
                holders[next[shingle]++] = wording;
            }
            for (int k = 0; k < size; k++) {
                int other = met[k];
                int union = shingles[wording].length + shingles[other].length - shared[other];
                // Five times the common part against four times the whole: .8 without rounding.
                if (5 * shared[other] >= 4 * union) {
                    pair.met(wording, other);
                }
                shared[other] = 0;
            }
        }
    }

    private int[] stretches(IntPredicate among) {
        int most = -1;
        for (int[] each : shingles) {
            for (int shingle : each) {
                most = Math.max(most, shingle);
            }
        }
        int[] starts = new int[most + 2];
        for (int wording = 0; wording < shingles.length; wording++) {
            if (among.test(wording)) {
                for (int shingle : shingles[wording]) {
                    starts[shingle + 1]++;
                }
            }
        }
        for (int shingle = 0; shingle <= most; shingle++) {
            starts[shingle + 1] += starts[shingle];
        }
        return starts;
    }

    /** Connected components, found by joining. */
    private static final class Families {
        private final int[] parent;

        Families(int size) {
            parent = new int[size];
            Arrays.setAll(parent, i -> i);
        }

        int headOf(int member) {
            int head = member;
            while (parent[head] != head) {
                parent[head] = parent[parent[head]];
                head = parent[head];
            }
            return head;
        }

        void join(int one, int other) {
            parent[headOf(one)] = headOf(other);
        }
    }
}
