package dev.rapport.read;

import java.util.List;

/** THE LIST of files that are read, in the order in which they are read: the owner and the people first. */
final class ExportFiles {
    static final ExportFile MESSAGES = new MessagesCsv();

    static final List<ExportFile> ALL = List.of(
            new ProfileCsv(),
            new OwnMailsCsv(),
            new InvitationsCsv(),
            new ConnectionsCsv(),
            new EndorsementsCsv(EndorsementsCsv.Side.GIVEN),
            new EndorsementsCsv(EndorsementsCsv.Side.RECEIVED),
            new RecommendationsCsv(RecommendationsCsv.Side.GIVEN),
            new RecommendationsCsv(RecommendationsCsv.Side.RECEIVED),
            new AddressBookCsv("contacts", "contacts"),
            new AddressBookCsv("imported contacts", "importedcontacts"),
            new PublicActivityCsv(PublicActivityCsv.Kind.COMMENTS),
            new PublicActivityCsv(PublicActivityCsv.Kind.REACTIONS),
            new PublicActivityCsv(PublicActivityCsv.Kind.SHARES),
            new PublicActivityCsv(PublicActivityCsv.Kind.VOTES),
            new PublicActivityCsv(PublicActivityCsv.Kind.REPOSTS),
            new PublicActivityCsv(PublicActivityCsv.Kind.FOLLOWS),
            MESSAGES);

    private ExportFiles() {}
}
