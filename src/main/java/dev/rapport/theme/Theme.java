package dev.rapport.theme;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;
import dev.rapport.report.Section;

/** One theme: a pure function from the ledger to a section. */
interface Theme {
    /** What it claims, asks, counts, needs and cannot see. */
    About about();

    /** Its findings and figures. */
    Section examine(Ledger ledger);
}
