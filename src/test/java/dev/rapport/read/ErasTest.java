package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every era of an export says the same, and several exports count nothing twice. */
class ErasTest {
    private static final String SIX = """
            First Name,Last Name,Email Address,Company,Position,Connected On
            Ada,Example,,,,07 Mar 2024
            Ben,Birch,,,,08 Mar 2024
            """;
    private static final String NOTES = "Notes:\n\"When exporting, you may see\"\n\n";

    @TempDir
    Path dir;

    static Stream<byte[]> connections() {
        return Stream.concat(
                Stream.of(
                                SIX,
                                Exports.PEOPLE,
                                NOTES + Exports.PEOPLE,
                                "\uFEFF\n\n" + SIX,
                                "Notes:\n" + SIX,
                                SIX.replace("07 Mar 2024", "7-Mar-24").replace("\n", "\r\n"),
                                SIX.replace(',', ';'),
                                SIX.strip(),
                                SIX.replace("First Name,Last Name", "FirstName,last_name"),
                                "\uFEFF" + SIX.replace(',', '\t'))
                        .map(Exports::bytes),
                Stream.of(
                        ("\uFEFF" + SIX.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE),
                        SIX.replace(',', '\t').getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest
    @MethodSource("connections")
    void everyEraOfConnectionsNamesTheSamePeople(byte[] content) throws Exception {
        Files.write(dir.resolve("Connections.csv"), content);
        History history = Exports.read(dir).value();
        assertThat(Exports.people(history)).containsExactlyInAnyOrder("Ada Example", "Ben Birch");
        assertThat(history.contacts().stream().map(one -> one.connectedOn().orElseThrow()))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("2024-03-07", "2024-03-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From,To,Date,Subject,Content,Direction,Folder\nAda Example,Sam Owner,\"4/1/24, 3:00 AM\",,hello,INCOMING,INBOX\n",
                "FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER\nAda Example,Sam Owner,2024-04-01T10:00:00,,hello,INCOMING,\n",
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
                        + "1,,Ada Example,https://www.linkedin.com/in/ada-example,Sam Owner,2024-04-01 10:00:00 UTC,,hello,\n",
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                        + "1,,Ada Example,https://www.linkedin.com/in/ada-example,Sam Owner,https://www.linkedin.com/in/sam-owner,2024-04-01 10:00:00 UTC,,hello,\n",
                "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\",\"IS MESSAGE DRAFT\",\"IS CONVERSATION DRAFT\"\n"
                        + "\"1\",\"\",\"Ada Example\",\"https://www.linkedin.com/in/ada-example\",\"Sam Owner\",\"https://www.linkedin.com/in/sam-owner\",\"2024-04-01 10:00:00 UTC\",\"\",\"hello\",\"\",\"\",\"No\",\"No\"\n"
                        + "\"1\",\"\",\"Sam Owner\",\"https://www.linkedin.com/in/sam-owner\",\"Ada Example\",\"https://www.linkedin.com/in/ada-example\",\"2024-03-01 10:00:00 UTC\",\"\",\"a\nb\",\"\",\"\",\"Yes\",\"No\"\n"
            })
    void everyEraOfMessagesSaysTheSame(String messages) throws Exception {
        History history = Exports.read(Exports.folder(
                        dir,
                        Map.of(
                                "messages.csv",
                                messages,
                                "Profile.csv",
                                Exports.PROFILE,
                                "Connections.csv",
                                Exports.PEOPLE)))
                .value();
        assertThat(Exports.said(history)).containsExactly("Ada Example > 2024-04-01T10:00:00Z 5");
        assertThat(Exports.people(history)).containsExactly("Ada Example", "Ben Birch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                ",inviterProfileUrn,inviteeProfileUrn|,urn:li:member:1,urn:li:member:2",
                ",inviterProfileUrl,inviteeProfileUrl|,https://www.linkedin.com/in,https://www.linkedin.com/in",
                ",inviterProfileUrl,inviteeProfileUrl|,https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/ada-example"
            })
    void everyEraOfInvitationsMeansTheSamePerson(String columns) throws Exception {
        String[] more = (columns + " ").split("\\|");
        History history = Exports.read(Exports.folder(
                        dir,
                        Map.of(
                                "Invitations.csv",
                                "From,To,Sent At,Message,Direction" + more[0]
                                        + "\nSam Owner,Ada Example,\"3/6/24, 9:00 AM\",,OUTGOING" + more[1].strip()
                                        + "\n",
                                "Connections.csv",
                                Exports.PEOPLE)))
                .value();
        assertThat(history.owner().orElseThrow().name()).isEqualTo("Sam Owner");
        assertThat(history.invitations()).hasSize(1);
        assertThat(history.contacts()
                        .get(history.invitations().get(0).contact())
                        .name())
                .isEqualTo("Ada Example");
        assertThat(Exports.people(history)).containsExactly("Ada Example", "Ben Birch");
    }

    @Test
    void aConnectionWithoutAddressIsTheOneWhoWritesUnderThatName() throws Exception {
        String nine = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";
        String row = "1,,Ada Example,https://www.linkedin.com/in/ada-example,Sam Owner,2024-04-01 10:00:00 UTC,,hi,\n";
        String namesake = row.replace("ada-example", "ada-2").replace("1,,", "2,,");
        Map<String, String> files =
                Map.of("Connections.csv", SIX, "Profile.csv", Exports.PROFILE, "messages.csv", nine + row);
        History one = Exports.read(Exports.folder(dir.resolve("one"), files)).value();
        assertThat(Exports.people(one)).containsExactly("Ada Example", "Ben Birch");
        assertThat(one.contacts().get(0).url()).endsWith("/ada-example");
        assertThat(one.contacts().get(0).connectedOn()).isPresent();
        Exports.folder(dir.resolve("one"), Map.of("messages.csv", nine + row + namesake));
        assertThat(Exports.people(Exports.read(dir.resolve("one")).value()))
                .containsExactlyInAnyOrder("Ada Example", "Ada Example", "Ada Example", "Ben Birch");
    }

    @Test
    void anOwnerNamedByAddressAloneIsKnownByNameFromTheirRows() throws Exception {
        ReadOptions me = new ReadOptions(
                java.util.Optional.of("https://www.linkedin.com/in/sam-owner"),
                java.time.ZoneOffset.UTC,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        String rows = Exports.got("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "hi")
                + Exports.sent("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello");
        Path folder = Exports.folder(
                dir.resolve("me"), Map.of("Connections.csv", Exports.PEOPLE, "messages.csv", Exports.HEADER + rows));
        assertThat(Exports.said(Reader.read(List.of(folder), List.of(), me).value()))
                .hasSize(2);
    }

    @Test
    void ofTwoFilesOfAKindTheOneThatIsReadableIsRead() throws Exception {
        Path folder = Exports.folder(
                dir,
                Map.of(
                        "Connections.csv",
                        "<!DOCTYPE html>\n",
                        "Connections (1).csv",
                        SIX,
                        "Profile.csv",
                        Exports.PEOPLE));
        History history = Exports.read(folder).value();
        assertThat(history.contacts()).allSatisfy(one -> assertThat(one.url()).isNotEmpty());
        assertThat(Exports.people(history)).hasSize(2);
    }

    private Path export(String name, String people, String rows) throws Exception {
        return Exports.folder(
                dir.resolve(name),
                Map.of(
                        "Connections.csv",
                        people,
                        "Profile.csv",
                        Exports.PROFILE,
                        "messages.csv",
                        Exports.HEADER + rows));
    }

    @Test
    void overlappingExportsCountOnceInAnyOrder() throws Exception {
        String one = Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "one  two");
        String two = Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "three");
        Path old = export("old", Exports.PEOPLE, one);
        Path now = export("now", Exports.PEOPLE, two + one.replace("one  two", "\"one\n\ntwo\""));
        History history = Exports.read(old, now).value();
        assertThat(Exports.said(history)).hasSize(2);
        assertThat(Exports.said(Exports.read(now, old).value())).isEqualTo(Exports.said(history));
        assertThat(Exports.said(Exports.read(now, now).value()))
                .isEqualTo(Exports.said(Exports.read(now).value()));
        Path copy = export("copy", Exports.PEOPLE, two + one);
        assertThat(Exports.said(Exports.read(now, copy).value())).hasSize(2);
        assertThat(Exports.read(now, copy).value().earlier()).isEmpty();
    }

    @Test
    void exportsOfTwoOwnersAreRefused() throws Exception {
        Path sam = export("sam", Exports.PEOPLE, "");
        Path eve = export("eve", Exports.PEOPLE, "");
        Files.writeString(eve.resolve("Profile.csv"), "First Name,Last Name,Headline\nEve,Elm,\n");
        assertThatThrownBy(() -> Exports.read(sam, eve))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("Sam Owner")
                .hasMessageContaining("Eve Elm");
    }

    @Test
    void asOfEqualsCuttingTheData() throws Exception {
        String one = Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "one");
        String two = Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 00:00:00", "three");
        ReadOptions until = ReadOptions.defaults().withAsOf(java.time.LocalDate.parse("2024-04-01"));
        History whole = Reader.read(List.of(export("whole", Exports.PEOPLE, two + one)), List.of(), until)
                .value();
        History cut = Reader.read(List.of(export("cut", Exports.PEOPLE, one)), List.of(), until)
                .value();
        assertThat(Exports.said(whole)).isEqualTo(Exports.said(cut)).hasSize(1);
        assertThat(whole.contacts()).isEqualTo(cut.contacts());
        assertThat(whole.firstTexts()).isEmpty();
        assertThat(whole.end()).isEqualTo(cut.end());
    }

    @Test
    void hiddenMembersAreCountedAndNamesakesStayTwo() throws Exception {
        String more =
                "Ada,Example,https://www.linkedin.com/in/ada-2,,,,09 Mar 2024\n,,,,,,10 Mar 2024\n,,,,,,10 Mar 2024";
        History history = Exports.read(export("x", Exports.PEOPLE + more, "")).value();
        assertThat(Exports.people(history)).containsExactly("Ada Example", "Ada Example", "Ben Birch");
        assertThat(history.namelessConnectedOn()).hasSize(2);
    }

    @Test
    void encodedAndRawAddressesAreOnePerson() throws Exception {
        History history = Exports.read(export(
                        "x",
                        Exports.PEOPLE.replace("ada-example", "ad%C3%A1-example"),
                        Exports.got("1", "ad\u00E1-example", "Ada Example", "2024-04-01 10:00:00", "hi")))
                .value();
        assertThat(history.contacts()).hasSize(2);
        assertThat(history.invitations()).extracting(Fact.Invited::contact).isEmpty();
    }

    @Test
    void aRecognisedFileWithoutUsableRowsIsNotSilent() throws Exception {
        Path folder = export("x", Exports.PEOPLE, "");
        Files.writeString(folder.resolve("Invitations.csv"), "PK\u0003\u0004 not a table");
        Intake intake = Exports.intake(Exports.read(folder), "invitations");
        assertThat(intake.remarks()).anyMatch(remark -> remark.contains("no header"));
    }
}
