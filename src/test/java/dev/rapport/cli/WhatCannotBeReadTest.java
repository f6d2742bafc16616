package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is told with file and cause, never as what cannot be written, and nothing is waited for. */
@Timeout(60)
class WhatCannotBeReadTest {
    private static final String PEOPLE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Ada,Example,https://www.linkedin.com/in/ada-example,,Northwind,Baker,07 Mar 2024\n";
    private static final String TALK =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                    + "1,,Zo\u00EB M\u00FCller,https://www.linkedin.com/in/zoe,Sam Owner,https://www.linkedin.com/in/sam,"
                    + "2024-04-01 10:00:00 UTC,,hello,INBOX\n";

    @TempDir
    private Path dir;

    private Path export() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("export"));
        Files.writeString(folder.resolve("Connections.csv"), PEOPLE);
        Files.writeString(folder.resolve("messages.csv"), TALK);
        return folder;
    }

    private static void refused(Said said, String... words) {
        assertThat(said.code()).as("%s", said).isEqualTo(4);
        assertThat(said.err()).startsWith("error: ").contains(words).doesNotContain("\tat ", "rapport check EXPORT");
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = dir.resolve(name);
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(9, TimeUnit.SECONDS)
                    && Files.exists(pipe);
        } catch (IOException noSuchTool) {
            made = false;
        }
        assumeTrue(made, "mkfifo is not here");
        return pipe;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--log", "--aliases", "--people", "--config"})
    void aPipeWithoutWriterIsRefusedAtOnceWhateverItIsGivenAs(String option) throws Exception {
        String pipe = pipe("pipe.csv").toString();
        Said said = option.isEmpty() ? Said.by("check", pipe) : Said.by("check", export().toString(), option, pipe);
        refused(said, "pipe.csv is a pipe or a device");
    }

    @Test
    void aPipeAmongTheFilesIsToldAndNotWaitedFor() throws Exception {
        Path folder = export();
        Files.move(pipe("x"), folder.resolve("Invitations.csv"));
        Said said = Said.by("check", folder.toString(), "--me", "https://www.linkedin.com/in/sam");
        assertThat(said.out()).contains("was passed over: a pipe or a device, not a file");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void aFileThatMayNotBeReadIsNamedWithItsCause() throws Exception {
        Path folder = export();
        Path talk = folder.resolve("messages.csv");
        Files.setPosixFilePermissions(talk, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(talk), "everything may be read here");
        refused(Said.by("check", folder.toString()), "messages.csv", "permission denied");
    }

    @Test
    void missingAndDamagedAliasesAndWishesAreNamed() throws Exception {
        String folder = export().toString();
        refused(Said.by("check", folder, "--aliases", dir.resolve("nope.csv").toString()), "nope.csv", "is not there");
        Path damaged = Files.writeString(dir.resolve("aliases.csv"), "alias,url\n\"A,x\n");
        refused(Said.by("check", folder, "--aliases", damaged.toString()), "aliases.csv", "quotes do not match");
        Path people = Files.write(dir.resolve("people.csv"), new byte[] {(byte) 0xE9, 'a', '\n'});
        refused(Said.by("check", folder, "--people", people.toString()), "people.csv", "UTF-8");
    }

    @Test
    void theFirstOfTwoArchivesIsToldApart() throws Exception {
        Path folder = Files.createDirectories(dir.resolve("first"));
        Files.writeString(folder.resolve("Profile.csv"), "First Name,Last Name,Headline\nSam,Owner,x\n");
        Path log = Files.writeString(dir.resolve("interactions.csv"), "date,contact\n2024-04-01,Ada Example\n");
        for (List<String> more : List.of(List.<String>of(), List.of("--log", log.toString()))) {
            List<String> words = new java.util.ArrayList<>(List.of("report", folder.toString(), "--out"));
            words.add(dir.resolve("out").toString());
            words.addAll(more);
            refused(Said.by(words.toArray(String[]::new)), "LinkedIn sends two mails", "come with the second");
        }
        assertThat(dir.resolve("out")).doesNotExist();
    }

    @Test
    void whatNothingCouldBeUsedOfIsToldFileByFileWithWhatWasExpected() throws Exception {
        Path folder = Files.createDirectories(dir.resolve("localised"));
        Files.writeString(
                folder.resolve("Connections.csv"),
                "Vorname,Nachname,URL,Firma,Verbunden am\nAda,Example,,,07.03.2024\n");
        Files.writeString(
                folder.resolve("Invitations.csv"), "From,To,Sent At,Message,Direction\nA,B,2024-03-07,,OUTGOING\n");
        refused(
                Said.by("check", folder.toString()),
                "Connections.csv: no header was found: expected columns First Name, Last Name, URL",
                "Invitations.csv line 2, column Sent At: the date has none of the known shapes",
                "3/7/24, 12:34 PM");
    }

    @Test
    void aHeaderWithoutRowsAndALinkOutOfTheFolderAreSaidWithExitCodeThree() throws Exception {
        Path folder = export();
        Files.writeString(folder.resolve("messages.csv"), TALK.substring(0, TALK.indexOf('\n') + 1));
        Said empty =
                Said.by("report", folder.toString(), "--out", dir.resolve("out").toString());
        assertThat(empty.code()).isEqualTo(3);
        assertThat(empty.err()).contains("messages.csv has a header and no rows");
        Files.delete(folder.resolve("messages.csv"));
        Files.writeString(dir.resolve("messages.csv"), TALK);
        Files.createSymbolicLink(folder.resolve("messages.csv"), Path.of("../messages.csv"));
        Said linked = Said.by(
                "report", folder.toString(), "--out", dir.resolve("out2").toString());
        assertThat(linked.code()).isEqualTo(3);
        assertThat(linked.err()).contains("messages.csv was passed over: a link out of its folder");
    }

    @Test
    void anArchiveOfSomethingElseBesideAnExportIsNamedAndNoFailure() throws Exception {
        Path inbox = Files.createDirectories(dir.resolve("inbox"));
        Files.move(export(), inbox.resolve("november"));
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(inbox.resolve("photos.zip")))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("beach.jpg"));
        }
        Said said = Said.by(
                "report",
                inbox.toString(),
                "--me",
                "https://www.linkedin.com/in/sam",
                "--out",
                dir.resolve("out").toString());
        assertThat(said.code()).as("%s", said).isZero();
        assertThat(said.out()).contains("photos.zip was passed over: holds none of the files of a LinkedIn export.");
    }

    @Test
    void namesInWindows1252ComeOutRightAndItIsSaid() throws Exception {
        Path folder = export();
        Files.write(folder.resolve("messages.csv"), TALK.getBytes(Charset.forName("windows-1252")));
        Said check = Said.by("check", folder.toString(), "--me", "https://www.linkedin.com/in/sam");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("its text is not UTF-8, and was read as windows-1252");
        Path out = dir.resolve("out");
        Said.by("report", folder.toString(), "--me", "https://www.linkedin.com/in/sam", "--out", out.toString());
        Path contacts;
        try (var found = Files.walk(out)) {
            contacts = found.filter(file -> file.endsWith("contacts.csv"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(Files.readString(contacts)).contains("Zo\u00EB M\u00FCller").doesNotContain("\uFFFD");
    }
}
