package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.fact.SpokenName;
import dev.rapport.report.Suggestion;
import dev.rapport.theme.hello.HelloRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The people worth a hello of twelve months side by side, as somebody reads them who opens every report. The lists lie in
 * src/test/resources/year; {@code -Dyear.write=true} writes them anew, to be read before they are committed.
 */
class YearOfListsTest {
    private static final Path LISTS = Path.of("src/test/resources/year");

    private static YearOfLists year;

    @BeforeAll
    static void makeTheYear(@TempDir Path folder) throws Exception {
        year = YearOfLists.made(folder);
    }

    @Test
    void everyMonthNamesThePeopleItNamedWhenTheListWasRead() throws Exception {
        for (YearOfLists.Month month : year.months()) {
            Path list = LISTS.resolve(month.month() + ".txt");
            if (Boolean.getBoolean("year.write")) {
                Files.createDirectories(LISTS);
                Files.writeString(list, YearOfLists.words(month));
            }
            assertThat(YearOfLists.words(month)).as("%s", month.month()).isEqualTo(Files.readString(list));
        }
    }

    /** A name alone makes no other sentence. */
    @Test
    void atLeastFortyOpenersAreDistinctAmongAtMostSeventyTwoCards() {
        Set<String> distinct = new HashSet<>();
        for (Suggestion card : year.cards()) {
            String first = SpokenName.of(card.name().split(" ")[0]);
            distinct.add(card.step().replace(first, "them"));
        }
        distinct.remove("");
        assertThat(year.cards()).hasSizeLessThanOrEqualTo(72);
        assertThat(distinct).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void noListSaysASentenceTwiceAndNobodyHearsTheSameTwiceRunning() {
        for (YearOfLists.Month month : year.months()) {
            assertThat(month.list().stream().map(Suggestion::step).filter(step -> !step.isEmpty()))
                    .as("%s", month.month())
                    .doesNotHaveDuplicates();
        }
        for (String contact : everybody()) {
            List<String> heard = year.cards().stream()
                    .filter(card -> card.contact().equals(contact))
                    .map(Suggestion::step)
                    .toList();
            for (int i = 1; i < heard.size(); i++) {
                assertThat(heard.get(i)).as("%s", contact).isNotEqualTo(heard.get(i - 1));
            }
        }
    }

    @Test
    void nobodyIsNamedThreeMonthsRunning() {
        for (String contact : everybody()) {
            List<Integer> named = year.named(contact);
            for (int i = 2; i < named.size(); i++) {
                assertThat(named.get(i) - named.get(i - 2)).as("%s", contact).isGreaterThan(2);
            }
        }
    }

    @Test
    void everyDormantTieHasATurnBeforeAnybodyHasASecond() {
        List<String> turns = new ArrayList<>();
        for (Suggestion card : year.cards()) {
            if (card.rule().equals(HelloRule.DORMANT.code())) {
                turns.add(card.contact());
            }
        }
        // More people are dormant and worth waking than a year has turns, so nobody may have had two.
        assertThat(turns).hasSizeGreaterThan(12).doesNotHaveDuplicates();
    }

    /**
     * The closest of those who have just passed their rhythm is named at once. Only where the seats are taken by ties that are
     * closer still does somebody wait; the first card, which is the easiest, is nobody's measure.
     */
    @Test
    void theClosestTieThatFallsSilentIsNamedInTheFirstMonthItIsPastItsRhythm() {
        Set<String> before = new TreeSet<>();
        int atOnce = 0;
        for (YearOfLists.Month month : year.months()) {
            Map<String, Integer> slipping = slipping(month);
            String closest = slipping.keySet().stream()
                    .filter(contact -> !before.contains(contact))
                    .max(Comparator.comparing(slipping::get))
                    .orElseThrow();
            List<String> seated = month.list().stream()
                    .filter(card -> card.rule().equals(HelloRule.SLIPPING.code()))
                    .map(Suggestion::contact)
                    .toList();
            if (seated.contains(closest)) {
                atOnce++;
            } else {
                assertThat(seated.subList(seated.size() - 1, seated.size()))
                        .as("closer than %s in %s", closest, month.month())
                        .allMatch(contact -> slipping.get(contact) >= slipping.get(closest));
                assertThat(slipping.get(closest)).isLessThan(Collections.max(slipping.values()));
            }
            before.clear();
            before.addAll(slipping.keySet());
        }
        assertThat(atOnce).isEqualTo(8);
    }

    @Test
    void theClosestOfAllWhoFallSilentInTheYearIsNamedInAugustWhenTheSilenceBegins() {
        YearOfLists.Month august = year.months().get(8);
        Map<String, Integer> slipping = slipping(august);
        String closest = Collections.max(slipping.entrySet(), Map.Entry.comparingByValue())
                .getKey();

        assertThat(slipping(year.months().get(7))).doesNotContainKey(closest);
        assertThat(slipping.get(closest))
                .isEqualTo(year.months().stream()
                        .flatMap(month -> slipping(month).values().stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        assertThat(august.list())
                .filteredOn(card -> card.contact().equals(closest))
                .extracting(Suggestion::name, Suggestion::reason)
                .containsExactly(tuple("Bořivoj Eichenthaler", "Usually every 33 days; now 54."));
    }

    private static Map<String, Integer> slipping(YearOfLists.Month month) {
        Map<String, Integer> closeness = new TreeMap<>();
        month.contacts().stream()
                .filter(row -> row.get("slipping").equals("true"))
                .forEach(row -> closeness.put(row.get("contact"), Integer.valueOf(row.get("closeness"))));
        return closeness;
    }

    private static Set<String> everybody() {
        Set<String> all = new TreeSet<>();
        year.cards().forEach(card -> all.add(card.contact()));
        return all;
    }
}
