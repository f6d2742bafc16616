package dev.rapport.read.csv;

import dev.rapport.fact.RejectReason;

/** A row that cannot be used; carries the reason and the column, never the content. */
public final class RowException extends Exception {
    private static final long serialVersionUID = 1L;
    private final RejectReason reason;
    private final String column;

    public RowException(RejectReason reason, String column) {
        super(reason.words(), null, false, false);
        this.reason = reason;
        this.column = column;
    }

    public RejectReason reason() {
        return reason;
    }

    public String column() {
        return column;
    }
}
