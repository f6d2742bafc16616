package dev.rapport.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.FirstText;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.people.People;
import dev.rapport.read.people.Person;
import dev.rapport.read.wording.Draft;
import dev.rapport.read.wording.WordingMeter;
import dev.rapport.read.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a first text: features and hashes, never a word of it. */
class FirstWordsTest {
    private final List<ConnectionRow> connections = new ArrayList<>();
    private final People people = new People();

    private Person person(String first, String last, String company) {
        Person person = people.of((first + last + company).toLowerCase(java.util.Locale.ROOT), first + " " + last);
        person.first = first;
        person.last = last;
        person.company = company;
        return person;
    }

    private FirstText of(String text, Person person, String... events) {
        return new FirstWords(connections.stream().map(ConnectionRow::company).toList())
                .finish(Draft.of(text), person, 0, Instant.EPOCH, false, List.of(events));
    }

    private FirstText of(String text) {
        return of(text, person("Ada", "Example", "Northwind"));
    }

    private void same(String one, String other) {
        assertThat(of(one).normalized())
                .as(one + " | " + other)
                .isEqualTo(of(other).normalized());
        assertThat(of(one).shingles()).isEqualTo(of(other).shingles());
    }

    private void different(String one, String other) {
        assertThat(of(one).normalized())
                .as(one + " | " + other)
                .isNotEqualTo(of(other).normalized());
    }

    @Test
    void greetingsNamesCaseAndPunctuationDoNotMakeAnotherText() {
        same("Hi Ada, thanks for the talk about rivers", "Good morning Ada Example, thanks for the talk about rivers!");
        same("Hello there, thanks for the talk about rivers", "thanks for THE talk... about “rivers”");
        assertThat(of("Ada, thanks for the talk").normalized())
                .isEqualTo(of("thanks for the talk").normalized());
        same("I work with Ada at Northwind on boats", "I work with Example at NORTHWIND on boats");
        assertThat(of("Hi Ada, thanks for the talk about rivers").words()).isEqualTo(7);
        assertThat(of("thanks for the talk about rivers").words()).isEqualTo(6);
    }

    @Test
    void aGreetingHasSixWordsAndEndsAtTheFirstCommaOfTheFirstLine() {
        same("One two three four five six, thanks for the talk", "thanks for the talk");
        different("One two three four five six seven, thanks for the talk", "thanks for the talk");
        different("Hello\nthere, thanks for the talk", "thanks for the talk");
        different("Hello, there, thanks for the talk", "thanks for the talk");
        same("Hello\uFF0C thanks for the talk", "thanks for the talk");
        same("Hello\u060C thanks for the talk", "thanks for the talk");
    }

    @Test
    void addressesMailsAndNumbersAreOneTokenEach() {
        same("look at https://a.example/one?x=1 please", "look at www.b.example please");
        same("write to me@a.example please", "write to you.there@b.example.org please");
        same("since 1999 please", "since 2024 please");
        same("call 555 123 please", "call 1 2 please");
        different("call 555 123 please", "call 555123 please");
        different("look at https://a.example please", "look at it please");
        different("me@home please", "you@work please");
        assertThat(of("look at https://a.example/one please").words()).isEqualTo(4);
        assertThat(of("write to me@a.example please").words()).isEqualTo(4);
        assertThat(of("route 66b floor4").words())
                .as("route, digits, b, floor, digits")
                .isEqualTo(5);
        same("Room 12, thanks for the talk", "Floor 7, thanks for the talk");
    }

    @Test
    void anApostropheInsideAWordBelongsToIt() {
        assertThat(of("don't you've").words()).isEqualTo(2);
        assertThat(of("don\u2019t").words()).isEqualTo(1);
        same("'quoted' words here", "quoted words here");
        assertThat(of("the 90's").words())
                .as("digits, then a letter of its own")
                .isEqualTo(3);
    }

    @Test
    void compatibleFormsOfLettersAreTheSame() {
        same("\uFF26\uFF35\uFF2C\uFF2C width here", "full WIDTH here");
        same("die Stra\u00dfe hier", "die STRASSE hier");
        same("cafe\u0301 here now", "caf\u00e9 here now");
        assertThat(of("caf\u00e9 na\u00efve").words()).isEqualTo(2);
    }

    @Test
    void scriptsWithoutSpacesAreCutIntoCharacters() {
        FirstText japanese = of("\u5143\u6c17\u3067\u3059\u304b\u306d\u3048\u3048");
        assertThat(japanese.words()).isEqualTo(8);
        assertThat(japanese.shingles()).as("of five characters").hasSize(4);
        FirstText mixed = of("hello \u5143\u6c17 there you are");
        assertThat(mixed.words()).isEqualTo(6);
        assertThat(mixed.shingles()).as("mostly words: of three").hasSize(4);
        FirstText half = of("hello you \u5143\u6c17");
        assertThat(half.shingles()).as("half is not most").hasSize(2);
        assertThat(of("\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06").shingles())
                .as("Thai")
                .hasSize(2);
        assertThat(of("\u043f\u0440\u0438\u0432\u0435\u0442 \u0434\u0440\u0443\u0433")
                        .words())
                .as("Cyrillic")
                .isEqualTo(2);
    }

