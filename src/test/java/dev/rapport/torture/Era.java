package dev.rapport.torture;

/** Forms an export had over the years (export-format.md 3). */
enum Era {
    /** Names only; seven-column messages. */
    Y2018,
    /** Names only but for the senders of messages. */
    Y2022,
    /** Addresses everywhere. */
    Y2024,
    /** As 2024, with attachments, drafts, every cell of the messages quoted and true line breaks. */
    Y2026;

    boolean urls() {
        return this == Y2024 || this == Y2026;
    }
}
