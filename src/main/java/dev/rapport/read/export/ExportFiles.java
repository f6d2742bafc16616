package dev.rapport.read.export;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Intake;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Source;
import java.util.List;
import java.util.Optional;

/** THE LIST of files that are read, in the order in which they are read: the owner and the people first. */
public final class ExportFiles {
    public static final ExportFile MESSAGES = new MessagesCsv();

    public static final List<ExportFile> ALL = List.of(
            new ProfileCsv(),
            new OwnMailsCsv(),
            new InvitationsCsv(),
            new ConnectionsCsv(),
            VouchesCsv.endorsements(Direction.OUT),
            VouchesCsv.endorsements(Direction.IN),
            VouchesCsv.recommendations(Direction.OUT),
            VouchesCsv.recommendations(Direction.IN),
            new AddressBookCsv("contacts", "contacts"),
            new AddressBookCsv("imported contacts", "importedcontacts"),
            new PublicActivityCsv("comments", "comments", "date, link, message", "Date, Link, Message"),
            new PublicActivityCsv("reactions", "reactions, likes", "date, link, type", "Date, Link, Type"),
            new PublicActivityCsv(
                    "shares", "shares", "date, sharelink, sharecommentary", "Date, ShareLink, ShareCommentary"),
            new PublicActivityCsv("votes", "votes", "date, link, optiontext", "Date, Link, OptionText"),
            new PublicActivityCsv("instantreposts", "instantreposts", "date, link", "Date, Link"),
            new PublicActivityCsv("memberfollows", "memberfollows", "date, fullname", "Date, Status, FullName"),
            MESSAGES);

    private ExportFiles() {}

    public static Optional<Source> source(String kind) {
        return ALL.stream().filter(file -> file.kind().equals(kind)).findFirst().flatMap(ExportFile::source);
    }

    public static boolean has(Intake file) {
        return ALL.stream().anyMatch(kind -> kind.kind().equals(file.kind()));
    }

    /** What to do about an export's file whose dates have shapes that LinkedIn does not write; empty if there is none. */
    public static String savedAnew(Intake file) {
        return has(file) && file.reasons().containsKey(RejectReason.UNKNOWN_DATE)
                ? "A spreadsheet may have saved this file anew: take it from the zip as LinkedIn sent it."
                : "";
    }
}
