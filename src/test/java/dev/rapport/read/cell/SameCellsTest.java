package dev.rapport.read.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.csv.CsvRows;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.RowTaker;
import dev.rapport.read.csv.Tally;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was made of cells holds for rows that have the same in all of them, and for no other. */
class SameCellsTest {
    private static void rows(String text, RowTaker<Row> taker) throws IOException {
        CsvRows rows = new CsvRows(new StringReader("A,C,D\n" + text), new Tally("a.csv", "a"));
        Header header = rows.header(lines -> Header.find(lines, List.of("a"))).orElseThrow();
        rows.rows(header, new Row(new String[] {"A", "B", "C", "D"}, header), taker);
    }

    @Test
    void itIsToldToTheRowsThatShareThem() throws IOException {
        SameCells<String> cells = new SameCells<>(16, 0, 2);
        List<String> met = new ArrayList<>();
        rows("x,y,1\nx,y,2\nx,w,3\nx,\"y\",4\nxy,,5\n,xy,6\n", row -> {
            met.add(row.raw(3) + cells.of(row));
            cells.put(row, " is " + row.raw(0) + "+" + row.raw(2));
        });
        assertThat(met).containsExactly("1null", "2 is x+y", "3null", "4 is x+y", "5null", "6null");
    }

    @Test
    void aColumnThatTheFileLacksIsEmpty() throws IOException {
        SameCells<String> cells = new SameCells<>(16, 1, 0);
        List<String> met = new ArrayList<>();
        rows("x,y,1\nx,z,2\n", row -> {
            met.add(row.raw(3) + cells.of(row));
            cells.put(row, "known");
        });
        assertThat(met).containsExactly("1null", "2known");
    }

    @Test
    void nothingIsToldOnceItIsForgotten() throws IOException {
        SameCells<String> cells = new SameCells<>(16, 0);
        rows("x,y,1\nx,y,1\n", row -> {
            assertThat(cells.of(row)).isNull();
            cells.put(row, "known");
            assertThat(cells.of(row)).isEqualTo("known");
            cells.clear();
        });
    }

    /** However many cells fall on one place: what it tells was put for the same cells, and last. */
    @Test
    void itNeverTellsWhatWasMadeOfOtherCells() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("a".repeat(random.nextInt(4))).append(random.nextInt(3)).append(',');
            text.append("b".repeat(random.nextInt(20)))
                    .append(random.nextInt(30))
                    .append(",x\n");
        }
        SameCells<Integer> cells = new SameCells<>(64, 0, 2);
        Map<String, Integer> made = new HashMap<>();
        int[] known = new int[1];
        rows(text.toString(), row -> {
            String key = row.raw(0) + "," + row.raw(2);
            Integer told = cells.of(row);
            known[0] += told == null ? 0 : 1;
            assertThat(told).isIn(null, made.get(key));
            int next = (int) row.line();
            made.put(key, next);
            cells.put(row, next);
        });
        assertThat(known[0]).isPositive();
    }
}
