package dev.rapport.ledger;

import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Starts the table library, whose first use takes a moment. */
final class TableLibrary {
    private static final String CLASS_PATH = "java.class.path";

    private TableLibrary() {}

    /**
     * Starts it, with its eyes shut: at its first use it looks through every library there is for readers and writers of
     * files, of which the ledger uses none. With nothing to look through it starts in half the time.
     */
    static synchronized void start() {
        String classPath = System.getProperty(CLASS_PATH);
        System.setProperty(CLASS_PATH, "");
        try {
            Table.create("started", StringColumn.create("by", "rapport"))
                    .column(0)
                    .size();
        } finally {
            System.setProperty(CLASS_PATH, classPath);
        }
    }
}
