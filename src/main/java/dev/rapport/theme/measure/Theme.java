package dev.rapport.theme.measure;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;

/** One theme: a pure function from the ledger to its measures and figures. */
public interface Theme {
    /** What it asks, counts and cannot see. */
    About about();

    /** Its measures and figures. */
    Answer examine(Ledger ledger);
}
