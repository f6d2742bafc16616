package dev.rapport.ledger;

/** How the present silence of a close tie, or of a tie with a wished cadence, compares with what is usual for it. */
public enum Rhythm {
    /** Neither close nor with a cadence: there is no rhythm to be past. */
    NONE,
    /** Within what is usual. */
    IN_RHYTHM,
    /** Past its cadence, or well past its usual gap. */
    SLIPPING,
    /** Silent beyond the dormant limit, and without a cadence. */
    DORMANT
}
