package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of another kind in every file's place: it is told what it is, the others are read, and the exit code says so. */
class WrongFilesTest {
    private static final String SAM = "https://www.linkedin.com/in/sam-owner";
    private static final String ADA = "https://www.linkedin.com/in/ada-example";
    private static final String OTHER_SENDER = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";

    /** Files of an export, each with one row that is used. */
    private static final Map<String, String> EXPORT = new LinkedHashMap<>();

    /** What people put into their place by mistake. */
    private static final Map<String, byte[]> ALIENS = new LinkedHashMap<>();

    static {
        EXPORT.put("Profile.csv", "First Name,Last Name,Headline\nSam,Owner,Listener\n");
        EXPORT.put(
                "Connections.csv",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example," + ADA
                        + ",,Northwind,Baker,07 Mar 2024\n");
        EXPORT.put(
                "Invitations.csv",
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nSam Owner,Ada Example,"
                        + "\"3/6/24, 9:00 AM\",,OUTGOING," + SAM + "," + ADA + "\n");
        EXPORT.put(
                "messages.csv",
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
                        + "FOLDER\n1,,Ada Example," + ADA + ",Sam Owner," + SAM
                        + ",2024-04-01 10:00:00 UTC,,hello,INBOX\n");
        EXPORT.put("Endorsement_Given_Info.csv", endorsement("Endorsee"));
        EXPORT.put("Endorsement_Received_Info.csv", endorsement("Endorser"));
        EXPORT.put(
                "Recommendations_Given.csv",
                OTHER_SENDER + "Ada,Example,Northwind,Baker,Good,\"3/9/24, 9:00 AM\",VISIBLE\n");
        EXPORT.put(
                "Recommendations_Received.csv",
                OTHER_SENDER + "Ada,Example,Northwind,Baker,Fine,\"3/8/24, 9:00 AM\",VISIBLE\n");
        EXPORT.forEach((name, content) -> ALIENS.put(name, content.getBytes(StandardCharsets.UTF_8)));
        alien("an interaction log", "date,contact,channel\n2024-03-07,Ada Example,coffee\n");
        alien("a login page", "<!DOCTYPE html>\n<html><head><title>Sign in, please</title></head></html>\n");
        alien("nothing", "");
        alien("blank lines", "\n\n \n");
        alien(
                "another service's contacts",
                "Name,Given Name,Family Name,E-mail 1 - Value\nAda Example,Ada,Example,a@b\n");
        ALIENS.put("a spreadsheet", spreadsheet());
    }

    @TempDir
    private Path folder;

    private static String endorsement(String side) {
        return "Endorsement Date,Skill Name," + side + " First Name," + side + " Last Name," + side
                + " Public Url,Endorsement Status\n2024/03/08 10:00:00 UTC,Baking,Ada,Example,"
                + "www.linkedin.com/in/ada-example,ACCEPTED\n";
    }

    private static void alien(String name, String content) {
        ALIENS.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The beginning of an xlsx: a zip, so that most of its bytes are no text. */
    private static byte[] spreadsheet() {
        byte[] bytes = new byte[6_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 131 + (i >> 3) * 37);
        }
        byte[] head = "PK\3\4\24\0\6\0[Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    static Stream<Arguments> places() {
        return EXPORT.keySet().stream()
                .flatMap(place -> ALIENS.keySet().stream()
                        .filter(alien -> !alien.equals(place))
                        .map(alien -> Arguments.of(place, alien)));
    }

    @ParameterizedTest(name = "{1} as {0}")
    @MethodSource("places")
    void aFileOfAnotherKindIsToldApart(String place, String alien) throws IOException {
        for (Entry<String, String> file : EXPORT.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.write(folder.resolve(place), ALIENS.get(alien));
        Said check = Said.by("check", folder.toString());
        assertThat(check.out()).contains(place);
        boolean ofAnExport = EXPORT.containsKey(alien);
        assertThat(check.code()).as("%s", check).isEqualTo(ofAnExport ? 0 : 3);
        if (!ofAnExport) {
            assertThat(check.err() + check.out())
                    .as("%s", check)
                    .containsAnyOf("names the columns of such a file", "is empty");
        } else if (!alien.startsWith("Recommendations")) {
            assertThat(check.out()).as("%s", check).contains("second to ");
        } else if (!place.startsWith("Recommendations")) {
            // The two kinds of recommendations have one header: only the name can say which it is.
            assertThat(check.out()).as("%s", check).contains("only its name could say which");
        }
        EXPORT.keySet().stream()
                .filter(other -> !other.equals(place) && !other.equals(alien))
                .forEach(other -> assertThat(check.out()).as("%s", check).containsPattern(other + " +1 read +1 used"));
    }

    @ParameterizedTest
    @MethodSource("onlyAliens")
    void nothingElseThanAWrongFileIsRefused(String alien) throws IOException {
        Files.write(folder.resolve("messages.csv"), ALIENS.get(alien));
        Path out = folder.resolve("reports");
        Said report = Said.by("report", folder.toString(), "--out", out.toString());
        assertThat(report.code()).as("%s", report).isEqualTo(4);
        assertThat(report.out()).isEmpty();
        assertThat(report.err()).startsWith("error: ").doesNotContain("\tat ", "Exception", "null");
        assertThat(out).doesNotExist();
    }

    static Stream<String> onlyAliens() {
        return ALIENS.keySet().stream().filter(alien -> !EXPORT.containsKey(alien));
    }
}
