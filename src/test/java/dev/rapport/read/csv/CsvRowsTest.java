package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of sound and of damaged files, with the line an editor shows for each. */
class CsvRowsTest {
    private static RowsRead read(String text) throws IOException {
        RowsRead carefully = RowsRead.carefully(text);
        assertThat(RowsRead.quickly(text)).isEqualTo(carefully);
        return carefully;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsBelowAPreambleKeepTheirLines(String newline) throws IOException {
        String text =
                String.join(newline, "Notes:", "\"hello, you\"", "", "A,B,C", "1,2,3", "", "4,\"5\n5\",6", "7,8,9");
        RowsRead read = read(text);
        assertThat(read.rows()).containsExactly("5|1|2|3", "7|4|5\n5|6", "9|7|8|9");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.remarks()).isEmpty();
        assertThat(read.read()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'x,y\n', 1"})
    void replacedCharactersAreToldOnceForTheWholeFile(String damaged, int wrong) throws IOException {
        RowsRead read = read("A,B,C\n1,\uFFFD2,3\n" + damaged + "4,5,\"\uFFFD\uFFFD\"\n");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rejected()).hasSize(wrong);
        assertThat(read.remarks())
                .containsExactly("3 characters could not be decoded and were replaced;"
                        + " if names lack letters, save the file as CSV UTF-8");
        assertThat(read("A,B,C\n1,\uFFFD2,3\n").remarks())
                .containsExactly("1 character could not be decoded and was replaced");
    }

    @Test
    void blankLinesBetweenDamagedOnesAreNoRows() throws IOException {
        RowsRead read = read("A,B,C\n\nx\n\r\n\n1,2,3\n\ny,\"\n\n4,5,6\n\n");
        assertThat(read.wrong()).containsExactly("3 cell-count", "8 damaged-quotes");
        assertThat(read.rows()).containsExactly("6|1|2|3", "10|4|5|6");
        assertThat(read.read()).isEqualTo(4);
    }

    @Test
    void aRowOfSeveralLinesBesideADamagedOneKeepsItsPlace() throws IOException {
        RowsRead read = read("A,B,C\nx\n1,\"2\r\n2\",3\r\n4,5,6\r\"7\",8,\"9\"\"\"\n10,11,12");
        assertThat(read.wrong()).containsExactly("2 cell-count");
        assertThat(read.rows()).containsExactly("3|1|2\r\n2|3", "5|4|5|6", "6|7|8|9\"", "7|10|11|12");
    }

    /** Whoever sends a message that holds a row of the file adds no row to it, and takes none away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1\",\"hi\n1,2,2024-05-06\nbye\",\"3\"\n",
                "\"1\",\"hi,there\n1,2,2024-05-06\n1,2,2024-05-06\n4,2024-05-06,bye\",\"3\"\n",
                "1,\"hi\n1,2,2024-05-06\nbye\",3\n",
                "1,\"hi, you:\n2024-05-06, Berlin, train\n2024-05-07, Paris, bye\",3\n"
            })
    void aTextThatHoldsARowIsOneCell(String row) throws IOException {
        RowsRead read = read("A,B,C\n" + row + "7,8,9\n");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.rows())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2|1|hi")
                .endsWith("bye|3");
    }

    @Test
    void aRowBetweenTwoThatLostAQuoteIsReadAgain() throws IOException {
        RowsRead read = read("A,B,C\n1,\"lost,3\n4,5,2024-05-06\n7,lost\",9\n");
        assertThat(read.wrong()).containsExactly("2 damaged-quotes", "4 damaged-quotes");
        assertThat(read.rows()).containsExactly("3|4|5|2024-05-06");
    }

    @Test
    void theReasonIsSaidOfTheDamagedLineAlone() throws IOException {
        RowsRead read = read("A,B,C\n1,\"2,3\n4,\0,6\n7,8\n9,a\"b,\0\n1,2,3\n");
        assertThat(read.wrong())
                .containsExactly("2 damaged-quotes", "3 nul-character", "4 cell-count", "5 nul-character");
        assertThat(read.rows()).containsExactly("6|1|2|3");
    }

    @Test
    void aNulAtEitherEndOfItsLineIsSeen() throws IOException {
        RowsRead read = read("A,B,C\n\0,2,3\n4,5,6\0\n\"7,8,9\n\0\n");
        assertThat(read.wrong())
                .containsExactly("2 nul-character", "3 nul-character", "4 damaged-quotes", "5 nul-character");
    }

    @Test
    void twoHundredLinesAreOneRowAndMoreAreTooLong() throws IOException {
        String longest = "\"" + "x\n".repeat(199) + "\",2,3\n";
        assertThat(read("A,B,C\n" + longest).rows())
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("2|x\n").endsWith("|2|3"));
        RowsRead beside = read("A,B,C\nx\n" + longest + "4,5,6\n");
        assertThat(beside.wrong()).containsExactly("2 cell-count");
        assertThat(beside.rows()).hasSize(2).last().isEqualTo("203|4|5|6");
        RowsRead more = read("A,B,C\n\"x\n" + longest.substring(1) + "4,5,6\n");
        assertThat(more.wrong()).containsExactly("2 too-long");
        assertThat(more.rows()).last().isEqualTo("203|4|5|6");
    }

    @Test
    void aMegabyteIsOneRowAndMoreIsTooLong() throws IOException {
        String longest = "\"" + "x".repeat(RecordEnd.MOST_CHARACTERS - 6) + "\",2,3\n";
        assertThat(longest.strip().length()).isEqualTo(RecordEnd.MOST_CHARACTERS);
        for (String damage : List.of("", "x\n")) {
            RowsRead read = read("A,B,C\n" + damage + longest + "4,5,6\n");
            assertThat(read.rows()).as("after " + damage).hasSize(2);
            assertThat(read.wrong()).hasSize(damage.isEmpty() ? 0 : 1);
        }
        for (String damage : List.of("", "x\n")) {
            RowsRead read = read("A,B,C\n" + damage + "\"x" + longest.substring(1) + "4,5,6\n");
            assertThat(read.wrong()).as("after " + damage).last().asString().endsWith(" too-long");
            assertThat(read.rows()).singleElement().asString().endsWith("|4|5|6");
        }
    }

    @Test
    void rowsOfManyBlocksComeInOrderAndOnce() throws IOException {
        StringBuilder text = new StringBuilder("A,B,C\n");
        int rows = 60_000;
        for (int i = 0; i < rows; i++) {
            text.append(i).append(",\"b\r\nb\",twenty characters here\r\n");
        }
        RowsRead read = read(text.toString());
        assertThat(read.read()).isEqualTo(rows);
        assertThat(read.rows()).hasSize(rows);
        for (int i = 0; i < rows; i += 997) {
            assertThat(read.rows().get(i)).isEqualTo(2 * i + 2 + "|" + i + "|b\r\nb|twenty characters here");
        }
    }

    @Test
    void aHeaderIsLookedForInFortyLinesAndQuotesInItAreUnderstood() {
        assertThat(header("x\n".repeat(39) + "\"A\",\"B\"\n")).contains(new Header(40, ',', List.of("a", "b")));
        assertThat(header("x\n".repeat(40) + "A,B\n")).isEmpty();
        assertThat(header("A\tB_\r\n1\t2\n")).contains(new Header(1, '\t', List.of("a", "b")));
        assertThat(header("\r\n\r\nC;b;A")).contains(new Header(3, ';', List.of("c", "b", "a")));
        assertThat(header("A,\"B\n1,2\n")).isEmpty();
        assertThat(header("")).isEmpty();
    }

    private static Optional<Header> header(String text) {
        try {
            return new CsvRows(new java.io.StringReader(text), new Tally("a.csv", "a"))
                    .header(lines -> Header.find(lines, List.of("a", "b")));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
