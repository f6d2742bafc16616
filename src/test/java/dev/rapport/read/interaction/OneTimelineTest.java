package dev.rapport.read.interaction;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.OtherTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What two files tell of counts once. */
class OneTimelineTest {
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261005T100000Z\r\n"
            + "DTEND:20261005T110000Z\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Robin Testowner:mailto:robin@testowner.example\r\n"
            + "ATTENDEE;CN=Cleo Marrowby:mailto:cleo@pine.example\r\nATTENDEE;CN=Bram Ostwick:mailto:b@x.example\r\n"
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    private static final String CALLS = "Name,Number,Type,Date,Duration\n";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    @Test
    void aMeetingInACalendarAndInTheOwnLogCountsOnceAndTheLogSaysHowItWas() throws Exception {
        Loaded<History> loaded = tools.with("cal.ics", CALENDAR)
                .with("log.csv", "date,contact,channel,ease\n2026-10-05,Cleo Marrowby,coffee,4\n")
                .read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-05T10:00:00Z Bram Ostwick meeting both", "2026-10-05 Cleo Marrowby coffee both");
        assertThat(ledger(loaded, "cal.ics")).isEqualTo("2 read, 1 used, elsewhere 1");
        assertThat(ledger(loaded, "log.csv")).isEqualTo("1 read, 1 used");
        assertThat(loaded.value().log())
                .extracting(Logged::origin)
                .extracting("file")
                .contains("log.csv");
        Intake calendar = loaded.intake().stream()
                .filter(one -> one.file().equals("cal.ics"))
                .findFirst()
                .orElseThrow();
        assertThat(calendar.remarks()).contains("1 contact is in log.csv too, which counts");
    }

    @Test
    void twoLogsThatThePersonKeepsAreEachTheirWord() throws Exception {
        Loaded<History> loaded = tools.with("a.csv", "date,contact,channel\n2026-10-05,Cleo Marrowby,call\n")
                .with("b.csv", "date,contact,channel,direction\n2026-10-05,Cleo Marrowby;Ada Quillmoor,call,out\n")
                .read();
        assertThat(rows(loaded)).hasSize(3);
    }

    @Test
    void aLineOfSeveralPeopleIsTheSameAsEachOfTheirMeetings() throws Exception {
        Loaded<History> loaded = tools.with("cal.ics", CALENDAR)
                .with(
                        "log.csv",
                        "date,contact,channel\n2026-10-05,Cleo Marrowby; Bram Ostwick; Ada Quillmoor,meeting\n")
                .read();
        assertThat(rows(loaded)).hasSize(3).allMatch(row -> row.startsWith("2026-10-05 "));
        assertThat(ledger(loaded, "cal.ics")).isEqualTo("2 read, 0 used, elsewhere 2");
    }

    @Test
    void twoCallsInOneFileAndOneInAnotherAreTwo() throws Exception {
        Loaded<History> loaded = tools.with(
                        "calls.csv",
                        CALLS + "Cleo Marrowby,1,Incoming,2026-10-05 10:00:00,60\n"
                                + "Cleo Marrowby,1,Outgoing,2026-10-05 18:00:00,60\n")
                .with("log.csv", "date,contact,channel\n2026-10-05,Cleo Marrowby,call\n")
                .read();
        assertThat(rows(loaded)).hasSize(2);
        assertThat(ledger(loaded, "calls.csv")).isEqualTo("2 read, 1 used, elsewhere 1");
    }

    @Test
    void callsHoursApartAreTwoAndMinutesApartOne() throws Exception {
        Loaded<History> loaded = tools.with(
                        "a.csv",
                        CALLS + "Cleo Marrowby,1,Incoming,2026-10-05 10:00:00,60\n"
                                + "Cleo Marrowby,1,Incoming,2026-10-06 10:00:00,60\n")
                .with(
                        "b.csv",
                        CALLS + "Cleo Marrowby,2,Incoming,2026-10-05 10:14:00,60\n"
                                + "Cleo Marrowby,2,Incoming,2026-10-06 12:00:00,60\n")
                .read();
        assertThat(rows(loaded)).hasSize(3);
        assertThat(ledger(loaded, "b.csv")).isEqualTo("2 read, 1 used, elsewhere 1");
    }

    @Test
    void theFullerOfTwoExportsOfAChatCounts() throws Exception {
        String early = "25/10/2026, 15:34 - Cleo Marrowby: Hello\n";
        Loaded<History> loaded = tools.with("chat1.txt", early)
                .with("chat2.txt", early + "25/10/2026, 15:35 - Robin: Hi\n26/10/2026, 15:35 - Robin: Hi\n")
                .read();
        assertThat(rows(loaded))
                .containsExactly("2026-10-25 Cleo Marrowby whatsapp both", "2026-10-26 Cleo Marrowby whatsapp out");
        assertThat(ledger(loaded, "chat1.txt")).isEqualTo("1 read, 0 used, elsewhere 1");
    }

    @Test
    void channelsAreNotEachOther() throws Exception {
        Loaded<History> loaded = tools.with(
                        "chat.txt", "25/10/2026, 15:34 - Cleo Marrowby: Hello\n25/10/2026, 15:35 - Robin: Hi\n")
                .with(
                        "log.csv",
                        "date,contact,channel\n2026-10-25,Cleo Marrowby,email\n2026-10-25,Cleo Marrowby,help\n")
                .read();
        assertThat(rows(loaded)).hasSize(3);
    }
}
