package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where records begin and end in a stretch of text. A file whose quotes are sound is read by what this finds; were it wrong
 * to the careful side, all rows would still come, but each by the slow way.
 */
class RecordScannerTest {
    /** What a scan found: the lines on which records begin, the index and the line behind the last, and what is odd. */
    private record Found(List<Long> lines, int end, long nextLine, boolean sound, long replaced) {}

    private static Found scan(String text, boolean last) {
        return scan(text, last, ',', 1);
    }

    private static Found scan(String text, boolean last, char delimiter, long firstLine) {
        RecordScanner scanner = new RecordScanner(new Shape(delimiter, 3, -1, -1));
        scanner.scan(text.toCharArray(), text.length(), last, firstLine);
        List<Long> lines = LongStream.range(0, scanner.records())
                .map(record -> scanner.lineOf((int) record))
                .boxed()
                .toList();
        return new Found(lines, scanner.end(), scanner.nextLine(), scanner.sound(), scanner.replaced());
    }

    private static Found sound(int end, long nextLine, Long... lines) {
        return new Found(List.of(lines), end, nextLine, true, 0);
    }

    private static int recordEnd(String text, int from, boolean last) {
        return new RecordScanner(new Shape(',', 3, -1, -1)).recordEnd(text.toCharArray(), from, text.length(), last);
    }

    @Test
    void aRecordWithoutItsLineEndIsWholeOnlyAtTheEndOfTheFile() {
        assertThat(scan("a,b\nc,d\n", false)).isEqualTo(sound(8, 3, 1L, 2L));
        assertThat(scan("a,b\nc,d", false)).isEqualTo(sound(4, 2, 1L));
        assertThat(scan("a,b\nc,d", true)).isEqualTo(sound(7, 2, 1L, 2L));
        assertThat(scan("c", true)).isEqualTo(sound(1, 1, 1L));
        assertThat(scan("", true)).isEqualTo(sound(0, 1));
    }

    @Test
    void linesAreCountedFromWhereTheStretchBegins() {
        assertThat(scan("a,b\nc,d\n", false, ',', 40)).isEqualTo(sound(8, 42, 40L, 41L));
    }

    @Test
    void blankLinesAreNoRecordsButCount() {
        assertThat(scan("\n\r\na,b\n\n", false)).isEqualTo(sound(8, 5, 3L));
        assertThat(scan("a,b\n\n\n", true)).isEqualTo(sound(6, 4, 1L));
    }

    @Test
    void anEmptyCellIsARecordAllTheSame() {
        assertThat(scan(",\n\"\"\nx\n", false)).isEqualTo(sound(7, 4, 1L, 2L, 3L));
    }

    @Test
    void everyKindOfLineEndEndsARecord() {
        assertThat(scan("a\r\nb\r\n", false)).isEqualTo(sound(6, 3, 1L, 2L));
        assertThat(scan("a\rb\rc", false)).isEqualTo(sound(4, 3, 1L, 2L));
        assertThat(scan("a\rb\r", true)).isEqualTo(sound(4, 3, 1L, 2L));
        assertThat(scan("a\rb\r", false))
                .as("its line feed may come with what follows")
                .isEqualTo(sound(2, 2, 1L));
    }

    @Test
    void lineEndsInQuotesEndNoRecordAndEachCountsOnce() {
        assertThat(scan("\"a\nb\",c\nd\n", false)).isEqualTo(sound(10, 4, 1L, 3L));
        assertThat(scan("\"a\r\nb\",c\r\nd\n", false)).isEqualTo(sound(12, 4, 1L, 3L));
        assertThat(scan("\"a\rb\",c\nd\n", false)).isEqualTo(sound(10, 4, 1L, 3L));
        assertThat(scan("\"a,\n\r\n\r\",c\nd\n", false)).isEqualTo(sound(13, 6, 1L, 5L));
    }

    @Test
    void quotesMayOpenAtEveryCellAndCloseBeforeEveryEndOfOne() {
        assertThat(scan("\"a\",\"b\"\n\"c\",\"d\"\r\n\"e\"\r\"f\",g\n", false)).isEqualTo(sound(27, 5, 1L, 2L, 3L, 4L));
        assertThat(scan("a,\"say \"\"b\"\" twice\"\"\",c\nd\n", false)).isEqualTo(sound(26, 3, 1L, 2L));
        assertThat(scan("a,\"b\"", true)).isEqualTo(sound(5, 1, 1L));
    }

