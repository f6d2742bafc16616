package dev.rapport.torture;

/** One way to change a file; says of every row it touches what may become of it. */
record Operator(String name, Stage stage, Act act) {
    /** When it is applied: while the file is cells, written cells, lines or bytes. */
    enum Stage {
        CELLS,
        RECORDS,
        LINES,
        BYTES
    }

    /** What it does; false if the file has nothing it could be done to. */
    interface Act {
        boolean on(Document file, Dice dice);
    }

    static Operator cells(String name, Act act) {
        return new Operator(name, Stage.CELLS, act);
    }

    static Operator record(String name, Act act) {
        return new Operator(name, Stage.RECORDS, act);
    }

    static Operator lines(String name, Act act) {
        return new Operator(name, Stage.LINES, act);
    }

    static Operator bytes(String name, Act act) {
        return new Operator(name, Stage.BYTES, act);
    }

    @Override
    public String toString() {
        return name;
    }
}
