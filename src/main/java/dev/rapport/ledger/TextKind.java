package dev.rapport.ledger;

/** What sort of first text it is (measures.md 2.5). */
public enum TextKind {
    /** One of LinkedIn's own ready-made texts. */
    DEFAULT,
    /** Resembles at least two other first texts to different people. */
    TEMPLATE,
    /** Written for one person. */
    TAILORED
}
