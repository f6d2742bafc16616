package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose an e-mail address is: the owner's, or a connection's that shows it now or showed it once. */
class WhoseMailTest {
    private static final String ME = "robin@testowner.example";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private int number;

    private String mail(int day, String from, String to) {
        number++;
        return "From - Wed Oct 07 10:00:00 2026\nMessage-ID: <%d@x>\nFrom: %s\nTo: %s\nDate: %d Oct 2026 10:00 GMT\n\nx\n\n"
                .formatted(number, from, to, day);
    }

    @Test
    void theNameOfSomebodyKnownCountsHoweverRarelyItStandsBesideAnAddress() throws Exception {
        tools.with(
                "box",
                mail(5, "Ada <ada@quill.example>", ME)
                        + mail(6, "Ada <ada@quill.example>", ME)
                        + mail(7, "Ada Quillmoor <ada@quill.example>", ME)
                        + mail(8, "Nina <n@n.example>", ME)
                        + mail(9, "Nina <n@n.example>", ME)
                        + mail(10, "Nina Newman <n@n.example>", ME));
        assertThat(rows(tools.read()))
                .containsExactlyInAnyOrder(
                        "2026-10-05 Ada Quillmoor email in",
                        "2026-10-06 Ada Quillmoor email in",
                        "2026-10-07 Ada Quillmoor email in",
                        "2026-10-08 Nina Newman email in",
                        "2026-10-09 Nina Newman email in",
                        "2026-10-10 Nina Newman email in");
    }

    @Test
    void mailToAnAddressOfYoursWithATagIsToYou() throws Exception {
        tools.with(
                "box",
                mail(5, "cleo@pine.example", "robin+news@testowner.example")
                        + mail(6, "cleo@pine.example", "x@testowner.example"));
        Loaded<History> loaded = tools.read();
        assertThat(rows(loaded)).containsExactly("2026-10-05 Cleo Marrowby email in");
        assertThat(ledger(loaded, "box")).isEqualTo("2 read, 1 used, group 1");
    }

    /** As Thunderbird keeps it, of somebody whose export does not list their addresses. */
    private Loaded<History> withoutOwnAddresses(String sent, String inbox) throws Exception {
        Files.delete(tools.folder().resolve("export/Email Addresses.csv"));
        return tools.with("Sent", sent).with("Inbox", inbox).read();
    }

