package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export as pages of JSON, whose keys are the headers of the CSVs. */
class SnapshotTest {
    private static final String ADA = "{\"First Name\":\"Ada\",\"Last Name\":\"Quillmoor\",\"URL\":"
            + "\"https://www.linkedin.com/in/ada-quillmoor\",\"Email Address\":\"\",\"Company\":\"Fernworks, \\\"Ltd\\\"\","
            + "\"Position\":\"Editor\",\"Connected On\":\"05 Oct 2026\"}";
    private static final String BRAM =
            "{\"Last Name\":\"Ostwick\",\"First Name\":\"Bram\",\"Connected On\":\"06 Oct 2026\","
                    + "\"URL\":\"https://www.linkedin.com/in/bram-ostwick\",\"Position\":null}";
    private static final String PROFILE = "{\"First Name\":\"Robin\",\"Last Name\":\"Testowner\",\"Headline\":\"\"}";
    private static final String MESSAGE =
            "{\"CONVERSATION ID\":\"c1\",\"CONVERSATION TITLE\":\"\",\"FROM\":\"Ada Quillmoor\","
                    + "\"SENDER PROFILE URL\":\"https://www.linkedin.com/in/ada-quillmoor\",\"TO\":\"Robin Testowner\","
                    + "\"RECIPIENT PROFILE URLS\":\"https://www.linkedin.com/in/robin\",\"DATE\":\"2026-10-07 10:00:00 UTC\","
                    + "\"SUBJECT\":\"\",\"CONTENT\":\"Hello\\nthere\",\"FOLDER\":\"INBOX\"}";

    @TempDir
    Path dir;

    private static String page(String... elements) {
        return "{\"paging\":{\"start\":0,\"count\":10},\"elements\":[" + String.join(",", elements) + "]}";
    }

    private static String domain(String domain, String... rows) {
        return "{\"snapshotDomain\":\"" + domain + "\",\"snapshotData\":[" + String.join(",", rows) + "]}";
    }

    /** The domain behind the rows. */
    private static String behind(String domain, String... rows) {
        return "{\"snapshotData\":[" + String.join(",", rows) + "],\"snapshotDomain\":\"" + domain + "\"}";
    }

