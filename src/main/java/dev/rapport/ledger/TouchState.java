package dev.rapport.ledger;

import java.util.Locale;

/** How long ago the last contact with a tie was (measures.md 2.4). */
public enum TouchState {
    ACTIVE,
    QUIET,
    DORMANT,
    LONG_DORMANT,
    /** A current connection without any interaction. */
    NEVER_SPOKEN,
    /** Neither connected nor ever in contact, or outside the tie population. */
    NONE;

    /** The code in contacts.csv, e.g. {@code long-dormant}; empty for {@link #NONE}. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it was spoken with, but not lately. */
    public boolean stale() {
        return this == QUIET || this == DORMANT || this == LONG_DORMANT;
    }
}
