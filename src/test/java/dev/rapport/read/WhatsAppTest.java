package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WhatsApp's exported chats. */
class WhatsAppTest {
    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private Loaded<History> read(String chat) throws Exception {
        return tools.with("_chat.txt", chat).read();
    }

    private static Intake chat(Loaded<History> loaded) {
        return loaded.intake().get(loaded.intake().size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[05/10/2026, 3:34:09 PM] ",
                "[25/10/2026, 15:34:09] ",
                "[25.10.26, 15:34:09] ",
                "[10/25/26, 3:34:09\u202fPM] ",
                "\u200e[25/10/2026, 3:34:09\u00a0pm] ",
                "25/10/2026, 15:34 - ",
                "10/25/26, 3:34 PM - ",
                "10/25/26, 3:34\u202fPM - ",
                "25/10/26, 3:34 p. m. - ",
                "25.10.26, 15:34 - ",
                "05.10.26, 15:34 - ",
                "2026-10-25, 15:34 - ",
                "2026/10/25, 15:34 - ",
                "25-10-2026 15:34 - ",
                "[2026-10-25, 15:34:09] "
            })
    void everyFormOfDateAndTimeIsUnderstood(String head) throws Exception {
        String begin = head.strip() + " ";
        Loaded<History> loaded = read(begin + "Cleo Marrowby: Hello\n" + begin + "Robin: Hi?\n");
        String day = head.contains("25") ? "2026-10-25" : "2026-10-05";
        assertThat(rows(loaded)).containsExactly(day + " Cleo Marrowby whatsapp both");
        assertThat(ledger(loaded, "_chat.txt")).isEqualTo("2 read, 2 used");
        assertThat(chat(loaded).remarks())
                .contains("texts measured and dropped: 2, with 8 letters and signs; 1 asks something");
    }

    @Test
    void datesThatStayOpenAreRefusedWithTheSettingThatDecides() throws Exception {
        String chat = "5/10/26, 15:34 - Cleo Marrowby: secretword\n6/10/26, 15:34 - Robin: Hi\n";
        assertThatThrownBy(() -> read(chat))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("--log-date-format d/M/yyyy")
                .hasMessageNotContaining("secretword")
                .hasMessageNotContaining("Cleo");
        Loaded<History> loaded = tools.reading(new ReadOptions(
                        Optional.empty(), ZoneOffset.UTC, Optional.empty(), Optional.of("M/d/yyyy"), Optional.empty()))
                .read();
        assertThat(rows(loaded))
                .containsExactly("2026-05-10 Cleo Marrowby whatsapp in", "2026-06-10 Cleo Marrowby whatsapp out");
    }

    @Test
    void systemLinesPicturesAndMissedCallsAreNoMessages() throws Exception {
        Loaded<History> loaded = read(
                "[25/10/2026, 15:30:00] Cleo Marrowby: \u200eMessages and calls are end-to-end encrypted. No one outside of"
                        + " this chat can read them.\r\n"
                        + "[25/10/2026, 15:31:00] \u200eYour security code with Cleo Marrowby changed.\r\n"
                        + "[25/10/2026, 15:34:09] Cleo Marrowby: first line: with a colon\r\nsecond line\r\n\r\nlast - line\r\n"
                        + "\u200e[26/10/2026, 15:35:00] Cleo Marrowby: \u200eimage omitted\r\n"
                        + "[27/10/2026, 15:35:00] Cleo Marrowby: \u200eMissed voice call\r\n");
        assertThat(rows(loaded))
                .containsExactly("2026-10-25 Cleo Marrowby whatsapp in", "2026-10-26 Cleo Marrowby whatsapp in");
        assertThat(ledger(loaded, "_chat.txt")).isEqualTo("5 read, 2 used, system 2, no-connection 1");
        assertThat(chat(loaded).remarks())
                .contains("texts measured and dropped: 1, with 39 letters and signs; 0 ask something");
    }

