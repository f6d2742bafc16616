package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.setting.ReadOptions;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Outlook's calendar as CSV. */
class OutlookTest {
    private static final String HEADER = "\"Subject\",\"Start Date\",\"Start Time\",\"End Date\",\"End Time\","
            + "\"All day event\",\"Meeting Organizer\",\"Required Attendees\",\"Optional Attendees\","
            + "\"Meeting Resources\",\"Description\",\"Show time as\"\n";

    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private static String meeting(String subject, String date, String time, String people, String shown) {
        return "\"" + subject + "\",\"" + date + "\",\"" + time + "\",\"x\",\"x\",\"False\",\"Testowner, Robin\",\""
                + people + "\",\"\",\"Room 4\",\"Line one\nline two, with \"\"quotes\"\"\",\"" + shown + "\"\n";
    }

    private Loaded<History> read(String rows) throws Exception {
        return tools.with("calendar.csv", HEADER + rows).read();
    }

    @Test
    void everybodyWhoWasAskedIsARowAndTheOwnerIsNot() throws Exception {
        Loaded<History> loaded = read(meeting(
                        "Review",
                        "10/5/2026",
                        "9:00:00 AM",
                        "Marrowby, Cleo; Bram Ostwick; robin@testowner.example; 'Ada Quillmoor'",
                        "2")
                + meeting("Talk", "10/23/2026", "6:30:00 PM", "cleo@pine.example", "2"));
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2026-10-05T09:00:00Z Cleo Marrowby meeting both",
                        "2026-10-05T09:00:00Z Bram Ostwick meeting both",
                        "2026-10-05T09:00:00Z Ada Quillmoor meeting both",
                        "2026-10-23T18:30:00Z Cleo Marrowby meeting both");
        assertThat(ledger(loaded, "calendar.csv")).isEqualTo("4 read, 4 used");
    }

    @Test
    void whereNobodyIsKnownToBeTheOwnerThatIsSaid() throws Exception {
        Loaded<History> loaded = read(meeting("Review", "10/5/2026", "9:00:00 AM", "Bram Ostwick", "2")
                .replace("Testowner, Robin", "Somebody, Else"));
        assertThat(loaded.intake())
                .filteredOn(file -> file.file().equals("calendar.csv"))
                .first()
                .satisfies(file -> assertThat(file.remarks()).anyMatch(said -> said.contains("known to be you: --me")));
    }

    @Test
    void whatIsNoMeetingIsLeftOut() throws Exception {
        Loaded<History> loaded = read(meeting("Canceled: Talk", "10/5/2026", "9:00:00 AM", "Bram Ostwick", "2")
                + meeting("Away", "10/5/2026", "9:00:00 AM", "Bram Ostwick", "4")
                + meeting("Focus", "10/5/2026", "9:00:00 AM", "Testowner, Robin", "2")
                + meeting(
                        "All",
                        "10/5/2026",
                        "9:00:00 AM",
                        "P One;P Two;P Three;P Four;P Five;P Six;P Seven;P Eight;P"
                                + " Nine;P Ten;P Eleven;P Twelve;P Thirteen",
                        "2")
                + meeting("Odd", "10/35/2026", "9:00:00 AM", "Bram Ostwick", "2")
                + meeting("Odd", "10/15/2026", "noon", "Bram Ostwick", "2"));
        assertThat(ledger(loaded, "calendar.csv"))
                .isEqualTo("6 read, 0 used, cancelled 1, no-meeting 1, crowd 1, no-person 1, unknown-date@10,"
                        + " unknown-date@12");
    }

    @Test
    void dayAndMonthAreToldByTheWholeFile() throws Exception {
        Loaded<History> loaded = read(meeting("A", "05/10/2026", "09:00:00", "Bram Ostwick", "2")
                + meeting("B", "25/10/2026", "09:00:00", "Bram Ostwick", "2"));
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-05T09:00:00Z Bram Ostwick meeting both",
                        "2026-10-25T09:00:00Z Bram Ostwick meeting both");
    }

    @Test
    void whatThePersonSaysOfTheDatesCounts() throws Exception {
        Loaded<History> loaded = tools.with(
                        "calendar.csv", HEADER + meeting("A", "5/10/2026", "9:00:00 AM", "Bram Ostwick", "2"))
                .reading(new ReadOptions(
                        Optional.empty(), ZoneOffset.UTC, Optional.empty(), Optional.of("d/M/yyyy"), Optional.empty()))
                .read();
        assertThat(rows(loaded)).containsExactly("2026-10-05T09:00:00Z Bram Ostwick meeting both");
    }

    @Test
    void aGermanOutlooksCalendarIsReadInItsOwnWords() throws Exception {
        Loaded<History> loaded = tools.with(
                        "Kalender.csv",
                        "\"Betreff\",\"Beginnt am\",\"Beginnt um\",\"Endet am\",\"Endet um\",\"Ganztägiges Ereignis\","
                                + "\"Erinnerung Ein/Aus\",\"Erinnerung am\",\"Erinnerung um\",\"Besprechungsplanung\","
                                + "\"Erforderliche Teilnehmer\",\"Optionale Teilnehmer\",\"Besprechungsressourcen\","
                                + "\"Abrechnungsinformationen\",\"Beschreibung\",\"Kategorien\",\"Ort\",\"Priorität\","
                                + "\"Privat\",\"Reisekilometer\",\"Vertraulichkeit\",\"Zeitspanne zeigen als\"\n"
                                + german("Gespräch", "5.10.2026", "Aus", "Marrowby, Cleo; Bram Ostwick", "2")
                                + german("Abgesagt: Gespräch", "6.10.2026", "Aus", "Bram Ostwick", "2")
                                + german("Urlaub", "7.10.2026", "Ein", "Bram Ostwick", "3")
                                + german("Zeit", "8.10.2026", "Aus", "Bram Ostwick", "3"))
                .read();
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2026-10-05T09:00:00Z Cleo Marrowby meeting both",
                        "2026-10-05T09:00:00Z Bram Ostwick meeting both");
        assertThat(ledger(loaded, "Kalender.csv")).isEqualTo("5 read, 2 used, cancelled 1, no-meeting 2");
    }

    private static String german(String subject, String date, String allDay, String people, String shown) {
        return "\"" + subject + "\",\"" + date + "\",\"09:00:00\",\"" + date + "\",\"10:00:00\",\"" + allDay
                + "\",\"Aus\",,,\"Testowner, Robin\",\"" + people + "\",,,,\"Zeile\nzwei\",,,\"Normal\",\"Aus\",,"
                + "\"Normal\",\"" + shown + "\"\n";
    }

    /** Its columns of date and time have one name. */
    @Test
    void aFrenchOutlooksCalendarIsReadInItsOwnWords() throws Exception {
        Loaded<History> loaded = tools.with(
                        "calendrier.csv",
                        "\"Objet\",\"Début\",\"Début\",\"Fin\",\"Fin\",\"Journée entière\",\"Rappel actif/inactif\","
                                + "\"Date de rappel\",\"Heure du rappel\",\"Organisateur d'une réunion\","
                                + "\"Participants obligatoires\",\"Participants facultatifs\",\"Ressources de la réunion\","
                                + "\"Afficher la disponibilité\",\"Catégories\",\"Critère de diffusion\",\"Description\"\n"
                                + french("Point", "05/10/2026", "Faux", "2")
                                + french("Annulé : Point", "06/10/2026", "Faux", "2")
                                + french("Congés", "07/10/2026", "Vrai", "3"))
                .read();
        assertThat(rows(loaded)).containsExactly("2026-10-05T14:30:00Z Cleo Marrowby meeting both");
        assertThat(ledger(loaded, "calendrier.csv")).isEqualTo("3 read, 1 used, cancelled 1, no-meeting 1");
    }

    private static String french(String subject, String date, String allDay, String shown) {
        return "\"" + subject + "\",\"" + date + "\",\"14:30:00\",\"" + date + "\",\"15:00:00\",\"" + allDay
                + "\",\"Faux\",,,\"Robin Testowner\",\"Cleo Marrowby\",,,\"" + shown + "\",,\"Normale\",\"x\"\n";
    }
}
