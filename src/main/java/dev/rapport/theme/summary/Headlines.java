package dev.rapport.theme.summary;

import java.util.List;

/** The findings that stand for their themes. */
public final class Headlines {
    /** The headlines in theme order, and the answers of old ties: the profile (measures.md 4). */
    public static final List<String> PROFILE = List.of(
            "rejection.reply-rate-30d",
            "ice.answered",
            "depth.four-turns",
            "follow-up.within-7-days",
            "personal.tailored-share",
            "giving.two-way-share",
            "touch.wake-answered");

    private Headlines() {}
}
