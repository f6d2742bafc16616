package dev.rapport.read.setting;

import java.util.List;

/**
 * What the person says about calendars.
 *
 * @param own e-mail addresses of the owner, beside those that the export tells
 * @param size most people beside the owner with whom a meeting is a contact
 * @param allDay whether entries of whole days are meetings too
 */
public record MeetingRules(List<String> own, int size, boolean allDay) {
    /** The largest meeting that counts as contact by default: at larger ones people do not all talk with each other. */
    public static final int USUAL_SIZE = 12;

    public static final MeetingRules USUAL = new MeetingRules(List.of(), USUAL_SIZE, false);

    public MeetingRules {
        own = List.copyOf(own);
    }
}
