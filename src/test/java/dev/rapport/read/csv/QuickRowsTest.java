package dev.rapport.read.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.Thorough;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * FastCSV on two threads gives the rows, the line numbers, the rejections and the remarks that Commons CSV gives, which is
 * the judge: whatever they read differently is irregular, and left to Commons CSV.
 */
class QuickRowsTest {
    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            ",",
            ",",
            ",",
            "\"",
            "\"",
            "\"\"",
            "\n",
            "\n\"a",
            "\n",
            "\r\n",
            "\r",
            "\0",
            "\uFFFD",
            "\uFFFF",
            " ",
            "é",
            "\uD83D\uDE42",
            ";",
            "\t",
            "#",
            "\n#",
            "#1,2,3\n",
            "\\",
            "1,2,3\n",
            "\"x\",\"y\",\"z\"\n",
            "2024-05-06",
            "\u2028",
            "\uFEFF",
            "\u0085");

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Thorough.of("csv.seeds", 3, 12));
    }

    /** Short texts of everything that means something in CSV, in one block and in very small ones. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadAlike(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder("A,B,C\n");
            for (int k = random.nextInt(40); k >= 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int block = 1 + random.nextInt(30);
            assertReadAlike(text.toString(), Blocks.USUAL, block);
            assertThat(RowsRead.of(decoded(text.toString()), block))
                    .as("from bytes, in blocks of " + block + ": " + text)
                    .isEqualTo(RowsRead.carefully(text.toString()));
            if (i % 3 == 0) {
                assertLogReadAlike(text.toString().replaceFirst("A,B,C", "date,contact,note"), block);
            }
        }
    }

    private static void assertLogReadAlike(String text, int block) throws IOException {
        assertThat(RowsRead.ofLog(text, block))
                .as("a log in blocks of " + block + ": " + text)
                .isEqualTo(RowsRead.ofLog(text, 0));
    }

    /** Texts of sound rows, some of which are damaged by one change. */
    @ParameterizedTest
    @MethodSource("seeds")
    void soundRowsWithAFewChangesAreReadAlike(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("A,B,C\n");
            boolean quoted = random.nextBoolean();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(row(random, quoted));
            }
            for (int k = random.nextInt(4); k > 0; k--) {
                int at = 6 + random.nextInt(text.length() - 6);
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                    default -> text.setLength(Math.max(at, 7));
                }
                if (text.length() < 8) {
                    text.append("1,2,3\n");
                }
            }
            assertReadAlike(text.toString(), Blocks.USUAL, 20 + random.nextInt(2_000));
        }
    }

    /** The same from bytes, of which it is known whether they are sound. */
    private static Decoding decoded(String text) throws IOException {
        return Decoding.of(new ByteArrayInputStream(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertReadAlike(String text, int... blocks) throws IOException {
        RowsRead judge = RowsRead.carefully(text);
        for (int block : blocks) {
            assertThat(RowsRead.of(new StringReader(text), block))
                    .as("in blocks of " + block + ": " + text)
                    .isEqualTo(judge);
        }
    }

    private static String row(Random random, boolean quoted) {
        String end = random.nextInt(9) == 0 ? "\r\n" : "\n";
        return cell(random, quoted) + "," + cell(random, quoted) + "," + cell(random, quoted) + end;
    }

    /** About three million characters, in which records go over several lines, and some are damaged. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aLargeFileIsReadAlike(long seed) throws IOException {
        String text = file(new Random(seed), seed % 3 == 0 ? 0 : (int) seed);
        RowsRead judge = RowsRead.carefully(text);
        assertThat(judge.rows()).hasSizeGreaterThan(20_000);
        assertThat(judge.rejected().isEmpty()).isEqualTo(seed % 3 == 0);
        for (int block : new int[] {5_000, Blocks.USUAL}) {
            RowsRead quick = RowsRead.of(decoded(text), block);
            assertThat(quick.rejected()).isEqualTo(judge.rejected());
            assertThat(quick.remarks()).isEqualTo(judge.remarks());
            assertThat(quick.read()).isEqualTo(judge.read());
            assertThat(quick.rows().equals(judge.rows())).isTrue();
        }
    }

    /** Every cell in quotes, as LinkedIn writes today, or only those that must be: both go the quick way. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void soundRowsAreReadByFastCsv(boolean quoted) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(row(random, quoted).replace("\uFFFD", "")).append(i % 50 == 0 ? "\n\r\n" : "");
        }
        QuickRecords records = records(text.toString());
        assertThat(records.count()).isEqualTo(500);
        assertThat(records.line(500))
                .isEqualTo(text.chars().filter(c -> c == '\n').count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\n",
                "1,2,3,4\n",
                "#1,2,3\n",
                "1,a\"b,3\n",
                "1, \"b\",3\n",
                "1,\"b\"c,3\n",
                "1,\"b,3\n",
                "1,\"\"\"b,3\n",
                "1,\"x,9\n2,2024-05-06,7\n8\",3\n"
            })
    void anythingIrregularIsLeftToCommonsCsv(String row) {
        assertThat(records("1,2,3\n")).isNotNull();
        assertThat(records(row)).as(row).isNull();
        assertThat(records("1,2,3\n" + row + "1,2,3\n")).as(row).isNull();
    }

    private static QuickRecords records(String text) {
        QuickRecords records = new QuickRecords(10, new Header(1, ',', List.of("a", "b", "c")), -1);
        return records.read(text.toCharArray(), text.length()) ? records : null;
    }

    @Test
    void aFailureOfTheDiskArrivesWhereItHappened() {
        java.io.Reader breaks = new StringReader(file(new Random(5), 0)) {
            private int left = 1_500_000;

            @Override
            public int read(char[] to, int from, int count) throws IOException {
                if (left == 0) {
                    throw new IOException("the disk is gone");
                }
                int read = super.read(to, from, Math.min(count, left));
                left -= read;
                return read;
            }
        };
        assertThatThrownBy(() -> RowsRead.of(breaks, Blocks.USUAL))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void theSecondThreadIsGoneWhenTheRowsAreRead() throws IOException {
        RowsRead.quickly(file(new Random(6), 0));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("read-ahead"));
    }

    private static String file(Random random, int damaged) {
        StringBuilder text = new StringBuilder("A,B,C\n");
        int records = 25_000;
        for (int i = 0; i < records; i++) {
            if (damaged > 0 && random.nextInt(records) < damaged) {
                text.append(damage(random));
            }
            text.append(i).append(',').append(cell(random, false)).append(',').append(cell(random, false));
            text.append(random.nextInt(50) == 0 ? "\r\n" : "\n");
        }
        // One at least, wherever the dice fell.
        return damaged > 0 ? text + "only one cell\n" : text.toString();
    }

    private static String damage(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "x,\"never closed,y\n";
            case 1 -> "too,few\n";
            case 2 -> "x,a \"bare\" quote,y\n";
            case 3 -> "x,\0,y\n";
            case 4 -> "x,\"" + "line\n".repeat(250) + "\",y\n";
            case 5 -> "x," + "long".repeat(random.nextBoolean() ? 300_000 : 1_200_000) + ",y\n";
            default -> throw new AssertionError();
        };
    }

    private static String cell(Random random, boolean quoted) {
        String plain = "word ".repeat(random.nextInt(20));
        return switch (random.nextInt(8)) {
            case 0 -> "\"" + plain + ", \"\"said\"\" she\"";
            case 1 -> "\"" + plain + "\nand\r\n" + plain + "\n\"";
            case 3 -> "\"" + plain + "\n\"\"said\"\"\n\"\"" + plain + "\"\"\n\"";
            case 2 -> plain + (random.nextInt(40) == 0 ? "\uFFFD" : "é");
            default -> quoted ? "\"" + plain + "\"" : plain;
        };
    }
}
