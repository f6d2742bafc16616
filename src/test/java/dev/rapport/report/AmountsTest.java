package dev.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers with their nouns and verbs at 0, 1, 2 and large; shares that are nearly nothing or everything. */
class AmountsTest {
    @Test
    void aNumberAgreesWithItsNoun() {
        assertThat(Amounts.count(0, "tie", "ties")).isEqualTo("no ties");
        assertThat(Amounts.count(1, "tie", "ties")).isEqualTo("one tie");
        assertThat(Amounts.count(2, "tie", "ties")).isEqualTo("two ties");
        assertThat(Amounts.count(13, "tie", "ties")).isEqualTo("13 ties");
        assertThat(Amounts.digits(0, "row", "rows")).isEqualTo("0 rows");
        assertThat(Amounts.digits(1, "row", "rows")).isEqualTo("1 row");
        assertThat(Amounts.digits(21, "row", "rows")).isEqualTo("21 rows");
        assertThat(Amounts.digits(1000, "row", "rows")).isEqualTo("1,000 rows");
        assertThat(Amounts.of(0, 1, "person", "people")).isEqualTo("0 of 1 person");
        assertThat(Amounts.of(1, 2, "person", "people")).isEqualTo("1 of 2 people");
    }

    @Test
    void aPartOfThemIsNoneOneBothOrAll() {
        assertThat(Amounts.ofThem(0, 2)).isEqualTo("none of them");
        assertThat(Amounts.ofThem(1, 2)).isEqualTo("one of them");
        assertThat(Amounts.ofThem(2, 2)).isEqualTo("both of them");
        assertThat(Amounts.ofThem(2, 3)).isEqualTo("two of them");
        assertThat(Amounts.ofThem(3, 3)).isEqualTo("all of them");
        assertThat(Amounts.ofThem(0, 1, "due", "not due")).isEqualTo("not due");
        assertThat(Amounts.ofThem(1, 1, "due", "not due")).isEqualTo("due");
        assertThat(Amounts.ofThem(1, 3, "due", "not due")).isEqualTo("one of them due");
    }

    @Test
    void aShareOfFewOrOfNearlyAllIsSaidAsSuch() {
        assertThat(Amounts.percent(0)).isEqualTo("0%");
        assertThat(Amounts.percent(5 / 1020.0)).isEqualTo("<1%");
        assertThat(Amounts.percent(1018 / 1020.0)).isEqualTo(">99%");
        assertThat(Amounts.percent(1)).isEqualTo("100%");
        assertThat(Amounts.percent(.006)).isEqualTo("1%");
        assertThat(Amounts.percent(.625)).isEqualTo("62%");
    }

    @Test
    void whatArithmeticLeavesOfNothingIsNothing() {
        assertThat(Amounts.percent(1e-17)).isEqualTo("0%");
        assertThat(Amounts.percent(-1e-17)).isEqualTo("0%");
        assertThat(Amounts.percent(1 - 1e-16)).isEqualTo("100%");
    }

    /** For every part of every small whole: nothing is 0%, everything is 100%, and nothing else is either. */
    @Test
    void onlyNothingIsNoPercentAndOnlyAllIsAHundred() {
        for (int n = 1; n <= 2000; n++) {
            for (int k : new int[] {0, 1, 2, n / 2, n - 2, n - 1, n}) {
                String said = Amounts.percent((double) Math.max(0, k) / n);
                assertThat(said.equals("0%")).as(k + " of " + n).isEqualTo(k <= 0);
                assertThat(said.equals("100%")).as(k + " of " + n).isEqualTo(k == n);
            }
        }
    }

    @Test
    void limitsThatAreSaidAlikeAreSaidOnce() {
        assertThat(Amounts.between("5%", "9%")).isEqualTo("between 5% and 9%");
        assertThat(Amounts.between("5%", "5%")).isEqualTo("5%");
    }

    @Test
    void aNameIsSpokenWithoutItsPictures() {
        assertThat(English.spoken("🎯 Pam")).isEqualTo("Pam");
        assertThat(English.spoken("★Ida★")).isEqualTo("Ida");
        assertThat(English.spoken("| Jo 👩‍💻")).isEqualTo("Jo");
        assertThat(English.spoken("1️⃣ Cy")).isEqualTo("1️⃣ Cy");
        assertThat(English.spoken("❤️ Lea ❤️")).isEqualTo("Lea");
        assertThat(English.spoken("'t Hooft")).isEqualTo("'t Hooft");
        assertThat(English.spoken("(Bo) Ost")).isEqualTo("(Bo) Ost");
        assertThat(English.spoken("Max Jr.")).isEqualTo("Max Jr.");
        assertThat(English.spoken("李雷")).isEqualTo("李雷");
        assertThat(English.spoken("🎯")).isEqualTo("🎯");
        assertThat(English.spoken("Anna-Lena")).isEqualTo("Anna-Lena");
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
