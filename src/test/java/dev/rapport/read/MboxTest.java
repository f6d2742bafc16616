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

    @Test
    void aCommaInAnEncodedWordEndsNoName() throws Exception {
        Loaded<History> loaded =
                read(mail(ME, "=?iso-8859-1?q?Ostwick,_Bram?= <bram@o.example>", "5 Oct 2026 10:00 GMT")
                        + mail(ME, "=?utf-8?Q?Quillmoor=2C_Ada?= <ada@q.example>", "6 Oct 2026 10:00 GMT"));
        assertThat(rows(loaded))
                .containsExactly("2026-10-05 Bram Ostwick email out", "2026-10-06 Ada Quillmoor email out");
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

    /** Whoever writes under a full name from two addresses has two; of first names alone and of offices there are many. */
    @Test
    void addressesOfOneFirstNameAreSeveralPeopleAndOfOneFullNameOne() throws Exception {
        Loaded<History> loaded = read(mail("Anna <anna@a.example>", ME, "Mon, 5 Oct 2026 11:00:00 +0200")
                + mail("Anna <anna@b.example>", ME, "Tue, 6 Oct 2026 11:00:00 +0200")
                + mail("Bo <bo@a.example>", ME, "Tue, 6 Oct 2026 11:00:00 +0200")
                + mail("Ida Fern <ida@a.example>", ME, "Wed, 7 Oct 2026 11:00:00 +0200")
                + mail("Ida Fern <fern@b.example>", ME, "Thu, 8 Oct 2026 11:00:00 +0200"));
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2026-10-05 anna@a.example email in",
                        "2026-10-06 anna@b.example email in",
                        "2026-10-06 Bo email in",
                        "2026-10-07 Ida Fern email in",
                        "2026-10-08 Ida Fern email in");
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

    @Test
    void aMailboxWhoseLinesEndInACarriageReturnAloneIsReadLikeAnyOther() throws Exception {
        String box =
                mail(CLEO, ME, "Mon, 5 Oct 2026 11:00:00 +0200") + mail(ME, CLEO, "Tue, 6 Oct 2026 11:00:00 +0200");
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(ledger(read(box.replace("\n", end)), "All mail.mbox")).isEqualTo("2 read, 2 used");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 31 Sep 2026 10:00:00 +0000",
                "Sun, 29 Feb 2026 10:00:00 +0000",
                "29 February 25 10:00 GMT",
                "Thu, 32 Oct 2026 10:00:00 +0000",
                "Mon, 5 Oct 2026 25:00:00 +0000",
                "Mon, 5 Oct 2026 10:61:00 +0000"
            })
    void aDayOrATimeThatDoesNotExistIsNotTheNextOne(String date) throws Exception {
        assertThat(ledger(read(mail(CLEO, ME, date)), "All mail.mbox")).isEqualTo("1 read, 0 used, unknown-date@1");
    }

    @Test
    void aMailFromBeforeLinkedInIsTooOldAndOneOfAClockThatWasNeverSetIsRejected() throws Exception {
        Loaded<History> loaded = read(mail(CLEO, ME, "Thu, 01 Jan 1970 00:00:00 +0000")
                + mail(CLEO, ME, "Tue, 31 Dec 2002 12:00:00 +0000")
                + mail(CLEO, ME, "Wed, 01 Jan 2003 12:00:00 +0000")
                + mail(CLEO, ME, "Thu, 02 Jan 2003 12:00:00 +0000"));
        assertThat(rows(loaded))
                .containsExactly("2003-01-01 Cleo Marrowby email in", "2003-01-02 Cleo Marrowby email in");
        assertThat(ledger(loaded, "All mail.mbox")).isEqualTo("4 read, 2 used, too-old 1, before-linkedin@1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wys\u0142ane",
                "Wa\u017cne,\u041e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043d\u044b\u0435",
                "Skickat",
                "=?UTF-8?B?6YCB5L+h5riI44G/44Oh44O844Or?=",
                "G\u00f6nderilmi\u015f Postalar",
                "E-mails enviados",
                "Sendt",
                "L\u00e4hetetyt",
                "Odeslan\u00e1 po\u0161ta",
                "\"Posta inviata\"",
                "Messages envoy\u00e9s,Corbeille"
            })
    void theLabelOfWhatTheOwnerSentIsKnownInManyLanguages(String label) throws Exception {
        Loaded<History> loaded = read(
                mail("R <alias@address.example>", CLEO, "Tue, 6 Oct 2026 11:00:00 +0200", "X-Gmail-Labels: " + label));
        assertThat(rows(loaded)).containsExactly("2026-10-06 Cleo Marrowby email out");
    }

    @Test
    void draftsAreKnownInManyLanguagesAndAnOwnLabelThatHasTheWordSentSaysNothing() throws Exception {
        Loaded<History> loaded = read(mail(ME, CLEO, "Mon, 5 Oct 2026 11:00:00 +0200", "X-Gmail-Labels: Wersje robocze")
                + mail(CLEO, ME, "Tue, 6 Oct 2026 11:00:00 +0200", "X-Gmail-Labels: Inbox,CV sent"));
        assertThat(rows(loaded)).containsExactly("2026-10-06 Cleo Marrowby email in");
        assertThat(ledger(loaded, "All mail.mbox")).isEqualTo("2 read, 1 used, draft 1");
    }

    @Test
    void aNameBehindTheAddressIsItsBearers() throws Exception {
        Loaded<History> loaded = read(mail("Dora@Yew.example (Dora Yewlett)", ME, "Mon, 5 Oct 2026 11:00:00 +0200")
                + mail("emil@yew.example (work)", ME, "Tue, 6 Oct 2026 11:00:00 +0200"));
        assertThat(rows(loaded))
                .containsExactly("2026-10-05 Dora Yewlett email in", "2026-10-06 emil@yew.example email in");
    }
}
