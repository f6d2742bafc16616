package dev.rapport.ledger;

/** Names of the columns of the contact table and the month table, as in contacts.csv and months.csv (measures.md 5.2). */
public final class Columns {
    private Columns() {}

    /** In the contact table alone, to ask by: a contact's index. */
    public static final String INDEX = "index";
    /** In the contact table alone, to ask by: whether somebody is a tie at C. */
    public static final String TIE = "tie";
    /** Whether somebody is past their rhythm at C. */
    public static final String SLIPPING = "slipping";
    /** Contact days within the two years that end at the last. */
    public static final String CLOSENESS = "closeness";

    /** Columns of {@code months.csv} in order. */
    public static final String[] MONTHS =
            ("month complete people two_way newcomers_waiting messages_in messages_out logged first_moves"
                            + " new_people follow_ups active_weeks openers_matured openers_answered_30d openers_waiting"
                            + " reply_rate reply_low reply_high episodes episodes_waiting turns_1 turns_2_3 turns_4_7"
                            + " turns_8_up new_connections connections_total followup_due_7d followed_up_7d"
                            + " invitations_sent invitations_accepted invitations_waiting texts_tailored texts_template"
                            + " texts_default notes endorsements_given endorsements_received recommendations_given"
                            + " recommendations_received introductions_given introductions_received help_given"
                            + " help_received active quiet dormant long_dormant never_spoken went_quiet came_back"
                            + " slipping ease_mean ease_n")
                    .split(" ");
}
