package dev.rapport.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes one export, file by file: who is connected, what was written, who invited whom. */
final class ExportWriter {
    private static final String PREAMBLE = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

            """;

    private final World world;
    private final Era era;
    private final Destination destination;

    ExportWriter(World world, Era era, Destination destination) {
        this.world = world;
        this.era = era;
        this.destination = destination;
    }

    void write() throws IOException {
        connections();
        MessagesFile.write(world, era, destination.create("messages.csv"));
        invitations();
        VouchingFiles.write(world, era, destination);
        AccountFiles.write(era, destination);
    }

    private void connections() throws IOException {
        List<Person> listed = new ArrayList<>(world.people());
        listed.removeIf(person -> !person.listed(era));
        listed.sort(Comparator.comparing(Person::connected).reversed().thenComparing(Person::id));
        List<String> header =
                List.of("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On");
        try (Table table = Table.plain(destination.create("Connections.csv"), PREAMBLE, header)) {
            for (Person person : listed.subList(0, listed.size() - 1)) {
                table.row(connection(person));
            }
            table.lastRow(connection(listed.get(listed.size() - 1)));
        }
    }

    private List<String> connection(Person person) {
        String day = Stamps.connected(person.connected());
        if (!person.named(era)) {
            return List.of("", "", "", "", "", "", day);
        }
        Card card = person.card(era);
        return List.of(
                card.first(), card.last(), card.encodedUrl(), person.email(), card.company(), card.position(), day);
    }

    /** Those the owner sent come first, then those received, each newest first. */
    private void invitations() throws IOException {
        List<Invitation> listed = new ArrayList<>();
        for (Person person : world.people()) {
            boolean ever = person.role() != Role.STRANGER && person.named(era);
            if (ever && Invitation.of(person).isListed(era)) {
                listed.add(Invitation.of(person));
            }
        }
        listed.sort(Comparator.comparing((Invitation invitation) -> !invitation.mine())
                .thenComparing(Comparator.comparing(Invitation::sent).reversed())
                .thenComparing(invitation -> invitation.person().id()));
        try (Table table = Table.plain(destination.create("Invitations.csv"), Invitation.header())) {
            for (Invitation invitation : listed) {
                table.row(invitation.row(era));
            }
        }
    }
}
