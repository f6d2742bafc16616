package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who mistyped a word probably meant. */
class ClosestWordTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "kitten, sitting, 3",
        "sunday, saturday, 3",
        "abc, '', 3",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, acb, 2",
        "abc, abcd, 1",
        "abcd, abc, 1",
        "abcdef, abxdyf, 2"
    })
    void theDistanceIsTheNumberOfLettersToChange(String a, String b, int letters) {
        assertThat(ClosestWord.distance(a, b)).isEqualTo(letters);
    }

    @Test
    void aThirdOfTheLettersMayDifferAndTheNearestIsMeant() {
        List<String> known = List.of("channel", "contact", "kind", "date");
        assertThat(ClosestWord.to("chanel", known)).contains("channel");
        assertThat(ClosestWord.to("CONTACT", known)).contains("contact");
        assertThat(ClosestWord.to("dat", known)).as("one letter always may").contains("date");
        assertThat(ClosestWord.to("da", known)).isEmpty();
        assertThat(ClosestWord.to("weather", known)).isEmpty();
        assertThat(ClosestWord.to("abcdef", List.of("abcdxy"))).as("two of six").contains("abcdxy");
        assertThat(ClosestWord.to("abcdef", List.of("abcxyz")))
                .as("three of six")
                .isEmpty();
        assertThat(ClosestWord.to("abcdef", List.of("abcdxy", "abcdez")))
                .as("the nearer")
                .contains("abcdez");
        assertThat(ClosestWord.to("bat", List.of("mat", "cat")))
                .as("of equals the first by name")
                .contains("cat");
    }
}
