package dev.rapport.report;

import dev.rapport.fact.Coded;

/** What a finding's value counts. */
public enum Unit implements Coded {
    SHARE(6),
    PEOPLE(0),
    COUNT(0),
    DAYS(3),
    TURNS(3),
    BALANCE(6),
    DIFFERENCE(6),
    PER_MONTH(6),
    MARK(6),
    EFFECTIVE_PEOPLE(6),
    EFFECTIVE_COMPANIES(6),
    INDEX(6);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /** Decimals in report.json, rounded half-even after all arithmetic. */
    public int decimals() {
        return decimals;
    }
}
