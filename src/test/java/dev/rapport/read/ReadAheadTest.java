package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading on two threads gives the rows, the line numbers and the rejections of reading on one. */
class ReadAheadTest {
    private static final int NEVER = Integer.MAX_VALUE / 2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void twoThreadsReadWhatOneReads(long seed) throws IOException {
        String text = file(new Random(seed), seed % 3 == 0 ? 0 : (int) seed);
        RowsRead alone = RowsRead.of(text, NEVER);
        assertThat(alone.rows()).hasSizeGreaterThan(20_000);
        assertThat(alone.rejected().isEmpty()).isEqualTo(seed % 3 == 0);
        for (int calm : new int[] {1, 2, 8}) {
            RowsRead ahead = RowsRead.of(text, calm);
            assertThat(ahead.rejected()).isEqualTo(alone.rejected());
            assertThat(ahead.remarks()).isEqualTo(alone.remarks());
            assertThat(ahead.read()).isEqualTo(alone.read());
            assertThat(ahead.rows().equals(alone.rows())).isTrue();
        }
    }

    /** The column that is set aside, and the one before and behind which cells repeat; negative for none. */
    @ParameterizedTest
    @CsvSource({"0, -1", "1, -1", "2, -1", "-1, 1", "-1, 2", "1, 1", "2, 1", "2, 2", "0, 2"})
    void whatIsSetAsideOrWasReadBeforeReadsAsItWouldWithTheOthers(int aside, int own) throws IOException {
        for (int damaged : new int[] {0, 7}) {
            for (boolean repeating : new boolean[] {false, true}) {
                String text = file(new Random(10L * aside + own), damaged, repeating);
                RowsRead whole = RowsRead.of(text, NEVER);
                for (int calm : new int[] {1, NEVER}) {
                    RowsRead apart = RowsRead.of(new StringReader(text), calm, aside, own);
                    assertThat(apart.rows().equals(whole.rows())).isTrue();
                    assertThat(apart.rejected()).isEqualTo(whole.rejected());
                    assertThat(apart.read()).isEqualTo(whole.read());
                }
            }
        }
    }

    @Test
    void whatWasReadBeforeIsReadOnce() throws IOException {
        char[] text = "x,1,y\nu,2,v\nx,3,y\nu,4,v\n\"u\",5,v\nx,6,v\nu,\"7\",v\nx,8,y\n".toCharArray();
        Shape shape = new Shape(',', 3, -1, 1);
        RecordScanner scanner = new RecordScanner(shape);
        scanner.scan(text, text.length, true, 1);
        StrictParser parser = new StrictParser(shape);
        Parsed parsed = parser.records(text, scanner);
        // x, u and "u" come for the first time; a quoted cell between is parsed each time.
        assertThat(parsedOnes(parsed)).containsExactly(0, 1, 4, 6);
        assertThat(parsed.head(2).cells()).containsExactly("x");
        assertThat(parsed.tail(2).cells()).containsExactly("y");
        assertThat(parsed.tail(5)).isSameAs(parsed.tail(1));
        Parsed again = parser.records(text, scanner);
        assertThat(parsedOnes(again)).containsExactly(6);
        assertThat(again.head(0)).isSameAs(parsed.head(5));
        assertThat(again.head(4).cells()).containsExactly("u");
    }

    private static List<Integer> parsedOnes(Parsed parsed) {
        return IntStream.range(0, parsed.count())
                .filter(i -> parsed.record(i) != null)
                .boxed()
                .toList();
    }

