package dev.rapport.read.csv;

import dev.rapport.fact.LeftOutRule;
import java.io.IOException;

/** What to do with a row. */
public interface RowTaker<R extends Cells> {
    /** Takes a row. The next one stands in the same place: nothing of it must be kept. */
    void take(R row) throws RowException, IOException;

    /** Gives a row on, or notes why it cannot be used. */
    static <R extends Cells> void give(R row, RowTaker<R> taker, Tally tally) throws IOException {
        try {
            taker.take(row);
            row.accepted();
        } catch (RowException unusable) {
            if (namesColumns(row)) {
                tally.leftOut(LeftOutRule.HEADER_AGAIN);
            } else {
                tally.rejected(row.line(), unusable.reason(), unusable.column());
            }
        }
    }

    /** Whether a row's cells are the names of its columns, as where two files were put together. */
    private static boolean namesColumns(Cells row) {
        int named = 0;
        for (int i = 0; i < row.columns(); i++) {
            if (row.place(i) >= 0) {
                String name = Header.normalised(row.column(i));
                String cell = row.raw(i);
                if (!Header.normalised(cell).equals(name)
                        && !row.places().columnName(cell).equals(name)) {
                    return false;
                }
                named++;
            }
        }
        return named > 1;
    }
}
