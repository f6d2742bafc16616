package dev.rapport.cli.settings;

/** What a person may want to hear of from {@code rapport check} as a failure, beside what a report fails on. */
public enum FailOn {
    /** Any row that cannot be used. */
    REJECTED,
    /** A file that is not there. */
    MISSING,
    /** A name that fits several people, or none. */
    UNCLEAR,
    /** An owner who could not be recognised. */
    OWNER
}
