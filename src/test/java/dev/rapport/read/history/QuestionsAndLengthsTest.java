package dev.rapport.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.wording.WordingMeter;
import dev.rapport.read.wording.Words;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a text is, whether it asks, and that the quick way through it finds what patterns would. */
class QuestionsAndLengthsTest extends MeasuredTexts {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how are you? | true",
                "how are you | false",
                "你好吗？ | true",
                "كيف حالك؟ | true",
                "ինչպե՞ս ես | true",
                "see https://a.example/?q=1 | false",
                "see www.a.example/?q=1 now | false",
                "see https://a.example/ you? | true",
                "aww? | true",
                "www? | true",
                "ww.x? | true",
                "this: /? | true",
                "this:/? | true",
                "://? | false",
                "x:// ? | true"
            })
    void aQuestionMarkCountsOutsideAddresses(String text, boolean question) {
        assertThat(of(text).questionMark()).as(text).isEqualTo(question);
    }

    @Test
    void charactersAreCodePointsAndVisibleOnesAreNoWhiteSpace() {
        WordingMeter meter = new WordingMeter();
        meter.measure("a b\u00a0\u2003c\uD83D\uDE00\n!");
        assertThat(meter.characters()).isEqualTo(9);
        assertThat(meter.visible()).isEqualTo(5);
        meter.measure("\uD83D x \uD83D");
        assertThat(meter.characters()).as("halves of a pair").isEqualTo(5);
        assertThat(meter.visible()).isEqualTo(3);
        meter.measure("");
        assertThat(meter.characters()).isZero();
        assertThat(meter.visible()).isZero();
        meter.measure("x".repeat(1024) + "?");
        assertThat(meter.characters()).isEqualTo(1025);
        assertThat(meter.question()).isTrue();
        meter.measure("y".repeat(5000));
        assertThat(meter.visible()).isEqualTo(5000);
        assertThat(meter.question()).isFalse();
    }

    @Test
    void aQuestionMarkInALongWordIsFoundInOnePass() {
        WordingMeter meter = new WordingMeter();
        meter.measure("www.example.org/" + "?".repeat(1 << 20));
        assertThat(meter.question()).isFalse();
        meter.measure("www.example.org/? Really\u061F");
        assertThat(meter.question()).isTrue();
        meter.measure("a " + "\uD83D\uDE00?");
        assertThat(meter.question()).isTrue();
        assertThat(meter.sum()).isEqualTo(sum("a\n\uD83D\uDE00?")).isNotEqualTo(sum("a\uD83D\uDE00?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", " a  b ", "a\r\n\tb", "a\u00a0b"})
    void equalTextsShareASumWhateverTheirLineBreaks(String text) {
        assertThat(sum(text)).isEqualTo(sum("a b"));
        assertThat(sum(text)).isNotEqualTo(sum("ab"));
        assertThat(sum(text)).isNotEqualTo(sum("b a"));
        assertThat(sum(" ")).isEqualTo(sum(""));
        assertThat(sum("a\u007fb")).isNotEqualTo(sum("a b"));
    }

    private static long sum(String text) {
        WordingMeter meter = new WordingMeter();
        meter.measure(text);
        return meter.sum();
    }

    /** The words as a person would say them to a machine: by patterns, a code point at a time. */
    private static String slowly(String text) {
        StringBuilder told = new StringBuilder();
        for (String chunk : text.split("(?U)(?=\\s)|(?<=\\s)")) {
            if (chunk.isBlank()) {
                told.append(chunk.contains("\n") || chunk.contains("\r") ? "/" : "");
            } else if (chunk.contains("://") || chunk.startsWith("www.")) {
                told.append(word(Words.URL, 0, false));
            } else if (chunk.matches("(?s)[^@]+@.*\\..*")) {
                told.append(word(Words.MAIL, 0, false));
            } else {
                Matcher token = Pattern.compile(
                                "(?<alone>\\p{IsHan})|(?<digits>\\d+)|(?<word>[\\p{L}&&[^\\p{IsHan}]][\\p{L}'’&&[^\\p{IsHan}]]*)|(?<comma>,)")
                        .matcher(chunk);
                while (token.find()) {
                    if (token.group("digits") != null) {
                        told.append(word(Words.DIGITS, 0, false));
                    } else if (token.group("comma") != null) {
                        told.append(",");
                    } else {
                        String word = token.group().replaceAll("['’]", "");
                        told.append(word(
                                Words.hash(word), word.codePointCount(0, word.length()), token.group("alone") != null));
                    }
                }
            }
        }
        return told.append("/").toString();
    }

    private static String word(long hash, int letters, boolean unspaced) {
        return "[" + hash + " " + letters + " " + unspaced + "]";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void textsAreCutAsPatternsWouldCutThem(long seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "thanks", "Ada's", "’", "'", "12", "3", ",", ", ", ".", " ", "  ", "\n", "\r\n", "www.", "://", ":", "@",
            "a@b.c", "漢", "字", "Straße", "ÉCOLE", "𝒜", "😀", "-", "z", "@.", "w", "ww", "\u3000"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            StringBuilder cut = new StringBuilder();
            Words.cut(text.toString(), new Words.Taker() {
                @Override
                public void word(long hash, int letters, boolean unspaced) {
                    cut.append(QuestionsAndLengthsTest.word(hash, letters, unspaced));
                }

                @Override
                public void comma() {
                    cut.append(",");
                }

                @Override
                public void lineEnd() {
                    cut.append("/");
                }
            });
            assertThat(cut.toString()).as(text.toString()).isEqualTo(slowly(new String(Words.folded(text.toString()))));
        }
    }

    @Test
    void everyCharacterIsFoldedAsJavasTablesFoldIt() {
        for (int c = 1; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c)) {
                folds("" + (char) c);
                folds("Aé" + (char) c + "Ü z");
                folds((char) c + "\u0301É");
            }
        }
    }

    private static void folds(String text) {
        String slow = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String fast = new String(Words.folded(text));
        if (!fast.equals(slow)) {
            assertThat(fast).as(text).isEqualTo(slow);
        }
    }
}
