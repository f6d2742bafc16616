package dev.rapport.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.FirstText;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.people.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a first text: features and hashes, never a word of it. */
class FirstWordsTest extends MeasuredTexts {
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
}
