package dev.rapport.read.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.LogLearning;
import dev.rapport.read.setting.ReadOptions;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed for tables that nobody knows. */
class LearnerTest {
    @TempDir
    Path dir;

    private Proposal proposal(String csv) throws Exception {
        Path file = Files.writeString(dir.resolve("Some table 2.csv"), csv);
        return LogLearning.of(file, ReadOptions.defaults()).proposal();
    }

    @Test
    void aCallLogInAnotherLanguage() throws Exception {
        Proposal found = proposal("Anrufe\nWann;Wer;Nummer;Art;Dauer;Notiz\n"
                + "07.03.2024 14:30;Ada Example;06 12345678;Ausgehend;65;x\n"
                + "23.03.2024 9:05;Ben Birch;0612345679;Eingehend;5;y\n24.03.2024 9:05;;0612345679;Verpasst;0;\n"
                + "25.03.2024 9:05;;0612345679;Umgeleitet;0;\n");
        assertThat(found.lines("calls"))
                .containsExactly(
                        "log.calls.date = Wann",
                        "log.calls.date-format = d.M.yyyy H:mm",
                        "log.calls.contact = Wer",
                        "log.calls.phone = Nummer",
                        "log.calls.direction = Art",
                        "log.calls.direction.Ausgehend = out",
                        "log.calls.direction.Eingehend = in",
                        "log.calls.direction.Verpasst = missed",
                        "log.calls.channel = \"call\"",
                        "log.calls.duration = Dauer",
                        "#log.calls.direction.Umgeleitet = skip");
        assertThat(found.whole()).isTrue();
    }

    @Test
    void dayAndMonthAreNeverGuessed() throws Exception {
        Proposal open = proposal("Client,Date\nAda Example,3/7/2024\nBen Birch,3/9/2024\n");
        assertThat(open.whole()).isFalse();
        assertThat(open.openDates()).containsExactly("d/M/yyyy", "M/d/yyyy");
        assertThat(open.lines("crm"))
                .containsExactly(
                        "log.crm.date = Date",
                        "#log.crm.date-format = d/M/yyyy",
                        "#log.crm.date-format = M/d/yyyy",
                        "log.crm.contact = Client");
        assertThat(proposal("Client,Date\nAda Example,3/7/2024\nBen Birch,3/19/2024\n")
                        .settings())
                .containsEntry("date-format", "M/d/yyyy");
        assertThat(proposal("Client,Day\nAda Example,2024-03-07\n").settings()).doesNotContainKey("date-format");
    }

    @Test
    void oneDamagedDateInTenDoesNotDecide() throws Exception {
        StringBuilder csv = new StringBuilder("Client,Date\nAda Example,soon\n");
        for (int day = 1; day <= 28; day++) {
            csv.append("Ada Example,").append(day).append("/2/24\n");
        }
        assertThat(proposal(csv.toString()).settings()).containsEntry("date-format", "d/M/yy");
    }

    @Test
    void dateAndTimeMayStandInTwoColumnsAndANameToo() throws Exception {
        Proposal found = proposal("Subject,Start Date,Start Time,End Date,End Time,First Name,Last Name\n"
                + "Coffee,03/17/2024,02:30 PM,03/17/2024,03:00 PM,Ada,Example\n");
        assertThat(found.settings())
                .containsEntry("date", "Start Date + Start Time")
                .containsEntry("date-format", "M/d/yyyy h:mm a")
                .containsEntry("contact", "First Name + Last Name");
        assertThat(found.columns()).containsEntry("Subject", "not used").containsEntry("End Date", "not used");
    }

    @Test
    void numbersAreNoDates() throws Exception {
        Proposal found = proposal("Phone,Length,At\n2025550123,65,1709822400\n2025550124,3600,1709822401\n");
        assertThat(found.settings())
                .containsEntry("date", "At")
                .containsEntry("date-format", "epoch-seconds")
                .containsEntry("phone", "Phone");
    }

    @Test
    void whatIsLackingIsSaid() throws Exception {
        Proposal found = proposal("a,b\nquokkabird is long enough here 1,1\nother 2,2\n");
        assertThat(found.whole()).isFalse();
        assertThat(found.open()).isEqualTo("No column seems to hold a date, and none who it was with.");
        assertThat(found.words("x.csv", 2, "x").toString()).doesNotContain("quokkabird");
    }

    @Test
    void whatIsKnownNeedsNoDescription() throws Exception {
        Path own = Files.writeString(dir.resolve("own.csv"), "date,contact\n2024-03-07,Ada Example\n");
        Path calls = Files.writeString(dir.resolve("calls.csv"), "Name,Number,Type,Date,Duration\n");
        assertThat(LogLearning.of(own, ReadOptions.defaults()).known()).contains("interaction log");
        assertThat(LogLearning.of(calls, ReadOptions.defaults()).known()).contains("call history (Android, CSV)");
    }

    @Test
    void theFilesNameNamesTheSettingsAndItsLettersAreKept() throws Exception {
        Path file = Files.write(
                dir.resolve("Gespräche 2026.csv"),
                "Tag;Kontakt;Rückmeldung\n7.3.2024;Ada Example;x\n".getBytes(Charset.forName("windows-1252")));
        LogLearning.Learned found = LogLearning.of(file, ReadOptions.defaults());
        assertThat(found.known()).isEqualTo(Optional.empty());
        assertThat(found.rows()).isEqualTo(1);
        assertThat(found.proposal().columns()).containsEntry("Rückmeldung", "not used");
        assertThat(found.words()).contains("log.gespr-che.date = Tag");
        assertThat(found.mapping().columns()).containsEntry("contact", "Kontakt");
    }

    @Test
    void whatAWordHoldsIsEscapedInItsLine() {
        Proposal odd = new Proposal(
                java.util.Map.of(), java.util.Map.of("date", "a\\b"), List.of(), List.of("to: me = you"), List.of());
        assertThat(odd.lines("x")).containsExactly("log.x.date = a\\\\b", "#log.x.direction.to\\: me \\= you = skip");
    }
}