    @Test
    void theOneWhoTakesPartInAllMailsIsYouIfNothingElseSaysWhoYouAre() throws Exception {
        Loaded<History> loaded = withoutOwnAddresses(
                mail(7, "R. T. <rt@e.example>", "Ada Quillmoor <ada@quill.example>")
                        + mail(8, "R. T. <rt@e.example>", "Bram Ostwick <bram@o.example>")
                        + mail(9, "R. T. <rt@e.example>", "Cleo Marrowby <cleo@pine.example>"),
                mail(10, "ada@quill.example", "rt@e.example")
                        + mail(11, "Bram Ostwick <bram@o.example>", "rt@e.example")
                        + mail(12, "cleo@pine.example", "rt@e.example"));
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2026-10-07 Ada Quillmoor email out",
                        "2026-10-08 Bram Ostwick email out",
                        "2026-10-09 Cleo Marrowby email out",
                        "2026-10-10 Ada Quillmoor email in",
                        "2026-10-11 Bram Ostwick email in",
                        "2026-10-12 Cleo Marrowby email in");
        assertThat(loaded.intake().toString()).contains("is taken for yours: --me says otherwise");
    }

    /** A folder with the mails of one person has that person in all of them: nobody is guessed. */
    @Test
    void inAFolderOfOnePersonsMailsNobodyIsTakenForYou() throws Exception {
        Loaded<History> loaded = withoutOwnAddresses(
                mail(7, "Cleo Marrowby <cleo@pine.example>", "rt@e.example")
                        + mail(8, "Cleo Marrowby <cleo@pine.example>", "rt@e.example")
                        + mail(9, "Cleo Marrowby <cleo@pine.example>", "rt@work.example"),
                "");
        assertThat(rows(loaded)).hasSize(3).allMatch(row -> row.endsWith("Cleo Marrowby email in"));
        assertThat(loaded.intake().toString()).contains("no address in it is known to be yours: --me names you");
    }

    @Test
    void anAddressThatBearsYourNameIsYoursWhereNoneIsListed() throws Exception {
        Loaded<History> loaded = withoutOwnAddresses(
                mail(7, "Robin Testowner <rt@e.example>", "cleo@pine.example")
                        + mail(8, "cleo@pine.example", "rt@e.example")
                        + mail(9, "cleo@pine.example", "somebody@else.example"),
                mail(10, "cleo@pine.example", "Robin Testowner <rt@e.example>"));
        assertThat(ledger(loaded, "Sent")).isEqualTo("3 read, 2 used, group 1");
        assertThat(rows(loaded)).hasSize(3);
    }

    private Loaded<History> exports(String older, String newer, String log) throws Exception {
        String header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
        String profile = "First Name,Last Name,Headline\nRobin,Testowner,\n";
        Path before = Exports.folder(
                tools.folder().resolve("older"),
                Map.of("Connections.csv", header + older + "Zoe,Last,,,,,01 Oct 2026\n", "Profile.csv", profile));
        Path now = Exports.folder(
                tools.folder().resolve("newer"),
                Map.of("Connections.csv", header + newer + "Zoe,Last,,,,,01 Dec 2026\n", "Profile.csv", profile));
        Path own = Files.writeString(tools.folder().resolve("own.csv"), "date,contact,email\n" + log);
        return Reader.read(List.of(before, now), List.of(own), ReadOptions.defaults());
    }

    private static String ada(String last, String mail) {
        return "Ada," + last + ",https://www.linkedin.com/in/ada-quillmoor," + mail + ",,,05 Oct 2024\n";
    }

    private static String bram(String mail) {
        return "Bram,Ostwick,https://www.linkedin.com/in/bram-ostwick," + mail + ",,,06 Oct 2024\n";
    }

    /** People stop showing their address. */
    @Test
    void anAddressThatAnOlderExportShowsIsItsBearers() throws Exception {
        assertThat(rows(exports(
                        ada("Quillmoor", "ada@quill.example"),
                        ada("Windmere", ""),
                        "2026-10-07,,ada@quill.example\n2026-10-08,A. Q.,ada@quill.example\n")))
                .containsExactly("2026-10-07 Ada Windmere other both", "2026-10-08 Ada Windmere other both");
    }

    @Test
    void ofTwoExportsTheNewerSaysWhoseAnAddressIs() throws Exception {
        assertThat(rows(exports(
                        ada("Quillmoor", "office@f.example") + bram(""),
                        ada("Quillmoor", "") + bram("office@f.example"),
                        "2026-10-07,,office@f.example\n")))
                .containsExactly("2026-10-07 Bram Ostwick other both");
    }

    @Test
    void whoSharesAnAddressIsTold() throws Exception {
        Loaded<History> loaded = exports(
                "", ada("Quillmoor", "info@f.example") + bram("info@f.example"), "2026-10-07,,info@f.example\n");
        assertThat(loaded.value().coverage().unclear())
                .extracting(UnclearName::candidates)
                .containsExactly(List.of(
                        "https://www.linkedin.com/in/ada-quillmoor", "https://www.linkedin.com/in/bram-ostwick"));
    }

    /** The book calls her so, and the person says whom they call so. */
    @Test
    void anAddressOfTheBookIsWhomAnAliasOfItsNameMeans() throws Exception {
        Path aliases = Files.writeString(tools.folder().resolve("aliases.csv"), "alias,url\nMum,in/bram-ostwick\n");
        tools.with("b.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Mum\nEMAIL:mum@x.example\nEND:VCARD\n")
                .with("own.csv", "date,contact,email\n2026-10-07,,mum@x.example\n2026-10-08,Mum,mum@x.example\n")
                .with("box", mail(9, "G W <mum@x.example>", ME))
                .with(
                        "c.ics",
                        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20261010T100000Z\n"
                                + "ATTENDEE:mailto:mum@x.example\nEND:VEVENT\nEND:VCALENDAR\n");
        assertThat(rows(tools.reading(new ReadOptions(
                                Optional.empty(),
                                ZoneOffset.UTC,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(aliases)))
                        .read()))
                .hasSize(4)
                .allMatch(row -> row.contains(" Bram Ostwick "));
    }
}
