package dev.rapport.report;

import java.util.Locale;

/** Whether a finding could be measured. */
public enum Status {
    MEASURED,
    TOO_LITTLE_DATA,
    NOT_IN_EXPORT,
    NOT_APPLICABLE;

    /** The code in report.json. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
