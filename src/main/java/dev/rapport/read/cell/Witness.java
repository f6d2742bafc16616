package dev.rapport.read.cell;

/** Says of a log's row that lacks cells what is known from elsewhere. */
public interface Witness {
    /** Bears out every row. */
    Witness ALL = new Witness() {
        @Override
        public boolean people(String cell) {
            return true;
        }

        @Override
        public boolean channel(String cell) {
            return true;
        }
    };

    /** Whether a cell names known people only. */
    boolean people(String cell);

    /** Whether a cell holds a channel that other rows have, too, and no person's name. */
    boolean channel(String cell);
}
