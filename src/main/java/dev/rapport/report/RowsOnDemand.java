package dev.rapport.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of a large grid: each cell is made of a column's plain value when it is asked for, and not kept. The table of
 * 30,000 people would otherwise hold more than a million cells from the themes to the last file.
 */
public final class RowsOnDemand extends AbstractList<List<Cell>> implements RandomAccess {
    private final int rows;
    private final int columns;
    private final Cells cells;

    /** Where the cells come from: the same cell whenever it is asked for. */
    @FunctionalInterface
    public interface Cells {
        /** The cell at a row and a column, both from 0. */
        Cell at(int row, int column);
    }

    RowsOnDemand(int rows, int columns, Cells cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    @Override
    public int size() {
        return rows;
    }

    @Override
    public List<Cell> get(int row) {
        return new OneRow(row);
    }

    private final class OneRow extends AbstractList<Cell> implements RandomAccess {
        private final int row;

        OneRow(int row) {
            this.row = row;
        }

        @Override
        public int size() {
            return columns;
        }

        @Override
        public Cell get(int column) {
            return cells.at(row, column);
        }
    }
}
