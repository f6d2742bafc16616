package dev.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers with their nouns and verbs at 0, 1, 2 and large; shares that are nearly nothing or everything. */
class EnglishTest {
    @Test
    void aNumberAgreesWithItsNoun() {
        assertThat(English.count(0, "tie", "ties")).isEqualTo("no ties");
        assertThat(English.count(1, "tie", "ties")).isEqualTo("one tie");
        assertThat(English.count(2, "tie", "ties")).isEqualTo("two ties");
        assertThat(English.count(13, "tie", "ties")).isEqualTo("13 ties");
        assertThat(English.digits(0, "row", "rows")).isEqualTo("0 rows");
        assertThat(English.digits(1, "row", "rows")).isEqualTo("1 row");
        assertThat(English.digits(21, "row", "rows")).isEqualTo("21 rows");
        assertThat(English.digits(1000, "row", "rows")).isEqualTo("1,000 rows");
        assertThat(English.of(0, 1, "person", "people")).isEqualTo("0 of 1 person");
        assertThat(English.of(1, 2, "person", "people")).isEqualTo("1 of 2 people");
    }

    @Test
    void aPartOfThemIsNoneOneBothOrAll() {
        assertThat(English.ofThem(0, 2)).isEqualTo("none of them");
        assertThat(English.ofThem(1, 2)).isEqualTo("one of them");
        assertThat(English.ofThem(2, 2)).isEqualTo("both of them");
        assertThat(English.ofThem(2, 3)).isEqualTo("two of them");
        assertThat(English.ofThem(3, 3)).isEqualTo("all of them");
        assertThat(English.ofThem(0, 1, "due", "not due")).isEqualTo("not due");
        assertThat(English.ofThem(1, 1, "due", "not due")).isEqualTo("due");
        assertThat(English.ofThem(1, 3, "due", "not due")).isEqualTo("one of them due");
    }

    @Test
    void namesWithCommasAreNotPartedByCommas() {
        assertThat(English.between(Stream.of("Ada Example", "Ben Example"))).isEqualTo(", ");
        assertThat(English.between(Stream.of("Ada Example, MSc", "Ben Example")))
                .isEqualTo("; ");
        assertThat(English.row(List.of("Ada Example, MSc", "Ben Example"))).isEqualTo("Ada Example, MSc; Ben Example");
    }

    @Test
    void aShareOfFewOrOfNearlyAllIsSaidAsSuch() {
        assertThat(English.percent(0)).isEqualTo("0%");
        assertThat(English.percent(5 / 1020.0)).isEqualTo("<1%");
        assertThat(English.percent(1018 / 1020.0)).isEqualTo(">99%");
        assertThat(English.percent(1)).isEqualTo("100%");
        assertThat(English.percent(.006)).isEqualTo("1%");
        assertThat(English.percent(.625)).isEqualTo("62%");
    }

    @Test
    void aShareIsSaidAsTheNearestSimpleOne() {
        assertThat(English.portion(0)).isEqualTo("none");
        assertThat(English.portion(.03)).isEqualTo("hardly any");
        assertThat(English.portion(.25)).isEqualTo("one in four");
        assertThat(English.portion(.38)).isEqualTo("about four in ten");
        assertThat(English.portion(.5)).isEqualTo("half");
        assertThat(English.portion(.52)).isEqualTo("about half");
        assertThat(English.portion(.67)).isEqualTo("two in three");
        assertThat(English.portion(60 / 86.0)).isEqualTo("seven in ten");
        assertThat(English.portion(.96)).isEqualTo("nearly all");
        assertThat(English.portion(1)).isEqualTo("all");
    }

    @Test
    void whatArithmeticLeavesOfNothingIsNothing() {
        assertThat(English.percent(1e-17)).isEqualTo("0%");
        assertThat(English.percent(-1e-17)).isEqualTo("0%");
        assertThat(English.percent(1 - 1e-16)).isEqualTo("100%");
    }

    /** For every part of every small whole: nothing is 0%, everything is 100%, and nothing else is either. */
    @Test
    void onlyNothingIsNoPercentAndOnlyAllIsAHundred() {
        for (int n = 1; n <= 2000; n++) {
            for (int k : new int[] {0, 1, 2, n / 2, n - 2, n - 1, n}) {
                String said = English.percent((double) Math.max(0, k) / n);
                assertThat(said.equals("0%")).as(k + " of " + n).isEqualTo(k <= 0);
                assertThat(said.equals("100%")).as(k + " of " + n).isEqualTo(k == n);
            }
        }
    }

    @Test
    void limitsThatAreSaidAlikeAreSaidOnce() {
        assertThat(English.between("5%", "9%")).isEqualTo("between 5% and 9%");
        assertThat(English.between("5%", "5%")).isEqualTo("5%");
    }

    @Test
    void aSentenceBeginsWithACapitalAndEndsOnce() {
        assertThat(English.capital("éva wrote")).isEqualTo("Éva wrote");
        assertThat(English.capital("🎯")).isEqualTo("🎯");
        assertThat(English.capital("")).isEmpty();
        assertThat(English.stop("at Example Inc.")).isEqualTo("at Example Inc.");
        assertThat(English.stop("at Nordwind")).isEqualTo("at Nordwind.");
    }
}
