package dev.rapport.ledger;

import java.util.Locale;

/** The columns of {@code months.csv} in their order (measures.md 5.2): all that is counted of a calendar month. */
public enum MonthColumn {
    MONTH(Kind.NAME),
    COMPLETE(Kind.COMPLETE),
    PEOPLE,
    TWO_WAY,
    NEWCOMERS_WAITING,
    MESSAGES_IN,
    MESSAGES_OUT,
    LOGGED,
    FIRST_MOVES,
    NEW_PEOPLE,
    FOLLOW_UPS,
    ACTIVE_WEEKS,
    OPENERS_MATURED,
    OPENERS_ANSWERED_30D,
    OPENERS_WAITING,
    REPLY_RATE(Kind.REPLIES),
    REPLY_LOW(Kind.REPLIES),
    REPLY_HIGH(Kind.REPLIES),
    EPISODES,
    EPISODES_WAITING,
    TURNS_1,
    TURNS_2_3,
    TURNS_4_7,
    TURNS_8_UP,
    NEW_CONNECTIONS,
    CONNECTIONS_TOTAL,
    FOLLOWUP_DUE_7D,
    FOLLOWED_UP_7D,
    INVITATIONS_SENT(Kind.LISTED),
    INVITATIONS_ACCEPTED(Kind.LISTED),
    INVITATIONS_WAITING(Kind.LISTED),
    TEXTS_TAILORED,
    TEXTS_TEMPLATE,
    TEXTS_DEFAULT,
    NOTES(Kind.LISTED),
    ENDORSEMENTS_GIVEN,
    ENDORSEMENTS_RECEIVED,
    RECOMMENDATIONS_GIVEN,
    RECOMMENDATIONS_RECEIVED,
    INTRODUCTIONS_GIVEN,
    INTRODUCTIONS_RECEIVED,
    HELP_GIVEN,
    HELP_RECEIVED,
    ACTIVE,
    QUIET,
    DORMANT,
    LONG_DORMANT,
    NEVER_SPOKEN,
    WENT_QUIET,
    CAME_BACK,
    SLIPPING,
    EASE_MEAN(Kind.EASE),
    EASE_N;

    private final Kind kind;

    /** What stands in a column. */
    enum Kind {
        /** The month's name. */
        NAME,
        /** Whether it is over. */
        COMPLETE,
        /** The share of openers answered, or a limit of it. */
        REPLIES,
        /** The mean of the owner's own marks. */
        EASE,
        /** A whole number; none where invitations are not listed. */
        LISTED,
        /** A whole number. */
        COUNT
    }

    MonthColumn() {
        this(Kind.COUNT);
    }

    MonthColumn(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Its name in the file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a state at the month's end; there is none for {@link TouchState#NONE}. */
    static MonthColumn of(TouchState state) {
        return valueOf(state.name());
    }

    /** The column of a kind of first texts. */
    static MonthColumn of(TextKind kind) {
        return valueOf("TEXTS_" + kind.name());
    }

    /** The column of what was given or received, e.g. {@code ENDORSEMENTS}. */
    public static MonthColumn of(String what, boolean given) {
        return valueOf(what + (given ? "_GIVEN" : "_RECEIVED"));
    }
}
