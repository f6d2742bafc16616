package dev.rapport.read.log;

/** One record of a CSV, asked by the number of a known column. */
public interface CsvRow {
    /** The cell without blanks around it; empty if the file lacks the column. */
    String get(int column);

    /** Line on which the record begins. */
    long line();

    /** What to do with a row. It is counted as read already. */
    public interface Taker {
        /** Takes the row, which is valid only now. */
        public void take(CsvRow row);
    }
}
