package dev.rapport.read;

import dev.rapport.fact.RejectReason;

/** A row that cannot be used; carries the reason and the column, never the content. */
final class RowException extends Exception {
    private static final long serialVersionUID = 1L;
    private final RejectReason reason;
    private final String column;

    RowException(RejectReason reason, String column) {
        super(reason.words(), null, false, false);
        this.reason = reason;
        this.column = column;
    }

    RejectReason reason() {
        return reason;
    }

    String column() {
        return column;
    }
}
