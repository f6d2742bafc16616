package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSVs of common tools, which need no words of the person's. */
class PresetsTest {
    @RegisterExtension
    final OtherTools tools = new OtherTools();

    @Test
    void callsOfAnAndroidTelephone() throws Exception {
        Loaded<History> loaded = tools.with(
                        "calls.csv",
                        "Call Date (timestamp),Call date,Call type,Caller name,Caller #,Call duration (s),Call duration,Call Id #\n"
                                + "1,\"Oct 5, 2026 11:00:00 AM\",Incoming,(Unknown),+31612345678,65,\"x\",0\n"
                                + "2,\"Oct 6, 2026 11:00:00\u202fAM\",Incoming,,+31612345000,65,\"x\",0\n"
                                + "3,\"Oct 8, 2026 1:00:00 PM\",Outgoing,Cleo Marrowby,+31612345001,65,\"x\",0\n"
                                + "4,\"Oct 9, 2026 11:00:00 AM\",Voicemail,Cleo Marrowby,+31612345001,65,\"x\",0\n"
                                + "5,\"Oct 9, 2026 12:00:00 AM\",Answered Externally,Cleo Marrowby,+31612345001,65,\"x\",0\n"
                                + "6,\"Oct 9, 2026 11:00:00 AM\",Outgoing,Cleo Marrowby,+31612345001,0,\"x\",0\n"
                                + "7,\"Oct 9, 2026 11:00:00 AM\",Sideways,Cleo Marrowby,+31612345001,5,\"x\",0\n"
                                + "8,\"soon\",Outgoing,Cleo Marrowby,+31612345001,5,\"x\",0\n")
                .read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-08T13:00:00Z Cleo Marrowby call out", "2026-10-09T00:00:00Z Cleo Marrowby call in");
        assertThat(ledger(loaded, "calls.csv"))
                .isEqualTo("8 read, 2 used, no-connection 2, unknown-number 2, unknown-direction@8, unknown-date@9");
    }

    @ParameterizedTest
    @CsvSource({
        "1791190800,2026-10-05T09:00:00Z",
        "1791190800000,2026-10-05T09:00:00Z",
        "2026-10-05 09:00:00,2026-10-05T09:00:00Z",
        "2026-10-05T11:00:00+02:00,2026-10-05T09:00:00Z",
        "25/10/2026 09:00,2026-10-25T09:00:00Z",
        "05.10.2026 09:00,2026-10-05T09:00:00Z",
        "10/25/26 9:00 PM,2026-10-25T21:00:00Z",
        "5 Oct 2026 09:00,2026-10-05T09:00:00Z",
        "2026-10-05,2026-10-05"
    })
    void momentsAreReadInEveryUsualWriting(String written, String moment) throws Exception {
        Loaded<History> loaded = tools.with(
                        "c.csv", "Name,Number,Type,Date,Duration\nCleo Marrowby,1,Incoming," + written + ",00:01:05\n")
                .read();
        assertThat(rows(loaded)).containsExactly(moment + " Cleo Marrowby call in");
    }

    @Test
    void datesThatStayOpenAreRefused() {
        assertThatThrownBy(() -> tools.with(
                                "c.csv", "Name,Number,Type,Date,Duration\nCleo Marrowby,1,Incoming,5/10/2026 9:00,65\n")
                        .read())
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("--log-date-format")
                .hasMessageNotContaining("5/10");
    }

    @Test
    void callsAndMessagesOfAnIPhone() throws Exception {
        Loaded<History> loaded = tools.with(
                        "calls.csv",
                        "Call type,Date,Duration,Number,Contact,Location,Service\n"
                                + "Outgoing,2026-10-05 11:00:00,00:03:20,+1,Cleo Marrowby,x,Phone\n"
                                + "Missed,2026-10-06 11:00:00,00:00:00,+1,Cleo Marrowby,x,Phone\n"
                                + "Outgoing,2026-10-07 11:00:00,00:00:00,+1,Cleo Marrowby,x,FaceTime\n")
                .with(
                        "messages.csv",
                        "Chat Session,Message Date,Delivered Date,Read Date,Edited Date,Service,Type,Sender ID,Sender Name,Status,Replying"
                                + " to,Subject,Text,Attachment,Attachment type\n"
                                + "Ada Quillmoor,2026-10-05 11:00:00,,,,iMessage,Incoming,+2,Ada Quillmoor,Read,,,Hello?,,\n"
                                + "Ada Quillmoor,2026-10-05 11:10:00,,,,iMessage,Outgoing,,,Sent,,,\"Hi\nthere\",,\n"
                                + "Ada Quillmoor,2026-10-05 11:10:00,,,,SMS,Outgoing,,,Sent,,,x,,\n"
                                + "Ada Quillmoor,2026-10-06 11:10:00,,,,WhatsApp,Notification,,,,,,x,,\n"
                                + "Ada Quillmoor & Bram Ostwick,2026-10-06 11:10:00,,,,iMessage,Outgoing,,,Sent,,,x,,\n")
                .read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-05T11:00:00Z Cleo Marrowby call out",
                        "2026-10-05 Ada Quillmoor message both",
                        "2026-10-05 Ada Quillmoor sms out");
        assertThat(ledger(loaded, "calls.csv")).isEqualTo("3 read, 1 used, no-connection 2");
        assertThat(ledger(loaded, "messages.csv")).isEqualTo("5 read, 3 used, system 1, group 1");
    }

    /** In a group whose other members have not written yet one alone writes. */
    @Test
    void aChatCalledOtherwiseThanWhoeverWritesInItIsAGroup() throws Exception {
        Loaded<History> loaded = tools.with(
                        "whatsapp.csv",
                        "Chat Session,Message Date,Type,Sender ID,Sender Name,Text\n"
                                + "Family,2026-10-07 10:00:00,Incoming,+2,Bram Ostwick,x\n"
                                + "Family,2026-10-08 10:00:00,Outgoing,,,x\n"
                                + "Bakers,2026-10-08 10:00:00,Incoming,+4,Nina Newman,x\n"
                                + "Bakers,2026-10-08 10:00:00,Incoming,+5,Omar Oakes,x\n"
                                + "Ada Quillmoor,2026-10-09 10:00:00,Incoming,+1,Ada,x\n"
                                + "Cleo Marrowby,2026-10-10 10:00:00,Incoming,+3,~cee,x\n"
                                + "Pia,2026-10-11 10:00:00,Incoming,+6,Pia Pell,x\n")
                .read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-09 Ada Quillmoor message in",
                        "2026-10-10 Cleo Marrowby message in",
                        "2026-10-11 Pia message in");
        assertThat(ledger(loaded, "whatsapp.csv")).isEqualTo("7 read, 3 used, group 4");
    }
}