    /** iPhones mark what WhatsApp itself says; the length of a call alone tells, in any language, that it came about. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Voice call, <12 min | used",
                "<Video call, <45 sec | used",
                "<Sprachanruf, <3 Min. | used",
                "<Voice call, <No answer | no-connection",
                "<Video call, <Declined | no-connection",
                "<Sprachanruf, <Keine Antwort | no-connection",
                "<Połączenie głosowe, <Brak odpowiedzi | no-connection",
                "<Missed voice call, <Tap to call back | no-connection",
                "<Missed video call | no-connection",
                "<Silenced voice call | no-connection",
                "<Missed group voice call | no-connection",
                "<Unanswered voice call | no-connection",
                "<Waiting for this message. This may take a while. | system",
                "<Disappearing messages were turned off. Tap to change. | system",
                "<Cleo Marrowby changed their phone number. You're currently chatting with their new number. | system",
                "<Cleo hat die Telefonnummer gewechselt. | system",
                "<image omitted | used",
                "<This message was deleted. | used",
                "Waiting for this message? It went out yesterday | used",
                "Voice call, No answer from the plumber | used"
            })
    void whatWhatsAppItselfSaysIsNoMessage(String words, String fate) throws Exception {
        Loaded<History> loaded = read("[25/10/2026, 15:30:00] Robin: Hello\n[26/10/2026, 15:30:00] Cleo Marrowby: "
                + words.replace('<', '\u200e') + "\n");
        assertThat(ledger(loaded, "_chat.txt"))
                .isEqualTo(fate.equals("used") ? "2 read, 2 used" : "2 read, 1 used, " + fate + " 1");
    }

    /** The one who writes in a chat that bears another's name is the owner, whatever WhatsApp calls them. */
    @Test
    void aChatInWhichOnlyTheOwnerWroteIsWithWhomItIsNamedAfter() throws Exception {
        assertThat(rows(tools.with(
                                "WhatsApp Chat with Cleo Marrowby.txt",
                                "25/10/2026, 15:34 - Rob: Hello\n26/10/2026, 15:34 - Rob: Are you there?\n")
                        .read()))
                .containsExactly("2026-10-25 Cleo Marrowby whatsapp out", "2026-10-26 Cleo Marrowby whatsapp out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Czat WhatsApp z użytkownikiem Cleo Marrowby.txt",
                "Чат WhatsApp с контактом Cleo Marrowby (2).txt",
                "WhatsApp-chatt med Cleo Marrowby.txt"
            })
    void aChatIsNamedAfterTheOtherInAnyLanguage(String file) throws Exception {
        assertThat(rows(tools.with(file, "25/10/2026, 15:34 - Rob: Hello\n25/10/2026, 15:35 - Cleo Marrowby: Hi\n")
                        .read()))
                .containsExactly("2026-10-25 Cleo Marrowby whatsapp both");
    }

    @Test
    void aGroupIsLeftOutAsGroupsAre() throws Exception {
        assertThat(ledger(
                        read("25/10/2026, 15:34 - Cleo Marrowby: Hello\n25/10/2026, 15:35 - Robin: Hi\n"
                                + "25/10/2026, 15:36 - Bram Ostwick: All\n"),
                        "_chat.txt"))
                .isEqualTo("3 read, 0 used, group 3");
    }

    /** Whose name is one letter off, and who hardly writes, is no third person; the line is rejected all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"Cleo Marrowbx", "Cleo Marroby", "Cleo Marro\uFFFD\uFFFDby"})
    void aDamagedNameMakesNoGroup(String damaged) throws Exception {
        String hers = "25/10/2026, 15:34 - Cleo Marrowby: Hello\n";
        Loaded<History> loaded =
                read(hers.repeat(6) + hers.replace("Cleo Marrowby", damaged) + hers.replace("Cleo Marrowby", "Robin"));
        assertThat(ledger(loaded, "_chat.txt")).isEqualTo("8 read, 7 used, damaged-entry@7");
        assertThat(rows(loaded)).containsExactly("2026-10-25 Cleo Marrowby whatsapp both");
    }

    /** The file says whom the chat is with: who stands in it once among many lines stands in a pasted text. */
    @Test
    void aLineOfAnotherChatThatSomebodyPastedMakesNoGroup() throws Exception {
        String hers = "25/10/2026, 15:34 - Cleo Marrowby: Hello\n";
        String chat = hers.repeat(20)
                + hers.replace("Cleo Marrowby", "Robin").repeat(20)
                + hers.replace("Cleo Marrowby", "Zork Blim");
        Loaded<History> loaded =
                tools.with("WhatsApp Chat with Cleo Marrowby.txt", chat).read();
        assertThat(rows(loaded)).containsExactly("2026-10-25 Cleo Marrowby whatsapp both");
        assertThat(ledger(loaded, "WhatsApp Chat with Cleo Marrowby.txt"))
                .isEqualTo("41 read, 40 used, damaged-entry@41");
        assertThat(ledger(tools.with("_chat.txt", chat).read(), "_chat.txt")).isEqualTo("41 read, 0 used, group 41");
    }

