package dev.rapport.read.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured of a text besides its length. */
class WordingMeterTest {
    private final WordingMeter meter = new WordingMeter();

    @ParameterizedTest
    @CsvSource({
        "see https://example.com, true",
        "see http://example.com?a=b now, true",
        "see (www.example.org) please, true",
        "book a slot at example.com/demo, true",
        "short.link/abc, true",
        "Well. Then we talk, false",
        "Done.Then we talk, false",
        "ratio 3:2 or 4.5/6, false",
        "and/or e.g. this, false",
        "mail ada@example.com, false",
        "wwww is no address, false",
        "'', false"
    })
    void aWebAddressIsFoundWhereverItStands(String text, boolean link) {
        meter.measure(text);
        assertThat(meter.link()).isEqualTo(link);
    }

    @Test
    void aQuestionMarkInAnAddressAsksNothing() {
        meter.measure("see https://example.com/?q=1 and www.example.com?x");
        assertThat(meter.question()).isFalse();
        meter.measure("see https://example.com/?q=1 and tell me: yes?");
        assertThat(meter.question()).isTrue();
        assertThat(meter.link()).isTrue();
    }

    @Test
    void whatLinkedInOffersReadyMadeIsKnownWhateverItsBlanks() {
        meter.measure("Congrats on your  new job!");
        assertThat(ReadyMade.isOne(meter.sum())).isTrue();
        meter.measure("Congrats on your new job! How is it?");
        assertThat(ReadyMade.isOne(meter.sum())).isFalse();
    }

    /** The same figures as from a text that is taken apart word by word. */
    @Test
    void anyTextIsMeasuredAsWordByWord() {
        List<String> pieces = List.of(
                "a",
                "Zo\u00EB",
                "\u0416\u0434",
                "\u674E",
                "\uD83D\uDE00",
                "\uD83D",
                " ",
                " ",
                " ",
                "  ",
                "\n",
                "\r\n",
                "\t",
                "\u00A0",
                "\u1680",
                "\u3000",
                "\u0085",
                "\0",
                "\u001C",
                "?",
                "\uFF1F",
                "\u061F",
                "\u037E",
                ".",
                ":",
                "/",
                "//",
                "w",
                "www.",
                "http://",
                "example.com/",
                "\u0500",
                "\u04FF");
        Random random = new Random(9);
        Map<String, Long> sums = new HashMap<>();
        Map<Long, String> texts = new HashMap<>();
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertMeasured(text.toString());
            String words = String.join(" ", words(text.toString()));
            assertThat(sums.computeIfAbsent(words, any -> meter.sum()))
                    .as(words)
                    .isEqualTo(meter.sum());
            assertThat(texts.computeIfAbsent(meter.sum(), any -> words))
                    .as(words)
                    .isEqualTo(words);
        }
    }

    private void assertMeasured(String text) {
        meter.measure(text);
        List<String> words = words(text);
        boolean asks = words.stream().anyMatch(word -> {
            int mark = IntStream.range(0, word.length())
                    .filter(i -> "?\uFF1F\u061F\u037E".indexOf(word.charAt(i)) >= 0)
                    .findFirst()
                    .orElse(-1);
            return mark >= 0
                    && !word.substring(0, mark).contains("://")
                    && !word.substring(0, mark).contains("www.");
        });
        assertThat(List.of(meter.characters(), meter.visible(), meter.blank(), meter.question()))
                .as(text)
                .isEqualTo(List.of(
                        text.codePointCount(0, text.length()),
                        words.stream()
                                .mapToInt(word -> word.codePointCount(0, word.length()))
                                .sum(),
                        text.isBlank(),
                        asks));
    }

    /** The words between white space of any kind. */
    private static List<String> words(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isWhitespace(c) || c == 0xA0 ? ' ' : c));
        return Arrays.stream(plain.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
