package dev.rapport.theme.hello;

import java.util.Locale;

/**
 * The rules by which a contact is worth a hello, in the order in which they are asked and shown: who waits, then old ties,
 * then what is new.
 */
public enum HelloRule {
    WAITING_ON_YOU,
    PROMISED,
    SLIPPING,
    DORMANT,
    NEW_CONNECTION,
    JOB_CHANGE;

    /** The code in report.json and suggestions.csv. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
