package dev.rapport.torture;

import java.util.ArrayList;
import java.util.List;

/** A record of a file being mutated: first as cells, then as written cells, then as text with its line end. */
final class Entry {
    /** What may become of it. */
    enum Status {
        /** It must be read as if nothing had happened. */
        INTACT,
        /** It must not be accepted. */
        LOST,
        /** It may be accepted, but never with another cell's value. */
        ALTERED
    }

    /** The row it came from; null if it never was one. */
    TrueRow row;

    List<String> cells;
    List<String> written = List.of();
    String text = "";
    String end = "\n";
    Status status = Status.INTACT;
    /** Whether the same row stands in the file already. */
    boolean copy;
    /** Fewest and most rows as which a reader may count it. */
    int least = 1;

    int most = 1;

    Entry(TrueRow row) {
        this.row = row;
        cells = new ArrayList<>(row == null ? List.of() : row.cells());
    }

    boolean intact() {
        return status == Status.INTACT && row != null && !copy;
    }

    Entry copied() {
        Entry copy = new Entry(row);
        copy.cells = new ArrayList<>(cells);
        copy.copy = true;
        return copy;
    }

    boolean lost() {
        status = Status.LOST;
        return true;
    }

    boolean altered() {
        status = Status.ALTERED;
        return true;
    }
}