    @Test
    void shinglesAreSortedAndDistinct() {
        long[] shingles = of("one two three four five six seven eight").shingles();
        assertThat(shingles).hasSize(6).isSorted().doesNotHaveDuplicates();
        assertThat(of("one two three one two three").shingles())
                .as("123 231 312 123")
                .hasSize(3);
        assertThat(of("one two three").shingles()).hasSize(1);
        assertThat(of("one two").shingles()).isEmpty();
        long[] other = of("zero two three four five six seven nine").shingles();
        assertThat(java.util.Arrays.stream(other).filter(each -> java.util.Arrays.binarySearch(shingles, each) >= 0))
                .as("two … seven has four of three words")
                .hasSize(4);
        different("one two three", "three two one");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ada, how are you', true",
        "'how are you ada?', true",
        "'Adam, how are you', false",
        "'how are you', false"
    })
    void theFirstNameIsNamedAsAWholeWord(String text, boolean named) {
        assertThat(of(text).firstName()).isEqualTo(named);
    }

    @Test
    void theFirstNameIsTheFirstWordOfTwoLettersOrOfTheWholeName() {
        assertThat(of("hello Jo", person("J. Jo Ann", "Berg", "")).firstName()).isTrue();
        assertThat(of("hello Ann", person("J. Jo Ann", "Berg", "")).firstName()).isFalse();
        assertThat(of("hello J", person("J. Jo Ann", "Berg", "")).firstName()).isFalse();
        Person nameless = people.of("kim", "Kim Berg");
        assertThat(of("hello Kim", nameless).firstName()).isTrue();
        assertThat(of("hello Berg", nameless).firstName()).isFalse();
        assertThat(of("\u674e\u4f60\u597d", person("\u674e", "X", "")).firstName())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Lena, Quill, hello Lena, true",
        "Prof. Jan, Quill, hello Jan, true",
        "Mr Tom, Quill, hello Tom, true",
        "Prof. Dr. med. Lena, Quill, hello Lena, true",
        "Dipl.-Ing. Jan, Quill, hello Jan, true",
        "Mme Lena, Quill, hello Lena, true",
        "Dra. Lena, Quill, hello Lena, true",
        "Д-р Лена, Quill, hello Лена, true",
        "Shri Jan, Quill, hello Jan, true",
        "Dr. Lena, Quill, hello Dr, false",
        "Dr., Lena Quill, hello Lena, true",
        "Don, Quill, hello Don, true",
        "Don Carlos, Quill, hello Carlos, true",
        "Mag, Quill, hello Mag, true",
        "Lena PhD, Quill, hello Lena, true",
        "Andrea, Quill, hello Andrea, true"
    })
    void aTitleBeforeTheNameIsNoFirstName(String first, String last, String text, boolean named) {
        assertThat(of(text, person(first, last, "")).firstName()).isEqualTo(named);
    }

    @Test
    void sharedIsAWordOfTheirCompanyOrOfAnEventWeWereAt() {
        assertThat(of("I like what Northwind does").shared()).isTrue();
        assertThat(of("I like what you do").shared()).isFalse();
        assertThat(of("I liked Riverfest", person("Ada", "Example", ""), "Riverfest 2024")
                        .shared())
                .isTrue();
        assertThat(of("I liked the sea", person("Ada", "Example", "The Sea AG"), "by the sea")
                        .shared())
                .as("words under four letters are everybody's")
                .isFalse();
        assertThat(of("I liked the lake", person("Ada", "Example", "Lake")).shared())
                .isTrue();
    }

    @Test
    void aCompanyWordThatOneInFiftyBearIsNotShared() {
        for (int i = 0; i < 100; i++) {
            String company = i < 3
                    ? "Common Boats"
                    : i < 5 ? "Rare Boats" : "Firm" + "abcdefghij".charAt(i % 10) + "x".repeat(i);
            connections.add(new ConnectionRow("A", "B", "", "", company, "", LocalDate.EPOCH));
        }
        assertThat(of("what common ground", person("Ada", "Example", "Common Boats"))
                        .shared())
                .as("three of a hundred")
                .isFalse();
        assertThat(of("what rare ground", person("Ada", "Example", "Rare Boats"))
                        .shared())
                .as("two of a hundred")
                .isTrue();
        assertThat(of("what boats", person("Ada", "Example", "Rare Boats")).shared())
                .as("five")
                .isFalse();
        connections.clear();
        connections.add(new ConnectionRow("A", "B", "", "", "Lonely", "", LocalDate.EPOCH));
        assertThat(of("so lonely", person("Ada", "Example", "Lonely")).shared())
                .as("borne by one")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 49, 50, 99})
    void inASmallNetworkAWordOfOnePersonsCompanyIsTheirsAndOneOfTwoIsNot(int network) {
        for (int i = 0; i < network; i++) {
            String company = i == 0 ? "Lonely Boats" : i < 3 ? "Paired Kites" : "Firm" + "x".repeat(i);
            connections.add(new ConnectionRow("A", "B", "", "", company, "", LocalDate.EPOCH));
        }
        assertThat(of("so lonely", person("Ada", "Example", "Lonely Boats")).shared())
                .as("one of " + network)
                .isTrue();
        assertThat(of("a paired thing", person("Bo", "Example", "Paired Kites")).shared())
                .as("two of " + network + ": from a hundred on they are no more than one in fifty")
                .isFalse();
    }

    @Test
    void linkedInsOwnTextsAreKnownWhoeverTheyGreet() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/main/resources/dev/rapport/read/history/ready-made-texts.txt"));
        for (String line : lines) {
            if (!line.isBlank()) {
                assertThat(of("Hi Ada,\n" + line).readyMade()).as(line).isEqualTo(!line.startsWith("#"));
            }
        }
        assertThat(of("I'd like to join your LinkedIn network, as you build boats.")
                        .readyMade())
                .isFalse();
        assertThat(of("").readyMade()).isFalse();
    }

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
                    cut.append(FirstWordsTest.word(hash, letters, unspaced));
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
