package dev.rapport.read.cell;

/** Says of a row that lacks cells what is known from elsewhere. */
public interface Witness {
    /** Whether a cell names people who are known, and nobody else. */
    boolean people(String cell);

    /** Whether a cell holds a channel that other rows have, too. */
    boolean channel(String cell);
}
