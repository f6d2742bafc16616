package dev.rapport.ledger;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Starts the table library, whose first use takes a moment. */
final class TableLibrary {
    private TableLibrary() {}

    /** Starts it by making a table. */
    static void start() {
        Table.create("started", StringColumn.create("by", "rapport")).column(0).size();
    }
}
