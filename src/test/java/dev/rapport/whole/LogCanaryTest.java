package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.write.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return files;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"_chat.txt", "result.json", "sms.xml", "all.mbox", "outlook.csv", "book.vcf", "messages.csv"})
    void noWordOfATextComesBack(String name) throws Exception {
        Path log = Files.writeString(folder.resolve(name), files().get(name));
        Run run = Run.of(Run.EXPORT)
                .log(log)
                .formats(EnumSet.complementOf(EnumSet.of(Format.PNG)))
                .run();
        run.files()
                .forEach((file, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(file)
                        .doesNotContainIgnoringCase("quokkabird"));
        assertThat(run.text("data/rejected.csv")).contains(name);
    }
}
