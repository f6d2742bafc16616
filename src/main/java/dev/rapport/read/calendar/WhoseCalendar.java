package dev.rapport.read.calendar;

import dev.rapport.read.people.NoPeople;

/** Whose a calendar is: whether a meeting in it that does not name the owner may be theirs all the same. */
enum WhoseCalendar {
    /** The owner's, or nothing says otherwise. */
    OWN,
    /** One in which the owner takes part in some meetings and others meet without them: a team's. */
    SHARED,
    /** Another person's, by whose name or address it is called. */
    ANOTHERS;

    /** Whether a meeting that names the owner nowhere may be theirs. */
    boolean mayBeTheOwners(Meeting meeting) {
        return this == OWN || this == SHARED && meeting.people.stream().anyMatch(WhoseCalendar::list);
    }

    /** The owner may be on a list that was asked. */
    private static boolean list(Invitee one) {
        boolean thing = one.kind().equals("room") || one.kind().equals("resource");
        return one.kind().equals("group") || !thing && !one.mail().isEmpty() && NoPeople.mail(one.mail());
    }
}
