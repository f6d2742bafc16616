package dev.rapport.report;

import dev.rapport.fact.Coded;

/** Why a finding has no value (measures.md 1.6). */
public enum Reason implements Coded {
    NO_CASES(Status.TOO_LITTLE_DATA, "there was no case yet"),
    ALL_WAITING(Status.TOO_LITTLE_DATA, "all cases are still undecided"),
    FEWER_THAN_5(Status.TOO_LITTLE_DATA, "fewer than five cases, so only counts are given"),
    FEWER_THAN_10_CONTACTS(Status.TOO_LITTLE_DATA, "fewer than ten people"),
    FEWER_THAN_10_EPISODES(Status.TOO_LITTLE_DATA, "fewer than ten conversations"),
    FEWER_THAN_20_PER_ARM(Status.TOO_LITTLE_DATA, "fewer than twenty cases on a side"),
    FEWER_THAN_8_MONTHS(Status.TOO_LITTLE_DATA, "fewer than eight complete months"),
    FEWER_THAN_5_THEMES(Status.TOO_LITTLE_DATA, "fewer than five themes could be measured"),
    NEVER_REACHED_HALF(Status.TOO_LITTLE_DATA, "fewer than half so far"),
    BEYOND_FOLLOW_UP(Status.TOO_LITTLE_DATA, "nobody has been observed that long"),
    FILE_MISSING(Status.NOT_IN_EXPORT, "the file is not in the export"),
    FILE_EMPTY(Status.NOT_IN_EXPORT, "the file has no rows"),
    FILE_DAMAGED(Status.NOT_IN_EXPORT, "too many of the file's rows could not be read"),
    COLUMN_MISSING(Status.NOT_IN_EXPORT, "the file lacks a column"),
    LOG_MISSING(Status.NOT_IN_EXPORT, "there is no interaction log"),
    LOG_FIELD_MISSING(Status.NOT_IN_EXPORT, "the log lacks a column"),
    OWNER_UNKNOWN(Status.NOT_IN_EXPORT, "the owner of the export could not be recognised"),
    ONE_EXPORT_ONLY(Status.NOT_APPLICABLE, "it takes two exports"),
    NO_PREVIOUS_REPORT(Status.NOT_APPLICABLE, "there is no earlier report"),
    NOT_ASKED(Status.NOT_APPLICABLE, "it is computed only when asked for");

    private final Status status;
    private final String words;

    Reason(Status status, String words) {
        this.status = status;
        this.words = words;
    }

    public Status status() {
        return status;
    }

    public String words() {
        return words;
    }
}
