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
            if (row.namesColumns()) {
                tally.leftOut(LeftOutRule.HEADER_AGAIN);
            } else {
                tally.rejected(row.line(), unusable.reason(), unusable.column());
            }
        }
    }
}
