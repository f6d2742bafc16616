package dev.rapport.read.calendar;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.OtherTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A colleague's calendar, a team's, and what people answer by mail: whose meetings they hold. */
class WhoseCalendarTest {
    private static final String ME = "CN=Robin Testowner:mailto:robin@testowner.example";
    private static final String ADA = "CN=Ada Quillmoor:mailto:ada@quill.example";
    private static final String CLEO = "CN=Cleo Marrowby:mailto:cleo@pine.example";
    private static final String BRAM = "CN=Bram Ostwick:mailto:bram@tallow.example";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private static String calendar(String lines, String... meetings) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + lines + String.join("", meetings) + "END:VCALENDAR\n";
    }

    /** A meeting in October whose organiser takes part. */
    private static String meeting(int day, String organiser, String... others) {
        StringBuilder meeting = new StringBuilder(
                "BEGIN:VEVENT\nUID:%d\nDTSTART:202610%02dT100000Z\nORGANIZER;%s\n".formatted(day, day, organiser));
        meeting.append("ATTENDEE;PARTSTAT=ACCEPTED;").append(organiser).append('\n');
        for (String one : others) {
            meeting.append("ATTENDEE;PARTSTAT=ACCEPTED;").append(one).append('\n');
        }
        return meeting + "END:VEVENT\n";
    }

    private static String remarks(Loaded<History> loaded) {
        return loaded.intake().toString();
    }

    /** Google exports the calendars that one may manage with one's own, and calls each by its owner's address. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cleo@pine.example.ics | cleo@pine.example",
                "Cleo Marrowby.ics     | Cleo Marrowby",
                "calendar.ics          | Cleo Marrowby",
                "cleo@pine.example.ics | Work"
            })
    void aCalendarCalledByAConnectionIsTheirs(String file, String name) throws Exception {
        tools.with(
                file,
                calendar(
                        "X-WR-CALNAME:" + name + "\n",
                        meeting(7, ME, CLEO),
                        meeting(9, CLEO, ADA),
                        meeting(10, CLEO, BRAM, ADA)));
        Loaded<History> loaded = tools.read();
        assertThat(rows(loaded)).containsExactly("2026-10-07T10:00:00Z Cleo Marrowby meeting both");
        assertThat(ledger(loaded, file)).isEqualTo("3 read, 1 used, no-meeting 2");
        assertThat(remarks(loaded)).contains("is somebody else's calendar");
    }

    /** Nobody's list shows the address; the name beside it in the meetings is a connection's. */
    @Test
    void anAddressThatBearsAConnectionsNameIsNotYours() throws Exception {
        tools.with(
                "ada@quill.example.ics",
                calendar("X-WR-CALNAME:ada@quill.example\n", meeting(7, ADA, ME), meeting(9, ADA, BRAM)));
        assertThat(rows(tools.read())).containsExactly("2026-10-07T10:00:00Z Ada Quillmoor meeting both");
    }

    @Test
    void aCalendarCalledByAnAddressThatNobodyElseBearsIsYours() throws Exception {
        tools.with(
                "robin@new.example.ics",
                calendar(
                        "X-WR-CALNAME:robin@new.example\n",
                        meeting(7, "CN=robin@new.example:mailto:robin@new.example", CLEO),
                        meeting(9, CLEO, ADA)));
        assertThat(rows(tools.read()))
                .containsExactly(
                        "2026-10-07T10:00:00Z Cleo Marrowby meeting both",
                        "2026-10-09T10:00:00Z Ada Quillmoor meeting both",
                        "2026-10-09T10:00:00Z Cleo Marrowby meeting both");
    }

    @Test
    void meetingsOfATeamWithoutYouAreNotYours() throws Exception {
        tools.with("team.ics", calendar("X-WR-CALNAME:Team\n", meeting(11, ADA, CLEO), meeting(12, ADA, ME)));
        Loaded<History> loaded = tools.read();
        assertThat(rows(loaded)).containsExactly("2026-10-12T10:00:00Z Ada Quillmoor meeting both");
        assertThat(ledger(loaded, "team.ics")).isEqualTo("2 read, 1 used, no-meeting 1");
    }

    /** Whoever is asked by way of a list does not stand in the meeting. */
    @Test
    void aMeetingToWhichAListWasAskedMayBeYours() throws Exception {
        tools.with(
                "team.ics",
                calendar(
                        "X-WR-CALNAME:Team\n",
                        meeting(11, ADA, "CUTYPE=GROUP;CN=Makers:mailto:makers@tallow.example"),
                        meeting(12, ADA, ME)));
        assertThat(rows(tools.read()))
                .containsExactly(
                        "2026-10-11T10:00:00Z Ada Quillmoor meeting both",
                        "2026-10-12T10:00:00Z Ada Quillmoor meeting both");
    }

    /** A folder of invitations and answers that were saved from mails. */
    @Test
    void anAnswerTellsOnePersonsAnswerAndAProposalNothing() throws Exception {
        String declined = "BEGIN:VEVENT\nUID:7\nDTSTAMP:20261003T100000Z\nDTSTART:20261007T100000Z\nORGANIZER;" + ME
                + "\nATTENDEE;PARTSTAT=DECLINED;" + BRAM + "\nEND:VEVENT\n";
        String accepted = "BEGIN:VEVENT\nUID:7\nDTSTAMP:20261002T100000Z\nDTSTART:20261007T100000Z\nORGANIZER;" + ME
                + "\nATTENDEE;PARTSTAT=ACCEPTED;" + CLEO + "\nEND:VEVENT\n";
        String later = "BEGIN:VEVENT\nUID:7\nDTSTAMP:20261004T100000Z\nDTSTART:20261008T100000Z\nORGANIZER;" + ME
                + "\nATTENDEE;PARTSTAT=TENTATIVE;" + ADA + "\nEND:VEVENT\n";
        tools.with("1.ics", calendar("METHOD:REQUEST\n", meeting(7, ME, CLEO, BRAM, ADA)));
        tools.with("2.ics", calendar("METHOD:REPLY\n", accepted));
        tools.with("3.ics", calendar("METHOD:REPLY\n", declined));
        tools.with("4.ics", calendar("METHOD:COUNTER\n", later));
        Loaded<History> loaded = tools.read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-07T10:00:00Z Ada Quillmoor meeting both",
                        "2026-10-07T10:00:00Z Cleo Marrowby meeting both");
        assertThat(ledger(loaded, "1.ics")).isEqualTo("3 read, 2 used, cancelled 1");
        assertThat(ledger(loaded, "3.ics")).isEqualTo("1 read, 0 used, duplicate 1");
        assertThat(ledger(loaded, "4.ics")).isEqualTo("1 read, 0 used, no-meeting 1");
    }

    @Test
    void anAnswerWhoseInvitationIsNotThereIsAMeeting() throws Exception {
        tools.with("2.ics", calendar("METHOD:REPLY\n", meeting(7, ME, CLEO)));
        assertThat(rows(tools.read())).containsExactly("2026-10-07T10:00:00Z Cleo Marrowby meeting both");
    }
}
