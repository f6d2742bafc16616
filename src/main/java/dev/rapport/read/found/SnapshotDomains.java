package dev.rapport.read.found;

import java.util.Locale;
import java.util.Map;

/** The domains of LinkedIn's interface for members, and in which file of the archive each one's rows would stand. */
final class SnapshotDomains {
    /** What the files of the archive are called that hold what a domain holds. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("INBOX", "messages.csv"),
            Map.entry("MESSAGES", "messages.csv"),
            Map.entry("CONNECTIONS", "Connections.csv"),
            Map.entry("INVITATIONS", "Invitations.csv"),
            Map.entry("PROFILE", "Profile.csv"),
            Map.entry("EMAIL_ADDRESSES", "Email Addresses.csv"),
            Map.entry("CONTACTS", "Contacts.csv"),
            Map.entry("ALL_COMMENTS", "Comments.csv"),
            Map.entry("ALL_LIKES", "Reactions.csv"),
            Map.entry("MEMBER_SHARE_INFO", "Shares.csv"),
            Map.entry("ALL_VOTES", "Votes.csv"),
            Map.entry("INSTANT_REPOSTS", "InstantReposts.csv"),
            Map.entry("MEMBER_FOLLOWING", "Member_Follows.csv"));

    private SnapshotDomains() {}

    /** The file of the archive that a row of a domain would stand in. */
    static String file(String domain, Iterable<String> columns) {
        String plain = domain.toUpperCase(Locale.ROOT);
        if (plain.startsWith("ENDORSEMENT")) {
            for (String column : columns) {
                if (column.startsWith("Endorsee")) {
                    return "Endorsement_Given_Info.csv";
                }
            }
            return "Endorsement_Received_Info.csv";
        }
        return FILES.getOrDefault(plain, plain + ".csv");
    }
}
