package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.people.PeopleFile;
import dev.rapport.read.people.Wish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rapport snooze} and {@code rapport forget}: what the person wishes about people, kept and honoured. */
class WishesTest {
    @TempDir
    Path dir;

    private Path people() {
        return dir.resolve("people.csv");
    }

    private Said wish(String... words) {
        return Said.by(Stream.concat(Stream.of(words), Stream.of("--people", people().toString()))
                .toArray(String[]::new));
    }

    private List<String> suggested() throws Exception {
        Path out = dir.resolve("out");
        Said said = wish("report", "sample-data", "--formats", "csv", "--out", out.toString());
        assertThat(said.code()).isZero();
        return Files.readAllLines(out.resolve("2026-11/data/suggestions.csv"));
    }

    @Test
    void theFileIsPrivateAndAWishCanBeTakenBack() throws Exception {
        wish("forget", "Ada Example");
        wish("forget", "https://www.linkedin.com/in/ben-birch");
        assertThat(Files.readAllLines(people()))
                .containsExactly(
                        "name,url,tags,every,snoozed_until,forget,outside,note",
                        "Ada Example,,,,,yes,,",
                        ",https://www.linkedin.com/in/ben-birch,,,,yes,,");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(people())))
                .isEqualTo("rw-------");
        assertThat(wish("forget", "ada  EXAMPLE", "--undo").out()).contains("is counted again");
        assertThat(Files.readAllLines(people())).hasSize(2).noneMatch(line -> line.startsWith("Ada"));
    }

    @Test
    void wishesAtOnceAreAllKept() throws Exception {
        IntStream.range(0, 8)
                .parallel()
                .forEach(i ->
                        assertThat(wish("forget", "Ada Example " + i).code()).isZero());

        assertThat(Files.readAllLines(people())).hasSize(9);
    }

    @Test
    void aWishThatIsMadeWhileAReportLearnsAddressesStands() throws Exception {
        Wish ada = new Wish("Ada Example", Optional.empty(), true);
        Wish known = new Wish("Ada Example", Optional.empty(), true, List.of("https://www.linkedin.com/in/ada"));
        wish("forget", "Ada Example");
        wish("forget", "Ben Birch");

        PeopleFile.learn(people(), List.of(ada), List.of(known));
        assertThat(people()).content().contains("Ben Birch,,,,,yes,,", "Ada Example,https://www.linkedin.com/in/ada,");

        wish("forget", "Ben Birch", "--undo");
        PeopleFile.learn(people(), List.of(ada), List.of(known));
        assertThat(people()).content().contains("Ada Example,https://www.linkedin.com/in/ada,,,,yes,,");
    }

    private Path export(String folder, String name, String slug, String day) throws Exception {
        Path export = Files.createDirectories(dir.resolve(folder));
        Files.writeString(
                export.resolve("Connections.csv"),
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + name + ",https://www.linkedin.com/in/" + slug + ",,Northwind,,07 Mar 2024\n"
                        + "Ben,Birch,https://www.linkedin.com/in/ben-birch,,,," + day + "\n");
        return export;
    }

    private String contactsOf(Path export) throws Exception {
        Said said = wish(
                "report",
                export.toString(),
                "--formats",
                "csv",
                "--out",
                dir.resolve("out").toString());
        assertThat(said.code()).as(said.err()).isZero();
        return Files.readString(dir.resolve("out/latest/data/contacts.csv"));
    }

    @Test
    void whoIsForgottenByNameStaysSoUnderANewNameAsTheAddressIsKept() throws Exception {
        wish("forget", "Cleo Marrowby");
        assertThat(contactsOf(export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024")))
                .doesNotContain("cleo");
        assertThat(Files.readAllLines(people()))
                .containsExactly(
                        "name,url,tags,every,snoozed_until,forget,outside,note",
                        "Cleo Marrowby,https://www.linkedin.com/in/cleo,,,,yes,,");
        assertThat(contactsOf(export("april", "Cleo,Winter", "cleo", "08 Apr 2024")))
                .doesNotContain("cleo")
                .contains("ben-birch");
        wish("forget", "https://www.linkedin.com/in/cleo", "--undo");
        assertThat(contactsOf(dir.resolve("april"))).contains("cleo");
    }

    /** Nobody is guessed; but that the report still holds somebody who is to be forgotten is said, to a cron job too. */
    @Test
    void aNameThatSeveralBearIsForgottenByNobodyAndThatIsSaid() throws Exception {
        Path march = export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024");
        Files.writeString(
                march.resolve("Connections.csv"),
                "Cleo,Marrowby,https://www.linkedin.com/in/cleo-2,,,,09 Mar 2024\n",
                java.nio.file.StandardOpenOption.APPEND);
        wish("forget", "Cleo Marrowby");
        Said made = wish(
                "report",
                march.toString(),
                "--quiet",
                "--out",
                dir.resolve("out").toString());
        assertThat(made.err())
                .startsWith("warning: several people bear a name that is to be forgotten")
                .doesNotContain("Cleo");
        assertThat(wish("check", march.toString(), "--fail-on", "unclear"))
                .satisfies(said -> assertThat(said.out()).contains("Cleo Marrowby is the name of 2 people"))
                .satisfies(said -> assertThat(said.code()).isEqualTo(3));
        wish("forget", "Cleo Marrowby", "--undo");
        wish("forget", "https://www.linkedin.com/in/cleo-2");
        assertThat(wish("check", march.toString()).out()).doesNotContain("Cleo Marrowby is");
    }

    @Test
    void aNameThatNobodyBearsIsSaidUntilAReportHasKnownThePerson() throws Exception {
        Path march = export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024");
        wish("forget", "Cleo Marroby");
        Said made = wish("report", march.toString(), "--out", dir.resolve("out").toString());
        assertThat(made.err())
                .contains("nobody bears a name that is to be forgotten, but somebody bears nearly the same");
        assertThat(wish("check", march.toString()).out()).contains("Cleo Marroby is nobody in the data");
        assertThat(wish("forget", "Cleo Marooby", "--undo").out()).contains("There was no wish about Cleo Marooby");
        wish("forget", "Cleo Marroby", "--undo");
        wish("forget", "Cleo Marrowby");
        contactsOf(march);
        assertThat(wish(
                                "check",
                                export("april", "Dan,Elder", "dan", "08 Apr 2024")
                                        .toString())
                        .out())
                .doesNotContain("Marrowby");
    }

    @Test
    void besideAFileThatIsNoneOfWishesNothingIsLeft() throws Exception {
        Path log = Files.writeString(dir.resolve("interactions.csv"), "date,contact\n");
        assertThat(Said.by("forget", "Ada Example", "--people", log.toString()).code())
                .isEqualTo(4);
        try (Stream<Path> all = Files.list(dir)) {
            assertThat(all).containsExactly(log);
        }
    }

    /** The link is not written through; that its wishes cannot learn is said with the cause. */
    @Test
    void aLinkedFileIsReadAndWhyItLearnsNothingIsSaid() throws Exception {
        Path kept = Files.writeString(
                Files.createDirectory(dir.resolve("kept")).resolve("p.csv"),
                "person,snoozed_until,forgotten\nCleo Marrowby,,yes\n");
        Files.createSymbolicLink(people(), kept);
        Said said = wish(
                "report",
                export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024").toString(),
                "--quiet",
                "--out",
                dir.resolve("out").toString());
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("people.csv is a link", "so wishes still go by the name alone");
        assertThat(kept).hasContent("person,snoozed_until,forgotten\nCleo Marrowby,,yes\n");
    }

    @Test
    void columnsOfThePersonsOwnAreKept() throws Exception {
        Files.writeString(
                people(),
                "person,why,snoozed_until,forgotten\nCleo Marrowby,\"asked me to, kindly\",,yes\nBen Birch,a friend,,\n");
        wish("forget", "Ada Example");
        contactsOf(export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024"));
        assertThat(Files.readAllLines(people()))
                .containsExactly(
                        "person,why,snoozed_until,forgotten,url",
                        "Cleo Marrowby,\"asked me to, kindly\",,yes,https://www.linkedin.com/in/cleo",
                        "Ben Birch,a friend,,,https://www.linkedin.com/in/ben-birch",
                        "Ada Example,,,yes,");
    }

    /** A row that slipped in a spreadsheet looks the same; nobody of the two may appear by it, and it is said until it is mended. */
    @Test
    void ofANameAndAnAddressOfTwoPeopleBothAreLeftOutAndThatIsSaid() throws Exception {
        wish("forget", "Cleo Marrowby");
        contactsOf(export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024"));
        Path april = export("april", "Cleo,Winter", "cleo", "08 Apr 2024");
        Files.writeString(
                april.resolve("Connections.csv"),
                "Cleo,Marrowby,https://www.linkedin.com/in/cleo-2,,,,09 Apr 2024\n",
                java.nio.file.StandardOpenOption.APPEND);
        for (int again = 0; again < 2; again++) {
            assertThat(contactsOf(april)).contains("ben-birch").doesNotContain("cleo");
            Said made = wish(
                    "report",
                    april.toString(),
                    "--quiet",
                    "--out",
                    dir.resolve("out").toString());
            assertThat(made.err()).contains("beside the address of somebody else, so both were left out");
            assertThat(made.err()).doesNotContain("Cleo");
        }
        assertThat(wish("check", april.toString()).out())
                .contains("Cleo Marrowby stands beside the address of somebody else, https://www.linkedin.com/in/cleo");
        Files.writeString(people(), Files.readString(people()).replace("Cleo Marrowby", "Cleo Winter"));
        assertThat(contactsOf(april)).contains("cleo-2").doesNotContain("Winter");
    }

    @Test
    void whatIsNoAddressStaysBeforeTheAddressThatAReportLearns() throws Exception {
        Files.writeString(people(), "name,url,tags\nCleo Marrowby,met at the fair,friend\n");
        contactsOf(export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024"));
        assertThat(Files.readAllLines(people()))
                .containsExactly(
                        "name,url,tags", "Cleo Marrowby,met at the fair https://www.linkedin.com/in/cleo,friend");
    }

    @Test
    void whoIsForgottenByAddressStaysSoUnderTheAddressesThatReportsHaveLearned() throws Exception {
        wish("forget", "https://www.linkedin.com/in/cleo");
        Path march = export("march", "Cleo,Marrowby", "cleo", "08 Mar 2024");
        Path april = export("april", "Cleo,Marrowby", "cleo-new", "08 Apr 2024");
        Said both = wish(
                "report",
                march.toString(),
                april.toString(),
                "--out",
                dir.resolve("both").toString());
        assertThat(both.code()).isZero();
        assertThat(contactsOf(april)).doesNotContain("cleo").contains("ben-birch");
    }

    @Test
    void whoIsSnoozedIsNotSuggestedAndStaysInTheNumbers() throws Exception {
        String first = suggested().get(1).split(",")[4];
        assertThat(wish("snooze", first, "--months", "120").out()).contains(first + " is not suggested until");
        assertThat(suggested()).noneMatch(line -> line.contains(first));
        assertThat(Files.readString(dir.resolve("out/2026-11/data/contacts.csv")))
                .contains(first);
        wish("snooze", first, "--undo");
        assertThat(suggested().get(1)).contains(first);
    }

    @Test
    void whoIsForgottenIsInNoOutputAndEveryRowIsAccountedFor() throws Exception {
        String first = suggested().get(1).split(",")[4];
        wish("forget", first);
        suggested();
        try (Stream<Path> files = Files.walk(dir.resolve("out/2026-11"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(first);
            }
        }
        assertThat(wish("check", "sample-data").out())
                .containsPattern("[1-9]\\d* left out: people you asked to leave out");
    }

    @Test
    void theHintNamesTheLogThatTheNextReportReadsAgain() throws Exception {
        Path log = Files.writeString(dir.resolve("my log.csv"), "date,contact\n2026-10-01,Ada Cinderhall\n");
        Path out = dir.resolve("out");
        Said said = wish(
                "report", "sample-data", "--formats", "html,csv", "--log", log.toString(), "--out", out.toString());
        assertThat(said.out())
                .contains("rapport done 1 --out " + out + " --log \"" + log + "\"  or  rapport later 1 --out " + out);
    }

    @Test
    void aFileThatCannotBeUnderstoodStopsTheReport() throws Exception {
        Files.writeString(people(), "person,snoozed_until,forgotten\nAda Example,soon,\n");
        Said said = wish("check", "sample-data");
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("people.csv cannot be understood");
    }
}