    private static void assertWhole(Loaded<History> loaded) {
        assertThat(loaded.value().contacts())
                .extracting(Contact::name, Contact::company)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada Quillmoor", "Fernworks, \"Ltd\""),
                        org.assertj.core.groups.Tuple.tuple("Bram Ostwick", ""));
        assertThat(Exports.said(loaded.value())).containsExactly("Ada Quillmoor > 2026-10-07T10:00:00Z 10");
        assertThat(loaded.value().owner().orElseThrow().name()).isEqualTo("Robin Testowner");
        assertThat(loaded.intake())
                .filteredOn(file -> file.kind().equals("connections"))
                .extracting(Intake::file, Intake::read, Intake::used)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Connections.csv", 2L, 2L));
    }

    @Test
    void pagesThatABrowserSavedAsTextAreAnExport() throws Exception {
        Exports.folder(
                dir,
                java.util.Map.of(
                        "a.txt",
                        page(domain("CONNECTIONS", ADA, BRAM)),
                        "b.txt",
                        page(domain("PROFILE", PROFILE), domain("INBOX", MESSAGE)),
                        "notes.txt",
                        "Not one of them"));
        assertWhole(Exports.read(dir));
    }

    @Test
    void aListOfPagesIsAnExport() throws Exception {
        String pages = "[" + page(domain("CONNECTIONS", ADA)) + "," + page(behind("CONNECTIONS", BRAM)) + ",\n"
                + page(domain("PROFILE", PROFILE), domain("INBOX", MESSAGE)) + "]";
        assertWhole(Exports.read(Files.writeString(dir.resolve("snapshot.json"), pages)));
        assertThatThrownBy(() -> Exports.read(
                        Files.writeString(dir.resolve("cut.json"), pages.substring(0, pages.length() - 1))))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("damaged or cut short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aPageSavedAsUtf16BesideOthersIsRead(String charset) throws Exception {
        Path folder = Files.createDirectories(dir.resolve("pages"));
        Files.write(
                folder.resolve("a.json"), page(domain("CONNECTIONS", ADA, BRAM)).getBytes(charset));
        Files.writeString(folder.resolve("b.json"), page(domain("PROFILE", PROFILE), domain("INBOX", MESSAGE)));
        assertWhole(Exports.read(folder));
    }

    @Test
    void aSinglePageIsAnExport() throws Exception {
        Path file = Files.writeString(
                dir.resolve("snapshot.json"),
                page(behind("CONNECTIONS", ADA, BRAM), domain("PROFILE", PROFILE), domain("INBOX", MESSAGE)));
        assertWhole(Exports.read(file));
    }

    @Test
    void pagesInAFolderAreOneExportInAnyOrder() throws Exception {
        Path folder = Exports.folder(
                dir.resolve("pages"),
                Map.of(
                        "1.json", page(domain("INBOX", MESSAGE), behind("CONNECTIONS", ADA)),
                        "2.json", page(domain("PROFILE", PROFILE)),
                        "3.json", page(),
                        "4.json", page(domain("CONNECTIONS", BRAM), domain("ARTICLES", "{\"a\":{\"b\":[1]}}")),
                        "other.json", "{\"secret\":1}"));
        assertWhole(Exports.read(folder));
    }

    @Test
    void pagesInAZipAreAnExport() throws Exception {
        Path zip = Exports.zip(
                dir.resolve("snapshot.zip"),
                Map.of(
                        "a/CONNECTIONS.json",
                        Exports.bytes(page(domain("CONNECTIONS", ADA, BRAM))),
                        "a/rest.json",
                        Exports.bytes(page(domain("PROFILE", PROFILE), domain("INBOX", MESSAGE)))));
        assertWhole(Exports.read(zip));
    }

    @Test
    void pagesOneBehindTheOtherInAFileAreAllRead() throws Exception {
        String pages = String.join(
                "\n",
                page(behind("CONNECTIONS", ADA), domain("PROFILE", PROFILE)),
                page(),
                page(domain("CONNECTIONS", BRAM)),
                "{\"status\":404,\"message\":\"No data found\"}" + page(domain("INBOX", MESSAGE)),
                "{\"status\":404}\n");
        assertWhole(Exports.read(Files.writeString(dir.resolve("all.json"), pages)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"elements\":[", "<html>", "x", "}", ",", "[1]", "[", "]"})
    void whatIsNoPageBehindAPageIsRefused(String behind) throws Exception {
        Path file = Files.writeString(dir.resolve("all.json"), page(domain("CONNECTIONS", ADA, BRAM)) + behind);
        assertThatThrownBy(() -> Exports.read(file))
                .isInstanceOf(CannotRead.class)
                .hasMessageStartingWith("all.json is damaged or cut short");
    }

    @Test
    void endorsementsOfBothWaysAreToldByTheirKeys() throws Exception {
        Path file = Files.writeString(
                dir.resolve("s.json"),
                page(
                        domain("CONNECTIONS", ADA),
                        domain(
                                "ENDORSEMENTS",
                                "{\"Endorsement Date\":\"2026/10/04 10:00:00 UTC\",\"Skill Name\":\"x\",\"Endorsee First"
                                        + " Name\":\"Ada\",\"Endorsee Last Name\":\"Quillmoor\",\"Endorsee Public"
                                        + " Url\":\"www.linkedin.com/in/ada-quillmoor\",\"Endorsement Status\":\"ACCEPTED\"}",
                                "{\"Endorsement Date\":\"2026/10/03 10:00:00 UTC\",\"Skill Name\":\"x\",\"Endorser First"
                                        + " Name\":\"Ada\",\"Endorser Last Name\":\"Quillmoor\",\"Endorser Public"
                                        + " Url\":\"www.linkedin.com/in/ada-quillmoor\",\"Endorsement Status\":\"ACCEPTED\"}")));
        assertThat(Exports.read(file).value().vouches()).hasSize(2);
    }

    @Test
    void aPageThatIsCutShortIsRefusedWithoutAWordOfIt() throws Exception {
        String page = page(domain("CONNECTIONS", ADA, BRAM));
        Path file = Files.writeString(dir.resolve("cut.json"), page.substring(0, page.length() - 40));
        assertThatThrownBy(() -> Exports.read(file))
                .isInstanceOf(CannotRead.class)
                .hasMessageStartingWith("cut.json is damaged or cut short")
                .hasNoCause()
                .hasMessageNotContaining("Quillmoor");
    }
}