    @Test
    void aQuoteAtTheVeryEndOfAStretchIsLeftToTheNext() {
        assertThat(scan("x\na,\"b\"", false)).isEqualTo(sound(2, 2, 1L));
        assertThat(scan("x\na,\"b\n", false)).isEqualTo(sound(2, 2, 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\"c\n", "a,b\"\n", "\"a\"b,c\n", "a,\"b\" \n", "a,\0\n", "a,\"\0\"\n", "\0", "a,\"\"b\"\n"})
    void aStrayQuoteOrNulIsNotSound(String record) {
        assertThat(scan(record, false).sound()).as(record).isFalse();
        assertThat(scan("x,y\n" + record + "z\n", true).sound()).as(record).isFalse();
    }

    @Test
    void aQuoteThatNothingClosesIsNotSoundAtTheEndOfTheFile() {
        assertThat(scan("x\na,\"b\n", true).sound()).isFalse();
        assertThat(scan("x\na,\"", true).sound()).isFalse();
    }

    @Test
    void otherDelimitersCutCellsToo() {
        assertThat(scan("a\t\"b, c\"\n", false, '\t', 1)).isEqualTo(sound(9, 2, 1L));
        assertThat(scan("a;\"b\"\n", false, ';', 1)).isEqualTo(sound(6, 2, 1L));
        assertThat(scan("a,\"b\"\n", false, ';', 1).sound())
                .as("a comma is a letter there")
                .isFalse();
    }

    @Test
    void replacedCharactersAreCountedInWholeRecordsOnly() {
        assertThat(scan("\uFFFD,\u0080\n\uFFFD\"", false).replaced()).isEqualTo(1);
        assertThat(scan("\uFFFD\uFFFD\nb\n\uFFFD\n\uFFFD", false).replaced()).isEqualTo(3);
        assertThat(scan("\uFFFD\uFFFD\nb\n\uFFFD\n\uFFFD", true).replaced()).isEqualTo(4);
        assertThat(scan("\u0080\u00e9\u2028\u007f\n", true).replaced()).isZero();
    }

    @Test
    void aRecordOfTwoHundredLinesIsTheLongest() {
        assertThat(scan("\"" + "x\n".repeat(199) + "\"\n", false)).isEqualTo(sound(401, 201, 1L));
        assertThat(scan("\"" + "x\n".repeat(200) + "\"\n", false).sound()).isFalse();
        assertThat(scan("a\n\"" + "x\n".repeat(199) + "\"\nb\n", false, ',', 7))
                .as("counted from its own first line")
                .isEqualTo(sound(405, 209, 7L, 8L, 208L));
    }

    @Test
    void aRecordOfAMegabyteIsTheLongest() {
        String longest = "x".repeat(CsvRows.MOST_CHARACTERS - 1) + "\n";
        assertThat(scan("a\n" + longest, false)).isEqualTo(sound(CsvRows.MOST_CHARACTERS + 2, 3, 1L, 2L));
        assertThat(scan("a\n" + "x" + longest, false).sound()).isFalse();
        assertThat(scan("a\n" + longest.strip() + "yz", true).sound())
                .as("without a line end too")
                .isFalse();
    }

    @Test
    void thereMayBeAnyNumberOfRecords() {
        Found found = scan("a,b\n".repeat(5000), false);
        assertThat(found.lines()).hasSize(5000).startsWith(1L, 2L, 3L).endsWith(5000L);
        assertThat(found.end()).isEqualTo(20_000);
    }

    @Test
    void aSecondScanKnowsNothingOfTheFirst() {
        RecordScanner scanner = new RecordScanner(new Shape(',', 3, -1, -1));
        scanner.scan("a\"\uFFFD\n".toCharArray(), 4, true, 1);
        scanner.scan("\uFFFD\n\uFFFD\nx".toCharArray(), 5, true, 1);
        scanner.scan("b\n".toCharArray(), 2, false, 9);
        assertThat(scanner.records()).isEqualTo(1);
        assertThat(scanner.sound()).isTrue();
        assertThat(scanner.replaced()).isZero();
        assertThat(scanner.end()).isEqualTo(2);
        assertThat(scanner.lineOf(0)).isEqualTo(9);
    }

    @Test
    void oneRecordEndsBehindItsLineEnd() {
        assertThat(recordEnd("a,b\nc", 0, false)).isEqualTo(4);
        assertThat(recordEnd("a,b\nc", 4, true)).isEqualTo(5);
        assertThat(recordEnd("a,b\nc", 4, false)).isEqualTo(RecordScanner.UNDECIDED);
        assertThat(recordEnd("a\r\nb", 0, false)).isEqualTo(3);
        assertThat(recordEnd("a\rb", 0, false)).isEqualTo(2);
        assertThat(recordEnd("a\r", 0, true)).isEqualTo(2);
        assertThat(recordEnd("a,\"b\nc\",d\ne", 0, false)).isEqualTo(10);
        assertThat(recordEnd("\"a\"\"b\"\nc", 0, false)).isEqualTo(7);
        assertThat(recordEnd("\"a\"\r\nb", 0, false)).isEqualTo(5);
        assertThat(recordEnd("\"a\"\rb", 0, false)).isEqualTo(4);
        assertThat(recordEnd("x,\"a\"", 0, true)).isEqualTo(5);
        assertThat(recordEnd("x,\"a\"", 0, false)).isEqualTo(RecordScanner.UNDECIDED);
        assertThat(recordEnd("x,\"a\n", 0, false)).isEqualTo(RecordScanner.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b\n", "\"a\"b\n", "\0\n", "\"\0\"\n", "\"a\" \n", "a,b\"\n"})
    void oneRecordMayBeBroken(String record) {
        assertThat(recordEnd(record, 0, false)).as(record).isEqualTo(RecordScanner.BROKEN);
        assertThat(recordEnd("x\n" + record, 2, true)).as(record).isEqualTo(RecordScanner.BROKEN);
    }

    @Test
    void oneRecordThatNothingClosesIsBrokenAtTheEndOfTheFile() {
        assertThat(recordEnd("x,\"a\nb\n", 0, true)).isEqualTo(RecordScanner.BROKEN);
    }
}
