package dev.rapport.read.cell;

import dev.rapport.read.csv.Cells;
import dev.rapport.read.csv.Tally;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cells that do not hold what their column says and count as empty, as the row can do without them. A cell is emptied only
 * where nothing speaks for shifted cells; where something does, the whole row is out of place.
 */
final class EmptiedCells {
    private final long[] counts;
    /** One bit for each column emptied in the present row, of which it is not known yet whether it is used. */
    private long present;

    EmptiedCells(int columns) {
        counts = new long[columns];
    }

    void begin() {
        present = 0;
    }

    /** The present row can do without a cell. */
    void empty(int column) {
        present |= 1L << column;
    }

    /** Whether any cell of the present row was emptied. */
    boolean any() {
        return present != 0;
    }

    /** Whether a cell of the present row was. */
    boolean has(int column) {
        return (present & 1L << column) != 0;
    }

    /** The present row is not rejected. */
    void count() {
        for (long rest = present; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    /** Says how many there were. */
    void tell(Cells row, Tally tally) {
        for (int column = 0; column < counts.length; column++) {
            if (counts[column] > 0) {
                boolean one = counts[column] == 1;
                CellKind kind = CellKind.of(row.column(column));
                String not = kind == CellKind.ADDRESS || kind == CellKind.MAIL
                        ? (one ? "holds no " : "hold no ") + kind.words()
                        : one ? "says nothing" : "say nothing";
                tally.remark(row.column(column) + ": " + String.format(Locale.ROOT, "%,d", counts[column])
                        + (one ? " cell " : " cells ") + not + " and " + (one ? "counts" : "count") + " as empty");
            }
        }
        Arrays.fill(counts, 0);
    }

    /**
     * Whether cells of a row have moved, seen from one that cannot be what its column says: its value is certainly one that
     * another column holds, or a value such as it should hold stands where it does not belong.
     */
    static boolean shifted(Cells row, int column) {
        String cell = row.get(column);
        CellKind own = CellKind.of(row.column(column));
        for (int other = 0; other < row.columns(); other++) {
            CellKind kind = CellKind.of(row.column(other));
            if (other == column || kind == own || !row.has(other)) {
                continue;
            }
            boolean cameFromThere = kind.isCertainly(cell);
            boolean wentThere = kind != CellKind.PROSE && kind != CellKind.NOTE && own.isCertainly(row.get(other));
            if (cameFromThere || wentThere) {
                return true;
            }
        }
        return false;
    }

    /** Whether the file lacks the column of e-mail addresses that its kind has: one may stand elsewhere. */
    static boolean mailMissing(Cells row) {
        boolean known = false;
        for (int column = 0; column < row.columns(); column++) {
            if (CellKind.of(row.column(column)) == CellKind.MAIL) {
                if (row.has(column)) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    /** Whether a column of LinkedIn's words holds none of them, or is not there: what stood in it may have moved. */
    static boolean wordMissing(Cells row) {
        for (int column = 0; column < row.columns(); column++) {
            if (CellKind.of(row.column(column)) == CellKind.WORD
                    && !(row.has(column) && CellKind.WORD.isCertainly(row.get(column)))) {
                return true;
            }
        }
        return false;
    }
}
