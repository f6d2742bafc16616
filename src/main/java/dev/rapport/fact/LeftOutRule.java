package dev.rapport.fact;

/** The named rules by which sound rows are left out. */
public enum LeftOutRule implements Coded {
    DRAFT("drafts, never sent"),
    SYSTEM("system rows, written by no person"),
    ADVERTISEMENT("sponsored conversations"),
    LINKEDIN_ITSELF("messages from LinkedIn itself"),
    NO_IDENTITY("people without identity (hidden or closed accounts)"),
    SENDER_WITHOUT_IDENTITY("senders without a profile address"),
    SPAM("messages in the spam folder that you never answered"),
    OTHER_SENDER("senders who are neither you nor the other person"),
    NO_CONTENT("neither text nor attachment"),
    GROUP("group conversations, counted apart"),
    SELF("messages to yourself, and log rows about yourself"),
    CANCELLED("meetings that were cancelled or declined"),
    NOT_ANSWERED("invitations to meetings that you never answered"),
    TOO_OLD("from before 2003, when LinkedIn was not there"),
    NO_MEETING("whole days, times marked as free or away, and what you were only told of or do not take part in"),
    CROWD("events: meetings of more people than --meeting-size"),
    SAME_DAY("another meeting with the same person on the same day"),
    TOO_MANY("more meetings than a calendar can hold"),
    OWNER_UNKNOWN("whose export it is is not known, so nobody's side can be told"),
    DUPLICATE("exact duplicates"),
    COMMENT("lines of comment, which begin with #"),
    HEADER_AGAIN("the line that names the columns, once more"),
    INVITATION_NOTE("copies of invitation notes"),
    OLDER_EXPORT("the same row in a newer export"),
    ENDS_EARLY("messages of an older export, as the newest one has none"),
    OLDER_COPY("another file of the same kind has the row, or a newer one"),
    AFTER_END("after the last day of this report"),
    LATER_EXPORT("in an export made after the last day of this report"),
    TOO_DAMAGED("rows of a file of which too many others could not be read"),
    AMBIGUOUS_NAME("a name that several people bear"),
    PENDING("not yet accepted"),
    NO_PERSON("rows that name no person"),
    NO_CONNECTION("calls that were missed, rejected, blocked or went to voicemail: nobody spoke"),
    UNKNOWN_NUMBER("numbers that no address book names"),
    BULK_MAIL("newsletters, lists, notifications and no-reply mail"),
    WIDE_MAIL("mails to more than five people"),
    ELSEWHERE("the same in another log, which counts"),
    FORGOTTEN("people you asked to leave out"),
    NOT_NEEDED("not needed");

    private final String words;

    LeftOutRule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
