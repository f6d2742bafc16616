package dev.rapport.theme;

import dev.rapport.ledger.Ledger;
import dev.rapport.report.About;

/** One theme: a pure function from the ledger to its measures and figures. */
interface Theme {
    /** What it claims, asks, counts, needs and cannot see. */
    About about();

    /** Its measures and figures. */
    Answer examine(Ledger ledger);

    /** The id of the theme a finding belongs to: the prefix of its own, and {@code touch.*} is of {@code follow-up}. */
    static String of(String finding) {
        String prefix = finding.substring(0, finding.indexOf('.'));
        return prefix.equals("touch") ? "follow-up" : prefix;
    }
}
