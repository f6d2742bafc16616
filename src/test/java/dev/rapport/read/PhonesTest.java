package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.ShareSafe;
import dev.rapport.read.setting.ReadOptions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls and text messages of a telephone: who spoke with whom, and nothing of what never came about. */
class PhonesTest {
    /** Cleo's number is in the book; one is shared by two people. */
    private static final String BOOK = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Cleo Marrowby
            TEL;TYPE=CELL:06 12345678
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Ada Quillmoor
            TEL:+31201234567
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Bram Ostwick
            TEL:+31 20 123 4567
            END:VCARD
            """;

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private static String call(String number, long seconds, String date, int type, String name) {
        return "  <call number=\"" + number + "\" duration=\"" + seconds + "\" date=\"" + date + "\" type=\"" + type
                + "\" presentation=\"1\" subscription_id=\"1\" readable_date=\"x\" contact_name=\"" + name + "\" />\n";
    }

    private static String calls(String... rows) {
        return "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup & Restore-->\n"
                + "<calls count=\"" + rows.length + "\">\n" + String.join("", rows) + "</calls>\n";
    }

    private static String sms(String attributes) {
        return "  <sms protocol=\"0\" " + attributes + " read=\"1\" status=\"-1\" />\n";
    }

    @Test
    void theBookSaysWhoseANumberIsWhateverTheTelephoneCallsThem() throws Exception {
        Loaded<History> loaded = tools.with("book.vcf", BOOK)
                .with(
                        "log",
                        calls(
                                call("+31612345678", 65, "1791190800000", 1, "Cleo M"),
                                call("+31201234567", 65, "1791290800000", 1, "Both of them"),
                                call("+31699999999", 65, "1791390800000", 1, "Dirk Zandvoort")))
                .read();
        assertThat(rows(loaded))
                .extracting(row -> row.split(" (?=\\d{4}-|[<>=])")[0])
                .hasSize(3);
        assertThat(Exports.people(loaded.value()))
                .contains("Cleo Marrowby", "Both of them")
                .doesNotContain("Cleo M");
    }

    @Test
    void callsThatCameAboutCountWithTheirDirectionAndNoOthers() throws Exception {
        Loaded<History> loaded = tools.with("book.vcf", BOOK)
                .with(
                        "log",
                        calls(
                                call("+31612345678", 65, "1791190800000", 1, "Cleo Marrowby"),
                                call("+31612345678", 65, "1791194400000", 2, "(Unknown)"),
                                call("+31612345678", 0, "1791198000000", 3, "Cleo Marrowby"),
                                call("+31612345678", 9, "1791198000001", 4, "Cleo Marrowby"),
                                call("+31612345678", 0, "1791198000002", 5, "Cleo Marrowby"),
                                call("+31612345678", 0, "1791198000003", 6, "Cleo Marrowby"),
                                call("+31612345678", 0, "1791198000004", 2, "Cleo Marrowby"),
                                call("+31612345678", 0, "1791284400000", 7, "Cleo Marrowby")))
                .read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-05T09:00:00Z Cleo Marrowby call in",
                        "2026-10-05T10:00:00Z Cleo Marrowby call out",
                        "2026-10-06T11:00:00Z Cleo Marrowby call in");
        assertThat(ledger(loaded, "log")).isEqualTo("8 read, 3 used, no-connection 5");
    }

    @Test
    void callersWithoutANameAreNeverOnePerson() throws Exception {
        Loaded<History> loaded = tools.with("book.vcf", BOOK)
                .with(
                        "calls.xml",
                        calls(
                                call("+31699999999", 60, "1791190800000", 1, "(Unknown)"),
                                call("+31688888888", 60, "1791190800000", 1, "null"),
                                call("+31688888887", 60, "1791190800000", 1, "+31 6 88888887"),
                                call("-2", 60, "1791190800000", 1, ""),
                                call("020-1234567", 60, "1791190800000", 1, "(Unknown)")))
                .read();
        assertThat(rows(loaded)).isEmpty();
        assertThat(ledger(loaded, "calls.xml")).isEqualTo("5 read, 0 used, ambiguous-name 1, unknown-number 4");
        assertThat(loaded.value().contacts()).hasSize(4);
    }

    @Test
    void aDamagedEntryCostsItself() throws Exception {
        String whole = call("+31612345678", 65, "1791190800000", 1, "Cleo Marrowby");
        List<String> calls = new ArrayList<>(List.of(
                whole,
                whole.replace("duration=\"65\"", "duration=65"),
                "  <call number=\"+316123\n",
                whole.replace("1791190800000", "1791194400000"),
                whole.replace("1791190800000", "soon"),
                whole.replace("type=\"1\"", "type=\"9\""),
                whole));
        // Enough sound ones for the file to be counted on.
        for (long day = 1; day <= 10; day++) {
            calls.add(whole.replace("1791190800000", "" + (1791190800000L + day * 86_400_000L)));
        }
        Loaded<History> loaded =
                tools.with("calls.xml", calls(calls.toArray(String[]::new))).read();
        assertThat(ledger(loaded, "calls.xml"))
                .isEqualTo("17 read, 12 used, duplicate 1, damaged-entry@5, damaged-entry@6, unknown-date@8,"
                        + " unknown-direction@9");
    }

    @Test
    void noEntityOfAFileIsResolved() throws Exception {
        Loaded<History> loaded = tools.with(
                        "calls.xml",
                        "<?xml version='1.0'?>\n<!DOCTYPE calls [<!ENTITY a \"Cleo Marrowby\"><!ENTITY f SYSTEM"
                                + " \"file:///etc/passwd\">]>\n<calls>\n"
                                + call("1", 5, "1791190800000", 1, "&a;") + call("1", 5, "1791190800000", 1, "&f;")
                                + "</calls>")
                .read();
        assertThat(ledger(loaded, "calls.xml")).isEqualTo("2 read, 0 used, damaged-entry@4, damaged-entry@5");
    }

    @Test
    void theMessagesOfADayAreOneContact() throws Exception {
        Loaded<History> loaded = tools.with("book.vcf", BOOK)
                .with(
                        "messages.xml",
                        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"11\">\n"
                                + sms(
                                        "address=\"+31612345678\" date=\"1791190800000\" type=\"1\" body=\"Hello there?\"")
                                + sms(
                                        "address=\"0612345678\" date=\"1791190900000\" type=\"2\" body=\"Hi &#55357;&#56832; &amp; bye\""
                                                + " contact_name=\"Cleo Marrowby\"")
                                + sms("address=\"+31612345678\" date=\"1791277200000\" type=\"2\" body=\"x\"")
                                + sms("address=\"+31612345678\" date=\"1791277300000\" type=\"3\" body=\"never sent\"")
                                + sms("address=\"DHL\" date=\"1791277300000\" type=\"1\" body=\"Your parcel\"")
                                + sms("address=\"12345\" date=\"1791277300000\" type=\"1\" body=\"Your code\"")
                                + sms("address=\"+31699999999\" date=\"1791277300000\" type=\"1\" body=\"Who am I\"")
                                + "  <mms date=\"1791363600000\" msg_box=\"1\" address=\"+31612345678\" m_type=\"132\">\n<parts>"
                                + "<part seq=\"0\" ct=\"image/jpeg\" data=\"AAAA\" /></parts>\n</mms>\n"
                                + "  <mms date=\"1791363600000\" msg_box=\"2\" address=\"+31612345678~+31201234567\">\n</mms>\n"
                                + "</smses>\n")
                .read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-05 Cleo Marrowby sms both",
                        "2026-10-06 Cleo Marrowby sms out",
                        "2026-10-07 Cleo Marrowby sms in");
        assertThat(ledger(loaded, "messages.xml"))
                .isEqualTo("9 read, 4 used, draft 1, group 1, unknown-number 1, bulk-mail 2");
        assertThat(loaded.intake().get(loaded.intake().size() - 1).remarks())
                .contains("texts measured and dropped: 7, with 52 letters and signs; 1 asks something");
    }

    @Test
    void aDayIsADayOfTheReportsZone() throws Exception {
        Loaded<History> loaded = tools.with("calls.xml", calls(call("1", 65, "1791241200000", 1, "Cleo Marrowby")))
                .reading(new ReadOptions(
                        Optional.empty(),
                        ZoneId.of("Australia/Sydney"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .read();
        assertThat(loaded.value().log().get(0).on()).hasToString("2026-10-06");
    }

    /** In seconds, by the clock, with a word behind; by described columns too. */
    @ParameterizedTest
    @CsvSource({"65, 65", "00:01:05, 65", "1:05, 65", "65 seconds, 65", "90s, 90", "1:00:00, 3600", "long, 0"})
    void howLongACallWasIsKept(String cell, int seconds) throws Exception {
        Loaded<History> loaded = tools.with(
                        "calls.csv",
                        "Name,Number,Type,Date,Duration\nCleo Marrowby,+31612345678,Outgoing,2026-10-08 13:00:00,"
                                + cell + "\n")
                .read();
        assertThat(loaded.value().log())
                .singleElement()
                .satisfies(call -> assertThat(call.seconds()).isEqualTo(seconds));
        assertThat(ShareSafe.of(loaded.value()).log().get(0).seconds()).isEqualTo(seconds);
    }
}
