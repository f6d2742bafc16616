package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where records end in a stretch of text. */
class RecordEndTest {
    private static int end(String text, int from, boolean last) {
        return RecordEnd.of(text.toCharArray(), from, text.length(), last, ',');
    }

    private static int last(String text) {
        return RecordEnd.last(text.toCharArray(), text.length());
    }

    @Test
    void aRecordEndsBehindItsLineEnd() {
        assertThat(end("a,b\nc", 0, false)).isEqualTo(4);
        assertThat(end("a,b\nc", 4, true)).isEqualTo(5);
        assertThat(end("a,b\nc", 4, false)).isEqualTo(RecordEnd.UNDECIDED);
        assertThat(end("a\r\nb", 0, false)).isEqualTo(3);
        assertThat(end("a\rb", 0, false)).isEqualTo(2);
        assertThat(end("a\r", 0, true)).isEqualTo(2);
        assertThat(end("a\r", 0, false)).as("its line feed may come").isEqualTo(RecordEnd.UNDECIDED);
        assertThat(end("a,\"b\nc\",d\ne", 0, false)).isEqualTo(10);
        assertThat(end("\"a\"\"b\"\nc", 0, false)).isEqualTo(7);
        assertThat(end("\"a\"\r\nb", 0, false)).isEqualTo(5);
        assertThat(end("\"a\"\rb", 0, false)).isEqualTo(4);
        assertThat(end("x,\"a\"", 0, true)).isEqualTo(5);
        assertThat(end("x,\"a\"", 0, false)).isEqualTo(RecordEnd.UNDECIDED);
        assertThat(end("x,\"a\n", 0, false)).isEqualTo(RecordEnd.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b\n", "\"a\"b\n", "\0\n", "\"\0\"\n", "\"a\" \n", "a,b\"\n"})
    void aRecordMayBeBroken(String record) {
        assertThat(end(record, 0, false)).as(record).isEqualTo(RecordEnd.BROKEN);
        assertThat(end("x\n" + record, 2, true)).as(record).isEqualTo(RecordEnd.BROKEN);
    }

    @Test
    void aRecordThatNothingClosesIsBrokenAtTheEndOfTheFile() {
        assertThat(end("x,\"a\nb\n", 0, true)).isEqualTo(RecordEnd.BROKEN);
    }

    @Test
    void aRecordMayQuoteEveryCell() {
        for (String all : new String[] {"\"a\",\"b\"\n", "\"a\",\"\"\r\n", "\"a\"\"b\",\"c,d\ne\"", "\"\"\n"}) {
            assertThat(RecordEnd.quotesAll(all.toCharArray(), 0, all.length(), ','))
                    .as(all)
                    .isTrue();
        }
        for (String some : new String[] {"a,\"b\"\n", "\"a\",b\n", "\"a\",\n", "\"a\",,\"b\"\n", ",\"b\"\n", "a"}) {
            assertThat(RecordEnd.quotesAll(some.toCharArray(), 0, some.length(), ','))
                    .as(some)
                    .isFalse();
        }
    }

    @Test
    void theLastRecordOfABlockEndsOutsideQuotes() {
        assertThat(last("a,b\nc,d\n")).isEqualTo(8);
        assertThat(last("a,b\nc,d")).isEqualTo(4);
        assertThat(last("a,\"b\n\"\"b\n\",c\nd,\"e\nf")).isEqualTo(13);
        assertThat(last("\"a\nb\nc")).isZero();
        assertThat(last("a,b")).isZero();
        assertThat(last("")).isZero();
    }

    @Test
    void aQuoteAndALetterBeginARecordPlainlySoThatNoQuotesAreCounted() {
        assertThat(last("\"a\",\"b\"\n\"c\",\"d\nd\"\n\"e\"")).isEqualTo(18);
        assertThat(last("\"a\"\r\n\"c\",\"d\nd\"\r\n\"\",\"e"))
                .as("an empty cell begins no record plainly")
                .isEqualTo(5);
        assertThat(last("\"a\",\"b\n\"\n\"c\",\"\"\"d\"\"\n\"\"d\"\"\n\",\"e"))
                .as("nor do quotes within a cell, doubled or its last")
                .isEqualTo(9);
        assertThat(last("\"a\",\"b\n\"c"))
                .as("but where quotes are not sound; the record is then read with care")
                .isEqualTo(7);
    }
}
