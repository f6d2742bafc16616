package dev.rapport.ledger;

import dev.rapport.fact.FirstText;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The owner's first texts, told apart (Broder 1997: resemblance of shingle sets).
 *
 * @param kinds kind of each of {@code history.firstTexts()}, same order
 * @param family number of the template family of each, from 0 by first appearance; -1 for others
 */
public record TextKinds(List<TextKind> kinds, int[] family) {
    /** Some of these texts: what was sent to many is a template also where few of them are looked at. */
    TextKinds of(List<FirstText> all, List<FirstText> some) {
        List<TextKind> left = new ArrayList<>(some.size());
        int[] of = new int[some.size()];
        Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();
        int at = 0;
        for (int i = 0; i < of.length; i++) {
            // A text keeps its array of shingles under another number of its contact.
            while (all.get(at).shingles() != some.get(i).shingles()) {
                at++;
            }
            left.add(kinds.get(at));
            of[i] = -1;
            if (family[at] >= 0) {
                numbers.putIfAbsent(family[at], numbers.size());
                of[i] = numbers.get(family[at]);
            }
            at++;
        }
        return new TextKinds(List.copyOf(left), of);
    }
}
