package dev.rapport.own;

/** A table cannot be taken apart. */
public final class DamagedTable extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    DamagedTable(int line, String why) {
        super(why);
        this.line = line;
    }

    /** The line, as an editor counts. */
    public int line() {
        return line;
    }
}