    @Test
    void whatCellsMeanIsToldToTheRowsThatShareThem() throws IOException {
        String text = "A,B,C,D\n" + "x,y,1,z\nx,y,2,z\nx,w,3,z\n".repeat(2);
        CsvRows rows = new CsvRows(new StringReader(text), new Tally("a.csv", "a"));
        Header header = rows.header(lines -> Header.find(lines, List.of("a"))).orElseThrow();
        String[] columns = {"A", "B", "C", "D"};
        List<String> met = new ArrayList<>();
        rows.rows(header, new Row(columns, header.positions(columns), -1, 2), row -> {
            met.add(row.meaning(Row.Side.HEAD) + " " + row.meaning(Row.Side.TAIL) + ": " + row.raw(0) + row.raw(1)
                    + row.raw(2) + row.raw(3));
            row.means(Row.Side.HEAD, "from " + row.raw(1), 0, 1);
            // B does not stand behind C: what it says does not hold for all rows that end alike.
            row.means(Row.Side.TAIL, "never", 1, 3);
        });
        assertThat(met)
                .containsExactly(
                        "null null: xy1z",
                        "from y null: xy2z",
                        "null null: xw3z",
                        "from y null: xy1z",
                        "from y null: xy2z",
                        "from w null: xw3z");
    }

    @Test
    void aHeadWhoseCellsWereNotReadIsReadLater() throws IOException {
        Shape shape = new Shape(',', 3, -1, 2);
        StrictParser parser = new StrictParser(shape);
        RecordScanner scanner = new RecordScanner(shape);
        char[] damaged = "x,y,1,too many\nx,y,2\n".toCharArray();
        scanner.scan(damaged, damaged.length, true, 1);
        assertThat(parser.records(damaged, scanner)).isNull();
        char[] sound = "x,y,3\n".toCharArray();
        scanner.scan(sound, sound.length, true, 1);
        Parsed parsed = parser.records(sound, scanner);
        assertThat(parsed.record(0).values()).containsExactly("x", "y", "3");
    }

    @Test
    void aSwallowedRowIsSeenInACellThatIsSetAside() throws IOException {
        String swallowed = "A,B,C\n1,\"here\n2,2024-05-06 07:08:09,x\n3,there\",4\n" + "5,6,7\n".repeat(70_000);
        RowsRead whole = RowsRead.of(swallowed, NEVER);
        assertThat(whole.rejected()).isNotEmpty();
        for (int calm : new int[] {1, NEVER}) {
            assertThat(RowsRead.of(new StringReader(swallowed), calm, 1, -1).rejected())
                    .isEqualTo(whole.rejected());
        }
    }

    @Test
    void aFailureOfTheDiskArrivesWhereItHappened() {
        java.io.Reader breaks = new StringReader(file(new Random(5), 0)) {
            private int left = 1_500_000;

            @Override
            public int read(char[] to, int from, int count) throws IOException {
                if (left <= 0) {
                    throw new IOException("the disk is gone");
                }
                int read = super.read(to, from, Math.min(count, left));
                left -= read;
                return read;
            }
        };
        assertThatThrownBy(() -> RowsRead.of(breaks, 1))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void theSecondThreadIsGoneWhenTheRowsAreRead() throws IOException {
        RowsRead.of(file(new Random(6), 0), 1);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("read-ahead"));
    }

    /** About three million characters, in which records go over several lines, and some are damaged. */
    private static String file(Random random, int damaged) {
        return file(random, damaged, false);
    }

    /** In which the first two cells are mostly those of one of the two rows before. */
    private static String file(Random random, int damaged, boolean repeating) {
        String[] heads = {"1,a", "2,b"};
        StringBuilder text = new StringBuilder("A,B,C\n");
        int records = 25_000;
        for (int i = 0; i < records; i++) {
            if (damaged > 0 && random.nextInt(records) < damaged) {
                text.append(damage(random));
            }
            int side = random.nextInt(2);
            if (!repeating || random.nextInt(20) == 0) {
                heads[side] = i + "," + cell(random);
            }
            text.append(heads[side]).append(',').append(cell(random));
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

    private static String cell(Random random) {
        String plain = "word ".repeat(random.nextInt(20));
        return switch (random.nextInt(8)) {
            case 0 -> "\"" + plain + ", \"\"said\"\" she\"";
            case 1 -> "\"" + plain + "\nand\r\n" + plain + "\n\"";
            case 2 -> plain + "\uFFFD";
            default -> plain;
        };
    }
}
