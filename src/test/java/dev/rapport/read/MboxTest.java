package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mailboxes: who wrote to whom, by headers alone. */
class MboxTest {
    private static final String ME = "Robin Testowner <robin@testowner.example>";
    private static final String CLEO = "Cleo Marrowby <cleo@pine.example>";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private int number;

    private String mail(String from, String to, String date, String... more) {
        number++;
        return "From " + number + "@xxx Mon Oct 05 11:00:00 +0000 2026\n" + String.join("\n", more)
                + (more.length == 0 ? "" : "\n") + "Message-ID: <" + number + "@x.example>\nFrom: " + from + "\nTo: "
                + to
                + "\nDate: " + date + "\nSubject: secretword\nContent-Type: text/plain\n\nsecretword, or From here on\n"
                + "From: nobody\n>From the start\n\nFrom 10:30 on secretword\n\n";
    }

    private Loaded<History> read(String box) throws Exception {
        return tools.with("All mail.mbox", box).read();
    }

    @Test
    void mailsToAndFromOnePersonAreAContactADay() throws Exception {
        Loaded<History> loaded = read(mail(ME, CLEO, "Mon, 5 Oct 2026 11:00:00 +0200")
                + mail(CLEO, ME, "Mon, 5 Oct 2026 23:30:00 +0000 (UTC)")
                + mail(CLEO, ME, "Tue, 06 Oct 26 01:30:00 +0200")
                + mail(
                        "=?utf-8?q?Ada_Quillmoor?= <Ada@Fern.Example>",
                        "\"Testowner, Robin\" <ROBIN@testowner.example>",
                        "7 Oct 2026 10:00 GMT")
                + mail("Bram Ostwick <bram@tallow.example>", ME, "soon"));
        assertThat(rows(loaded))
                .containsExactly("2026-10-05 Cleo Marrowby email both", "2026-10-07 Ada Quillmoor email in");
        assertThat(ledger(loaded, "All mail.mbox")).isEqualTo("5 read, 4 used, unknown-date@57");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List-Id: <bakers.lists.example>",
                "List-Unsubscribe: <mailto:leave@x.example>",
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "precedence:  LIST",
                "Return-Path: <>",
                "X-Gmail-Labels: Inbox,Spam"
            })
    void whatIsWrittenForManyOrByAMachineIsLeftOutByItsHeader(String header) throws Exception {
        assertThat(ledger(read(mail(CLEO, ME, "Mon, 5 Oct 2026 11:00:00 +0200", header)), "All mail.mbox"))
                .isEqualTo("1 read, 0 used, bulk-mail 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply@x.example", "noreply@x.example", "do-not-reply@x.example", "notifications@x.example",
                "calendar-notification@x.example", "MAILER-DAEMON@x.example", "bounces+12@x.example",
                        "newsletter@x.example"
            })
    void addressesThatNobodyReadsAreNobody(String address) throws Exception {
        assertThat(ledger(
                        read(mail("Cleo Marrowby <" + address + ">", ME, "Mon, 5 Oct 2026 11:00:00 +0200")),
                        "All mail.mbox"))
                .isEqualTo("1 read, 0 used, bulk-mail 1");
    }

    @Test
    void copiesCountAsAGroupAndMailToManyAsNone() throws Exception {
        Loaded<History> loaded = read(mail(
                        ME, CLEO, "Mon, 5 Oct 2026 11:00:00 +0200", "Cc: Bram Ostwick <bram@tallow.example>")
                + mail(CLEO, "Bram Ostwick <bram@tallow.example>", "Tue, 6 Oct 2026 11:00:00 +0200", "Cc: " + ME)
                + mail(
                        ME,
                        "a@x.example, b@x.example,\n c@x.example, d@x.example, e@x.example, f@x.example",
                        "Wed, 7 Oct 2026 11:00:00 +0200")
                + mail(ME, CLEO + ", Bram Ostwick <bram@tallow.example>", "Thu, 8 Oct 2026 11:00:00 +0200")
                + mail(ME, ME, "Fri, 9 Oct 2026 11:00:00 +0200"));
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-05 Cleo Marrowby email out",
                        "2026-10-08 Bram Ostwick email out",
                        "2026-10-08 Cleo Marrowby email out");
        assertThat(ledger(loaded, "All mail.mbox")).isEqualTo("7 read, 3 used, group 2, self 1, wide-mail 1");
    }

    @Test
    void aMailThatStandsInTwoFoldersCountsOnce() throws Exception {
        String one = mail(CLEO, ME, "Mon, 5 Oct 2026 11:00:00 +0200");
        assertThat(ledger(read(one + one), "All mail.mbox")).isEqualTo("2 read, 1 used, duplicate 1");
    }

    @Test
    void draftsWereNeverSentAndWhatIsLabelledSentIsTheOwners() throws Exception {
        Loaded<History> loaded = read(mail(ME, CLEO, "Mon, 5 Oct 2026 11:00:00 +0200", "X-Gmail-Labels: Drafts")
                + mail(
                        "R <old@address.example>",
                        CLEO,
                        "Tue, 6 Oct 2026 11:00:00 +0200",
                        "X-Gmail-Labels: Sent,Important")
                + mail(CLEO, "old@address.example", "Wed, 7 Oct 2026 11:00:00 +0200"));
        assertThat(rows(loaded))
                .containsExactly("2026-10-06 Cleo Marrowby email out", "2026-10-07 Cleo Marrowby email in");
        assertThat(ledger(loaded, "All mail.mbox")).isEqualTo("3 read, 2 used, draft 1");
    }

    @Test
    void mailboxesWithoutSenderOrTimeInTheirFirstLinesAreReadToo() throws Exception {
        String box = (mail(CLEO, ME, "Mon, 5 Oct 2026 11:00:00 +0200")
                        + mail(ME, CLEO, "Tue, 6 Oct 2026 11:00:00 +0200"))
                .replaceAll("(?m)^From \\d+@xxx.*$", "From ");
        assertThat(ledger(read(box), "All mail.mbox")).isEqualTo("2 read, 2 used");
    }

    @Test
    void anAddressGoesUnderTheNameItBearsMostOften() throws Exception {
        Loaded<History> loaded = read(mail("ada@fern.example", ME, "Mon, 5 Oct 2026 11:00:00 +0200")
                + mail("A. <ada@fern.example>", ME, "Tue, 6 Oct 2026 11:00:00 +0200")
                + mail("Quillmoor, Ada <ada@fern.example>", ME, "Wed, 7 Oct 2026 11:00:00 +0200")
                + mail("\"Ada Quillmoor\" <ada@fern.example>", ME, "Thu, 8 Oct 2026 11:00:00 +0200"));
        assertThat(rows(loaded)).hasSize(4).allMatch(row -> row.contains("Ada Quillmoor"));
    }

    @Test
    void aMailWhoseBlankLineBeforeItWasLostIsAMailOfItsOwn() throws Exception {
        String box =
                mail(CLEO, ME, "Mon, 5 Oct 2026 11:00:00 +0200") + mail(ME, CLEO, "Tue, 6 Oct 2026 11:00:00 +0200");
        Loaded<History> loaded = read(box.replaceAll("\n\n(From 2@xxx)", "\n$1"));
        assertThat(rows(loaded))
                .containsExactly("2026-10-05 Cleo Marrowby email in", "2026-10-06 Cleo Marrowby email out");
        assertThat(ledger(loaded, "All mail.mbox")).isEqualTo("2 read, 2 used");
    }

    @Test
    void aDatedLineThatBeginsWithFromInATextBeginsNoMail() throws Exception {
        String box = mail(CLEO, ME, "Mon, 5 Oct 2026 11:00:00 +0200")
                .replace("secretword, or From", "x\nFrom Anna, on Mon 5 Oct, at 11:00 in 2026\nsecretword, or From");
        assertThat(ledger(read(box), "All mail.mbox")).isEqualTo("1 read, 1 used");
    }
}
