package dev.rapport.read.history;

import dev.rapport.fact.FirstText;
import dev.rapport.own.Packed;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.people.Person;
import dev.rapport.read.wording.Draft;
import dev.rapport.read.wording.Honorifics;
import dev.rapport.read.wording.Words;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the owner's first texts: whether they name the person, mention something of theirs, are one of LinkedIn's
 * ready-made texts; and the shingles by which texts that were used again are told (measures.md 2.5). A text becomes a
 * {@link Draft} of word hashes at once; nothing of its wording is kept.
 */
final class FirstWords {
    private static final int SHARED_LETTERS = 4;
    private static final double COMMON = 0.02;
    private static final long MASK = Words.hash("\u0001them");

    private final LongOpenHashSet commonCompanyWords = new LongOpenHashSet();
    private final LongOpenHashSet readyMade = new LongOpenHashSet();

    /** @param connections the present ones: theirs are the companies a text may name */
    FirstWords(List<ConnectionRow> connections) {
        Map<String, Integer> companies = new HashMap<>();
        connections.forEach(connection -> companies.merge(connection.company(), 1, Integer::sum));
        Long2IntOpenHashMap bearers = new Long2IntOpenHashMap();
        companies.forEach((company, people) -> {
            LongOpenHashSet own = new LongOpenHashSet();
            Words.each(company, SHARED_LETTERS, own::add);
            own.forEach(word -> bearers.addTo(word, people));
        });
        for (Long2IntMap.Entry word : bearers.long2IntEntrySet()) {
            if (word.getIntValue() > COMMON * connections.size() && word.getIntValue() > 1) {
                commonCompanyWords.add(word.getLongKey());
            }
        }
        for (String text : Packed.lines(FirstWords.class, "ready-made-texts.txt")) {
            Draft draft = Draft.of(text);
            long[] normal = normalised(draft, new LongOpenHashSet());
            readyMade.add(sum(normal, 0, normal.length));
        }
    }

    /** The features of a first text to a person. */
    FirstText finish(Draft draft, Person person, int contact, Instant at, boolean note, List<String> events) {
        LongOpenHashSet masked = new LongOpenHashSet();
        Words.each(person.name, 1, masked::add);
        Words.each(person.company, 1, masked::add);
        LongOpenHashSet theirs = new LongOpenHashSet();
        Words.each(person.company, SHARED_LETTERS, word -> {
            if (!commonCompanyWords.contains(word)) {
                theirs.add(word);
            }
        });
        events.forEach(event -> Words.each(event, SHARED_LETTERS, theirs::add));
        long first = Honorifics.called(person.first.isEmpty() ? person.name : person.first, person.name);
        boolean named = false;
        boolean shared = false;
        for (long word : draft.words()) {
            named |= word == first;
            shared |= theirs.contains(word);
        }
        long[] normal = normalised(draft, masked);
        long normalSum = sum(normal, 0, normal.length);
        return new FirstText(
                contact,
                at,
                note,
                draft.characters(),
                draft.question(),
                named,
                shared,
                readyMade.contains(normalSum),
                normal.length,
                normalSum,
                shingles(normal, draft.unspaced() ? 5 : 3));
    }

    /** Names and company words as one token; of a greeting only its tokens. */
    private static long[] normalised(Draft draft, LongOpenHashSet masked) {
        LongArrayList words = new LongArrayList(draft.words().length);
        for (int i = 0; i < draft.words().length; i++) {
            long word = draft.words()[i];
            boolean theirs = masked.contains(word);
            boolean token = theirs || word == Words.URL || word == Words.MAIL || word == Words.DIGITS;
            // Two masked words in a row are one token: "Ada Example" and "Ada" read the same.
            boolean again = theirs && !words.isEmpty() && words.getLong(words.size() - 1) == MASK;
            if ((i >= draft.greeting() || token) && !again) {
                words.add(theirs ? MASK : word);
            }
        }
        return words.toLongArray();
    }

    private static long sum(long[] words, int from, int to) {
        long sum = 1;
        for (int i = from < to && words[from] == MASK ? from + 1 : from; i < to; i++) {
            sum = sum * 0x9E3779B97F4A7C15L + words[i];
            sum ^= sum >>> 31;
        }
        return sum;
    }

    /** In order, each once. */
    private static long[] shingles(long[] words, int size) {
        long[] all = new long[Math.max(0, words.length - size + 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = sum(words, i, i + size);
        }
        Arrays.sort(all);
        int kept = 0;
        for (long shingle : all) {
            if (kept == 0 || shingle != all[kept - 1]) {
                all[kept++] = shingle;
            }
        }
        return Arrays.copyOf(all, kept);
    }
}
