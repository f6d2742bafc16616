package dev.rapport.read.lookup;

import dev.rapport.read.wording.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Companies as people write them: legal forms, punctuation and case do not matter. Each spelling is looked at once, however
 * many are asked for and work there.
 */
public final class Companies {
    private static final Set<String> FORMS = WordList.of(
            "ab, ag, aps, as, asa, bv, co, company, corp, corporation, doo, ev, gbr, ggmbh, gmbh, inc, incorporated",
            "kft, kg, limited, llc, llp, ltd, ltda, mbh, nv, ohg, oy, oyj, plc, pty, sa, sas, sarl, se, sl, spa",
            "sro, srl, the, und, and, zoo");

    private final Map<String, Spelling> seen = new HashMap<>();

    /** A company folded, and its words without those of a legal form. */
    private record Spelling(String folded, List<String> words) {
        static Spelling of(String company) {
            return new Spelling(FoldedName.of(company), Companies.words(company));
        }
    }

    /** How near a company is to the one that is asked for. */
    public enum Fit {
        /** The very name, whatever case and accents. */
        EXACT,
        /** The same but for legal forms and punctuation, or one that begins with all the words asked for. */
        NEAR,
        NONE
    }

    public Fit fit(String asked, String company) {
        Spelling wanted = seen.computeIfAbsent(asked, Spelling::of);
        if (wanted.folded.isEmpty() || company.isEmpty()) {
            return Fit.NONE;
        }
        Spelling there = seen.computeIfAbsent(company, Spelling::of);
        if (wanted.folded.equals(there.folded)) {
            return Fit.EXACT;
        }
        List<String> words = wanted.words;
        List<String> theirs = there.words;
        boolean near = words.equals(theirs)
                || String.join("", words).equals(String.join("", theirs))
                || (!words.isEmpty()
                        && words.size() < theirs.size()
                        && theirs.subList(0, words.size()).equals(words));
        return near ? Fit.NEAR : Fit.NONE;
    }

    private static List<String> words(String company) {
        // "S.r.l." is one word with full stops, "A. B." two.
        String joined = company.replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "");
        List<String> words = Arrays.asList(FoldedName.of(joined).split(" "));
        List<String> plain =
                words.stream().filter(word -> !FORMS.contains(word)).collect(Collectors.toList());
        return plain.isEmpty() ? words : plain;
    }
}
