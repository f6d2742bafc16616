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

    private static final int NOBODY = -1;

    private final List<FirstText> texts;
    private final int[] wordingOf;
    private final IntArrayList firstOf = new IntArrayList();

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
    }

    /** Kinds and template families of first texts. */
    static TextKinds of(List<FirstText> texts) {
        return new TextFamilies(texts).toldApart();
    }

    private TextKinds toldApart() {
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
        return new TextKinds(List.copyOf(kinds), family);
    }

    /** Which wordings, together with those that resemble them, went to three people or more. */
    private boolean[] templates() {
        // The first people of each wording, so many places for each.
        int[] own = new int[firstOf.size() * ENOUGH_PEOPLE];
        Arrays.fill(own, NOBODY);
        for (int i = 0; i < wordingOf.length; i++) {
            note(own, wordingOf[i], texts.get(i).contact());
        }
        int[] people = own.clone();
        eachPair(any -> true, (one, other) -> {
            noteAll(people, other, own, one);
            noteAll(people, one, own, other);
        });
        boolean[] template = new boolean[firstOf.size()];
        for (int wording = 0; wording < template.length; wording++) {
            template[wording] = people[(wording + 1) * ENOUGH_PEOPLE - 1] != NOBODY
                    && !first(wording).readyMade();
        }
        return template;
    }

    private static void note(int[] people, int wording, int contact) {
        for (int i = wording * ENOUGH_PEOPLE; i < (wording + 1) * ENOUGH_PEOPLE; i++) {
            if (people[i] == NOBODY || people[i] == contact) {
                people[i] = contact;
                return;
            }
        }
    }

    private static void noteAll(int[] people, int wording, int[] more, int other) {
        for (int i = other * ENOUGH_PEOPLE; i < (other + 1) * ENOUGH_PEOPLE && more[i] != NOBODY; i++) {
            note(people, wording, more[i]);
        }
    }

    private FirstText first(int wording) {
        return texts.get(firstOf.getInt(wording));
    }

    /** Two wordings that resemble one another. */
    private interface Pair {
        void met(int one, int other);
    }

    /**
     * Each pair of different long wordings, among those asked for, with a Jaccard similarity of at least .8; short ones must be equal. Two sets that
     * alike share one of the smallest fifth of either's hashes, so only those are looked up (prefix filtering: Chaudhuri,
     * Ganti and Kaushik 2006), and what is found there is compared whole.
     */
    private void eachPair(IntPredicate among, Pair pair) {
        // Of each shingle the last entry that holds it, and of each entry its wording and the one before it.
        Long2IntOpenHashMap last = new Long2IntOpenHashMap();
        last.defaultReturnValue(-1);
        IntArrayList wordings = new IntArrayList();
        IntArrayList before = new IntArrayList();
        boolean[] seen = new boolean[firstOf.size()];
        IntArrayList met = new IntArrayList();
        for (int wording = 0; wording < seen.length; wording++) {
            if (first(wording).words() < FEW_WORDS || !among.test(wording)) {
                continue;
            }
            long[] shingles = first(wording).shingles();
            // At most so many may be missing from the other set, and one more must hold one that is not.
            int enough = Math.min(shingles.length, shingles.length / 5 + 1);
            for (int i = 0; i < enough; i++) {
                int holder = last.put(shingles[i], wordings.size());
                wordings.add(wording);
                before.add(holder);
                for (; holder >= 0; holder = before.getInt(holder)) {
                    int other = wordings.getInt(holder);
                    if (!seen[other]) {
                        seen[other] = true;
                        met.add(other);
                    }
                }
            }
            for (int k = 0; k < met.size(); k++) {
                int other = met.getInt(k);
                seen[other] = false;
                if (alike(shingles, first(other).shingles())) {
                    pair.met(wording, other);
                }
            }
            met.clear();
        }
    }

    /** Whether two ascending sets have a Jaccard similarity of at least .8. */
    private static boolean alike(long[] one, long[] other) {
        if (5 * Math.min(one.length, other.length) < 4 * Math.max(one.length, other.length)) {
            return false;
        }
        int common = 0;
        int j = 0;
        for (long shingle : one) {
            while (j < other.length && other[j] < shingle) {
                j++;
            }
            if (j < other.length && other[j] == shingle) {
                common++;
            }
        }
        // Five times the common part against four times the whole: .8 without rounding.
        return 5 * common >= 4 * (one.length + other.length - common);
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
