package dev.rapport.read.wording;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * Words that stand before a name and are none: titles and forms of address, as people write them into their own first name
 * on LinkedIn.
 */
public final class Honorifics {
    private static final LongOpenHashSet TITLES = hashes(
            // English, and degrees of all countries
            "dr doctor prof professor mr mrs ms mx miss mister sir dame lady lord rev reverend hon capt captain cmdr col colonel"
                    + " lt lieutenant maj gen general sgt cpl esq phd mba msc bsc cpa pmp",
            // German, Dutch, Nordic
            "herr frau fräulein hr fr dipl ing mag mgr med rer nat phil jur habil univ dhr mevr mw drs ir mw dhr lic",
            // French, Italian, Spanish, Portuguese, Romanian
            "monsieur madame mademoiselle mme mlle maître mtre dott dottor dottore dottssa dottoressa avv arch geom rag sig"
                    + " signor signora sra sr srta señor señora don doña dra profa arq abg mtro mtra engr eng dl dna",
            // Czech, Slovak, Polish, Hungarian, South Slavic, Turkish
            "bc judr mudr mvdr phdr rndr paeddr thdr doc inż ing hab lek pan pani pán paní dipling sc bay bayan",
            // India, Arabic countries, Malaysia, Indonesia, Philippines, Israel
            "shri sri smt kumari adv er ca sheikh shaikh haji hajjah hj hjh datuk dato tan seri ustad atty dra rabbi imam",
            // Cyrillic, Greek
            "д-р др доктор проф профессор г-н г-жа господин госпожа δρ δρα κ καθ",
            "father brother sister pastor padre");

    /** Of these some are the first names of many. */
    private static final LongOpenHashSet ALSO_NAMES =
            hashes("don mag er ca tan sri seri pan er gen col arch doc general major lord dame pastor imam adv sheikh");

    private Honorifics() {}

    private static LongOpenHashSet hashes(String... lines) {
        LongOpenHashSet all = new LongOpenHashSet();
        for (String line : lines) {
            Words.each(line, 1, all::add);
        }
        return all;
    }

    /** The hash of the word by which a person is called, from the first name and the full name; 0 if there is none. */
    public static long called(String first, String full) {
        LongArrayList words = words(first);
        for (int i = 0; i < words.size(); i++) {
            if (!TITLES.contains(words.getLong(i))) {
                return words.getLong(i);
            }
        }
        boolean title = words.isEmpty() || !ALSO_NAMES.contains(words.getLong(0));
        if (title && !full.equals(first)) {
            LongArrayList all = words(full);
            for (int i = 0; i < all.size(); i++) {
                if (!TITLES.contains(all.getLong(i))) {
                    return all.getLong(i);
                }
            }
        }
        return words.isEmpty() ? 0 : words.getLong(0);
    }

    /** Words of two letters or more; one letter is an initial. */
    private static LongArrayList words(String name) {
        LongArrayList words = new LongArrayList();
        Words.each(name, 2, words::add);
        return words;
    }
}
