package dev.rapport.read.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.setting.MeetingRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a meeting of a calendar was with, and who of them is the owner. */
class WhoMetTest extends CalendarFiles {
    @ParameterizedTest
    @ValueSource(strings = {"Zandvoort, Dirk", "Dirk Zandvoort (Sales)", "'Zandvoort, Dirk'"})
    void aNameIsTurnedTheWayItIsSpoken(String written) throws Exception {
        assertThat(rows(read(meeting(
                        "DTSTART:20261005T100000Z\nATTENDEE;CN=\"" + written + "\":mailto:dirk@elsewhere.example\n"))))
                .containsExactly("2026-10-05 Dirk Zandvoort");
    }

    @Test
    void aMeetingAPersonADay() throws Exception {
        Loaded<History> loaded = read(meeting("DTSTART:20261005T100000Z\n" + ADA)
                + meeting("DTSTART:20261005T150000Z\n" + ADA).replace("UID:1", "UID:2"));
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Example");
        assertThat(calendar(loaded).leftOut()).isEqualTo(Map.of(LeftOutRule.SAME_DAY, 1L));
    }

    // ----- with whom

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATTENDEE;CN=\"Ada Example\":mailto:a@other.example",
                "ATTENDEE;CN=Ada Example:MAILTO:a@other.example",
                "ATTENDEE;CN=ada@example.org:mailto:ada@example.org",
                "ATTENDEE;CN=ada@example.org:invalid:nomail",
                "ATTENDEE;CN=\"Example, Ada\":mailto:ADA@example.org",
                "ATTENDEE;CN=Somebody;EMAIL=ada@example.org:/aMTQ4/principal/",
                "ATTENDEE:ada@example.org",
                "ATTENDEE;CN=\"Ada \\\"A.\\\" Example; the first\":mailto:ada@example.org",
                "ATTENDEE;CN=Ada ^'A.^' Example:mailto:ada@example.org",
                "ATTENDEE;X-RESPONSE-COMMENT=\"here: there; where\";CN=Ada:mailto:ada@example.org",
                "ATTENDEE;MEMBER=\"mailto:a@x.example\",\"mailto:b@x.example\":mailto:ada@example.org",
                "ATTENDEE;CN=Ada Example;SCHEDULE-STATUS=\"3.7;Invalid User\";INVALID\":mailto:ada@example.org",
                "attendee;cn=Ada Example;partstat=accepted:mailto:ada@example.org",
                "ORGANIZER;CN=Ada:mailto:ada@example.org",
            })
    void theSamePersonHoweverTheyAreWritten(String attendee) throws Exception {
        assertThat(rows(read(meeting("DTSTART:20261005T100000Z\n" + attendee + "\n"))))
                .containsExactly("2026-10-05 Ada Example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@x.example",
                "ATTENDEE;CUTYPE=resource;CN=Beamer:mailto:beamer@x.example",
                "ATTENDEE;CUTYPE=GROUP;CN=The Crew:mailto:crew@x.example",
                "ATTENDEE;CN=Room 2:mailto:c_188x@resource.calendar.google.com",
                "ORGANIZER;CN=Family:mailto:abc@group.calendar.google.com",
                "ORGANIZER:mailto:unknownorganizer@calendar.google.com",
                "ORGANIZER;EMAIL=\"iCloud\":mailto:iCloud",
                "ATTENDEE;CN=Everybody:mailto:all@x.example",
                "ATTENDEE:mailto:crew@googlegroups.com",
                "ATTENDEE;CN=Fred's Notetaker:mailto:fred@fireflies.ai",
                "ATTENDEE;CN=Read.ai meeting notes:mailto:x@x.example",
                "ATTENDEE;CN=Sam Owner:mailto:other@x.example",
                "ATTENDEE:mailto:SAM@example.org",
                "X-NOTHING:1"
            })
    void whoIsNobodyIsNoPerson(String attendee) throws Exception {
        leftOut(read(meeting("DTSTART:20261005T100000Z\n" + attendee + "\n")), LeftOutRule.NO_PERSON);
    }

    @Test
    void theOwnersAddressesComeFromTheExportThePersonAndTheCalendar() throws Exception {
        rules = new MeetingRules(List.of("sam@private.example"), 12, false);
        head = "X-WR-CALNAME:sam@work.example\n";
        Loaded<History> loaded = read(meeting(
                "DTSTART:20261005T100000Z\nATTENDEE:mailto:sam@private.example\nATTENDEE:mailto:sam@work.example\n"
                        + "ATTENDEE;CN=Sam Owner:mailto:sam@club.example\n" + ADA));
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Example");
        assertThat(loaded.value().coverage().ownAddresses()).isEqualTo(4);
    }

    @Test
    void whoeverIsInEveryMeetingOfACalendarCalledByTheirNameIsTheOwner() throws Exception {
        head = "X-WR-CALNAME:Sammy's calendar\n";
        String sammy = "ATTENDEE;CN=Sammy:mailto:so@work.example\n";
        Loaded<History> loaded = read(meeting("DTSTART:20261005T100000Z\n" + sammy + ADA)
                + meeting("DTSTART:20261006T100000Z\n" + sammy + "ATTENDEE:mailto:dirk@zand.example\n")
                        .replace("UID:1", "UID:2"));
        assertThat(rows(loaded)).containsExactly("2026-10-05 Ada Example", "2026-10-06 Dirk Zandvoort");
        assertThat(loaded.value().coverage().ownAddresses()).isEqualTo(2);
    }

    @Test
    void theCalendarsOwnFileNameIsAnAddressOfTheOwner() throws Exception {
        String text = "BEGIN:VCALENDAR\n" + meeting("DTSTART:20261005T100000Z\nATTENDEE:mailto:so@work.example\n" + ADA)
                + "END:VCALENDAR\n";
        assertThat(rows(read("so@work.example.ics", text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("2026-10-05 Ada Example");
    }

    @Test
    void whoIsKnownByAnAddressAloneIsUnclearWithANameThatIsLikeIt() throws Exception {
        Loaded<History> loaded = read(meeting("DTSTART:20261005T100000Z\nATTENDEE:mailto:b.birch@x.example\n"));
        assertThat(loaded.value().coverage().unclear())
                .extracting(UnclearName::name, UnclearName::candidates)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b.birch@x.example", List.of("Ben Birch")));
        assertThat(rows(loaded)).containsExactly("2026-10-05 b.birch@x.example");
    }
}