    @Test
    void aGroupInWhichTwoWriteIsAGroup() throws Exception {
        assertThat(ledger(
                        read("25/10/2026, 15:33 - Cleo Marrowby created group \"Bakers\"\n"
                                + "25/10/2026, 15:34 - Cleo Marrowby: Hello\n25/10/2026, 15:35 - Robin: Hi\n"),
                        "_chat.txt"))
                .isEqualTo("3 read, 0 used, system 1, group 2");
    }

    @Test
    void aChatInItsZipIsNamedAfterTheOther() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "_chat.txt",
                Exports.bytes("[25/10/2026, 15:34:09] Rob: Hello\n[25/10/2026, 15:35:09] Cleo Marrowby: x\n"));
        entries.put("00000012-PHOTO-2026-10-25.jpg", new byte[] {1, 2, 3});
        Loaded<History> loaded = tools.with(
                        Exports.zip(tools.folder().resolve("WhatsApp Chat - Cleo Marrowby.zip"), entries))
                .read();
        assertThat(rows(loaded)).containsExactly("2026-10-25 Cleo Marrowby whatsapp both");
    }

    /** Every chat is called alike: its zip tells which it is. */
    @Test
    void twoChatsInTheirZipsAreToldApart() throws Exception {
        for (String name : new String[] {"Cleo Marrowby", "Ada Quillmoor"}) {
            tools.with(Exports.zip(
                    tools.folder().resolve("WhatsApp Chat - " + name + ".zip"),
                    Map.of("_chat.txt", Exports.bytes("[25/10/2026, 15:34:09] " + name + ": Hello\n"))));
        }
        assertThat(tools.read().intake())
                .extracting(Intake::file)
                .contains("WhatsApp Chat - Cleo Marrowby.zip/_chat.txt", "WhatsApp Chat - Ada Quillmoor.zip/_chat.txt");
    }

    @Test
    void whoeverCannotBeToldIsAskedFor() {
        assertThatThrownBy(() -> read("25/10/2026, 15:34 - Aaa: Hello\n25/10/2026, 15:35 - Bbb: Hi\n"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("--me")
                .hasMessageNotContaining("Aaa");
    }

    @Test
    void aDamagedDateCostsItsMessage() throws Exception {
        Loaded<History> loaded = read("cut off\n25/10/2026, 15:34 - Cleo Marrowby: Hello\n"
                + "25/10/2026, 15:99 - Cleo Marrowby: a\n45/10/2026, 15:35 - Robin: b\n2x/10/2026, 15:36 - Robin: c\n"
                + "26/10/2026, 15:36 - Robin: d\n".repeat(12));
        assertThat(ledger(loaded, "_chat.txt"))
                .isEqualTo("17 read, 13 used, damaged-entry@1, unknown-date@3, unknown-date@4, unknown-date@5");
    }

    @Test
    void somebodyKnownByNumberIsFoundInTheAddressBook() throws Exception {
        Loaded<History> loaded = tools.with(
                        "b.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Quillmoor\nTEL:+31 6 1111 2222\nEND:VCARD\n")
                .with("_chat.txt", "25/10/2026, 15:34 - +31 6 11112222: Hello\n25/10/2026, 15:35 - Robin: Hi\n")
                .read();
        assertThat(rows(loaded)).containsExactly("2026-10-25 Ada Quillmoor whatsapp both");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cleo Marrowby added Ada Quillmoor",
                "You removed Ada Quillmoor",
                "Ada Quillmoor changed the subject to \"x\"",
                "Ada Quillmoor changed the subject from \"x\" to \"y\""
            })
    void aLineThatOnlyGroupsHaveMakesItAGroup(String line) throws Exception {
        assertThat(chat(read("25/10/2026, 15:33 - " + line
                                + "\n25/10/2026, 15:34 - Cleo Marrowby: a\n25/10/2026, 15:35 - Robin: b\n"))
                        .used())
                .isZero();
        assertThat(rows(read("25/10/2026, 15:33 - You added Cleo Marrowby to your contacts"
                        + "\n25/10/2026, 15:34 - Cleo Marrowby: a\n25/10/2026, 15:35 - Robin: b\n")))
                .containsExactly("2026-10-25 Cleo Marrowby whatsapp both");
    }
}
