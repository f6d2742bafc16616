package dev.rapport.report;

import dev.rapport.fact.Coded;

/** Whether a finding could be measured. */
public enum Status implements Coded {
    MEASURED,
    TOO_LITTLE_DATA,
    NOT_IN_EXPORT,
    NOT_APPLICABLE;
}
