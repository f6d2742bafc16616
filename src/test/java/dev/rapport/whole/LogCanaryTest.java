package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody wrote in a chat, a mail, an address book or a meeting's title is in any output. */
class LogCanaryTest {
    private static final String SENTENCE = "The yellow quokkabird sings at a quarter past eleven?";

    @TempDir
    private Path folder;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "_chat.txt",
                "[25/10/2026, 3:34:09 PM] Nell Outside: " + SENTENCE + "\n" + SENTENCE
                        + "\n[25/10/2026, 3:35:09 PM] Robin: " + SENTENCE + "\n[99/10/2026, 3:35:09 PM] Robin: "
                        + SENTENCE + "\n");
        files.put(
                "result.json",
                "{\"name\": \"Nell Outside\", \"type\": \"personal_chat\", \"id\": 7, \"messages\": [\n{\"id\": 1, \"type\":"
                        + " \"message\", \"date\": \"2026-10-05T15:34:09\", \"from_id\": \"user7\", \"text\": \""
                        + SENTENCE
                        + "\"},\n{\"id\": 2, \"type\": \"message\", \"date\": \"" + SENTENCE
                        + "\", \"text\": [{\"text\": \"" + SENTENCE
                        + "\"}]},\n{\"" + SENTENCE);
        files.put(
                "sms.xml",
                "<?xml version='1.0'?>\n<smses>\n<sms address=\"+31612345678\" date=\"1791190800000\" type=\"1\" body=\""
                        + SENTENCE
                        + "\" contact_name=\"Nell Outside\" />\n<sms address=\"+31612345678\" date=\"" + SENTENCE
                        + "\" type=\"1\" body=\"" + SENTENCE + "\" contact_name=\"Nell Outside\" />\n<sms body=\""
                        + SENTENCE + "\n");
        files.put(
                "all.mbox",
                "From x@y Mon Oct 05 11:00:00 +0000 2026\nFrom: Nell Outside <nell@x.example>\nTo: a@b.example\nSubject: "
                        + SENTENCE + "\nDate: 5 Oct 2026 11:00:00 +0000\n\n" + SENTENCE
                        + "\n\nFrom x@y Mon Oct 05 11:00:00 +0000 2026\n"
                        + "From: Nell Outside <nell@x.example>\nDate: " + SENTENCE + "\n\n" + SENTENCE + "\n");
        files.put(
                "outlook.csv",
                "Subject,Start Date,Start Time,Required Attendees,Description\n" + SENTENCE
                        + ",10/25/2026,9:00:00 AM,Nell Outside," + SENTENCE + "\n" + SENTENCE + "," + SENTENCE
                        + ",9:00:00 AM,Nell Outside," + SENTENCE + "\n");
        files.put(
                "book.vcf",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Nell Outside\nEMAIL:nell@x.example\nNOTE:" + SENTENCE
                        + "\nEND:VCARD\nBEGIN:VCARD\nNOTE:" + SENTENCE + "\n");
        files.put(
                "messages.csv",
                "Chat Session,Message Date,Service,Type,Sender Name,Text\nNell Outside,2026-10-05 11:00:00,SMS,Incoming,x,\""
                        + SENTENCE + "\"\nNell Outside," + SENTENCE + ",SMS,Incoming,x,\"" + SENTENCE + "\"\n");
        files.put(
                "calls.xml",
                "<?xml version='1.0'?>\n<calls>\n<call number=\"+31612345678\" duration=\"65\" date=\"1791190800000\" type=\"1\""
                        + " subject=\"" + SENTENCE
                        + "\" contact_name=\"Nell Outside\" />\n<call number=\"+31612345678\""
                        + " duration=\"65\" date=\"" + SENTENCE
                        + "\" type=\"1\" contact_name=\"Nell Outside\" />\n</calls>\n");
        files.put(
                "work.ics",
                "BEGIN:VCALENDAR\nX-WR-CALDESC:" + SENTENCE
                        + "\nBEGIN:VEVENT\nUID:1\nDTSTART:20261025T100000Z\nSUMMARY:" + SENTENCE
                        + "\nDESCRIPTION:" + SENTENCE + "\nLOCATION:" + SENTENCE + "\nCOMMENT:" + SENTENCE
                        + "\nATTENDEE;CN=Nell Outside;X-RESPONSE-COMMENT=\"" + SENTENCE
                        + "\":mailto:nell@x.example\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:" + SENTENCE
                        + "\nSUMMARY:"
                        + SENTENCE + "\nATTENDEE;CN=Nell Outside:mailto:nell@x.example\nEND:VEVENT\nEND:VCALENDAR\n");
        files.put(
                "google.csv",
                "First Name,Last Name,Notes,E-mail 1 - Value,Phone 1 - Value\nNell,Outside,\"" + SENTENCE
                        + "\",nell@x.example,+31612345678\nNell,\"" + SENTENCE + "\n");
        files.put(
                "outlook-contacts.csv",
                "First Name,Middle Name,Last Name,E-mail Address,Mobile Phone,Notes\nNell,,Outside,nell@x.example,,\""
                        + SENTENCE + "\"\nNell,,\"" + SENTENCE + "\n");
        files.put(
                "described.csv",
                "Wann;Wer;Notiz\n25.10.2026;Nell Outside;\"" + SENTENCE + "\"\n" + SENTENCE + ";Nell Outside;"
                        + SENTENCE + "\n");
        return files;
    }

    /** What the configuration says of the CSV that no format knows. */
    private ReadOptions described() throws CannotRead {
        return ReadOptions.defaults()
                .with(MappingSettings.in(
                        Map.of(
                                "log.visits.date", "Wann",
                                "log.visits.date-format", "d.M.yyyy",
                                "log.visits.contact", "Wer"),
                        folder));
    }

    /** The chat and the mailbox as their tools hand them over. */
    private Path file(String name) throws Exception {
        if (!name.endsWith(".zip")) {
            return Files.writeString(folder.resolve(name), files().get(name));
        }
        String inside = name.substring(0, name.length() - ".zip".length());
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("Takeout/" + inside));
            out.write(files().get(inside).getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_chat.txt",
                "_chat.txt.zip",
                "result.json",
                "sms.xml",
                "calls.xml",
                "all.mbox",
                "all.mbox.zip",
                "work.ics",
                "outlook.csv",
                "book.vcf",
                "google.csv",
                "outlook-contacts.csv",
                "messages.csv",
                "described.csv"
            })
    void noWordOfATextComesBack(String name) throws Exception {
        Run run = Run.of(Run.EXPORT)
                .log(file(name))
                .reading(described())
                .formats(EnumSet.complementOf(EnumSet.of(Format.PNG)))
                .run();
        run.files()
                .forEach((file, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(file)
                        .doesNotContainIgnoringCase("quokkabird"));
        assertThat(run.text("data/rejected.csv")).contains(name.replace(".zip", ""));
    }
}
