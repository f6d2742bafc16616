package dev.rapport.read.found;

import dev.rapport.read.wording.WordList;
import java.util.Locale;
import java.util.Map;

/** The domains of LinkedIn's interface for members, and in which file of the archive each one's rows would stand. */
final class SnapshotDomains {
    /** What the files of the archive are called that hold what a domain holds. */
    private static final Map<String, String> FILES = WordList.meanings(
            "messages.csv: INBOX, MESSAGES",
            "Connections.csv: CONNECTIONS",
            "Invitations.csv: INVITATIONS",
            "Profile.csv: PROFILE",
            "Email Addresses.csv: EMAIL_ADDRESSES",
            "Contacts.csv: CONTACTS",
            "Comments.csv: ALL_COMMENTS",
            "Reactions.csv: ALL_LIKES",
            "Shares.csv: MEMBER_SHARE_INFO",
            "Votes.csv: ALL_VOTES",
            "InstantReposts.csv: INSTANT_REPOSTS",
            "Member_Follows.csv: MEMBER_FOLLOWING");

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
