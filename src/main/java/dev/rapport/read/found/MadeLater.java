package dev.rapport.read.found;

import java.io.IOException;

/** An export was made later than its name or its files' times say: too many of its rows are later. It is read again. */
public final class MadeLater extends IOException {
    private static final long serialVersionUID = 1L;
    private final String export;

    public MadeLater(String export) {
        super("made later than it says");
        this.export = export;
    }

    public String export() {
        return export;
    }
}
