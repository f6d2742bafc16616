package dev.rapport.ledger;

/** Names of the columns of the contact table that are asked for, as in contacts.csv (measures.md 5.2). */
public final class Columns {
    private Columns() {}

    /** In the contact table alone, to ask by: a contact's index. */
    public static final String INDEX = "index";
    /** In the contact table alone, to ask by: whether a contact is a tie at C. */
    public static final String TIE = "tie";
    /** Whether a contact is past their rhythm at C. */
    public static final String SLIPPING = "slipping";
    /** Contact days within the two years that end at the last. */
    public static final String CLOSENESS = "closeness";
}
