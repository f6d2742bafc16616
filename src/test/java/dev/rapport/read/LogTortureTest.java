package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rapport.Thorough;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.MappingSettings;
import dev.rapport.read.setting.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of other tools under random damage: nothing crashes, every ledger balances, and no word of a text is in what is said.
 *
 * <pre>
 * ./mvnw test -Dtest=LogTortureTest -Dtorture.logs=10000
 * </pre>
 */
class LogTortureTest {
    private static final int CASES = Thorough.of("torture.logs", 40, 600);
    private static final long SEED = Long.getLong("torture.seed", 20261129);
    /** Stands in every text, and in nothing else. */
    private static final String TEXT = "The quokkabird sings at noon, doesn't it?";

    @TempDir
    Path dir;

    /** A sound file of each format, of some twenty rows. */
    private static Map<String, String> sound() {
        Map<String, StringBuilder> all = new TreeMap<>();
        line(all, "book.vcf", "");
        line(all, "google.csv", "First Name,Last Name,Notes,E-mail 1 - Value,Phone 1 - Value\n");
        line(all, "calls.xml", "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count=\"20\">\n");
        line(all, "sms.xml", "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"20\">\n");
        line(
                all,
                "outlook.csv",
                "\"Subject\",\"Start Date\",\"Start Time\",\"All day event\",\"Meeting Organizer\",\"Required Attendees\","
                        + "\"Optional Attendees\",\"Description\",\"Show time as\"\n");
        line(all, "chat-ios.txt", "");
        line(all, "chat-android.txt", "");
        line(
                all,
                "result.json",
                "{\"name\": \"Cleo Marrowby\", \"type\": \"personal_chat\", \"id\": 7, \"messages\": [\n");
        line(all, "box.mbox", "");
        line(all, "calls.csv", "Call Date (timestamp),Call date,Call type,Caller name,Caller #,Call duration (s)\n");
        line(all, "imazing.csv", "Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Text\n");
        line(all, "imazing-calls.csv", "Call type,Date,Duration,Number,Contact,Location,Service\n");
        line(all, "history.csv", "Name,Number,Type,Date,Duration\n");
        line(all, "outlook-contacts.csv", "First Name,Middle Name,Last Name,E-mail Address,Mobile Phone,Notes\n");
        line(all, "described.csv", "Wann;Wer;Nummer;Art;Dauer;Notiz\n");
        line(all, "work.ics", "BEGIN:VCALENDAR\nVERSION:2.0\n");
        for (int i = 1; i <= 20; i++) {
            String day = String.format(java.util.Locale.ROOT, "%02d", i);
            String two = "\n" + TEXT;
            line(
                    all,
                    "book.vcf",
                    "BEGIN:VCARD\nVERSION:3.0\nFN:Person " + (char) ('A' + i) + "\nNOTE:" + TEXT + "\nTEL:+3161234567"
                            + i + "\nEMAIL:p" + i + "@x.example\nEND:VCARD\n");
            line(
                    all,
                    "google.csv",
                    "Person," + (char) ('A' + i) + ",\"" + TEXT + "\",p" + i + "@x.example,+3161234567" + i + "\n");
            line(
                    all,
                    "calls.xml",
                    "  <call number=\"+31612345678\" duration=\"65\" date=\"" + (1791190800000L + i * 86400000L)
                            + "\" type=\"" + (1 + i % 3) + "\" contact_name=\"Cleo Marrowby\" />\n");
            line(
                    all,
                    "sms.xml",
                    "  <sms address=\"+31612345678\" date=\"" + (1791190800000L + i * 86400000L) + "\" type=\""
                            + (1 + i % 2) + "\" body=\"" + TEXT.replace("'", "&apos;")
                            + "\" contact_name=\"Cleo Marrowby\" />\n");
            line(
                    all,
                    "outlook.csv",
                    "\"" + TEXT + "\",\"10/" + i
                            + "/2026\",\"9:00:00 AM\",\"False\",\"Testowner, Robin\",\"Marrowby, Cleo;"
                            + " Bram Ostwick\",\"\",\"" + TEXT + two + "\",\"2\"\n");
            line(
                    all,
                    "chat-ios.txt",
                    "[" + day + "/10/2026, 3:34:09 PM] " + (i % 2 == 0 ? "Cleo Marrowby" : "Robin") + ": " + TEXT + two
                            + "\n");
            line(
                    all,
                    "chat-android.txt",
                    day + ".10.26, 15:34 - " + (i % 2 == 0 ? "Cleo Marrowby" : "Robin") + ": " + TEXT + two + "\n");
            line(
                    all,
                    "result.json",
                    "{\"id\": " + i + ", \"type\": \"message\", \"date\": \"2026-10-" + day
                            + "T15:34:09\", \"from\": \"x\", \"from_id\": \"user" + (7 + i % 2) + "\", \"text\": [\""
                            + TEXT + "\", {\"type\": \"bold\","
                            + " \"text\": \"" + TEXT + "\"}]}" + (i < 20 ? ",\n" : "\n]}\n"));
            line(
                    all,
                    "box.mbox",
                    "From x@y Mon Oct 05 11:00:00 +0000 2026\nFrom: Cleo Marrowby <cleo@pine.example>\nTo:"
                            + " robin@testowner.example\nSubject: " + TEXT + "\nDate: " + i
                            + " Oct 2026 11:00:00 +0000\nMessage-ID: <" + i
                            + "@x>\n\n" + TEXT + "\n\n");
            line(all, "calls.csv", i + ",\"Oct " + i + ", 2026 11:00:00 AM\",Incoming,Cleo Marrowby,+31612345678,65\n");
            line(
                    all,
                    "imazing.csv",
                    "Ada Quillmoor,2026-10-" + day + " 11:00:00,iMessage,Incoming,+2,Ada,\"" + TEXT + two + "\"\n");
            line(
                    all,
                    "imazing-calls.csv",
                    "Outgoing,2026-10-" + day + " 11:00:00,00:01:05,+31612345678,Ada Quillmoor,,Phone\n");
            line(all, "history.csv", "Ada Quillmoor,+31612345678,Outgoing,2026-10-" + day + " 11:00:00,65\n");
            line(
                    all,
                    "outlook-contacts.csv",
                    "Person,," + (char) ('A' + i) + ",p" + i + "@x.example,+3161234567" + i + ",\"" + TEXT + two
                            + "\"\n");
            line(
                    all,
                    "described.csv",
                    day + ".10.2026 11:00;Ada Quillmoor;+31612345678;Ausgehend;65;\"" + TEXT + two + "\"\n");
            line(
                    all,
                    "work.ics",
                    "BEGIN:VEVENT\nUID:" + i + "\nDTSTART:202610" + day
                            + "T100000Z\nSUMMARY:" + TEXT + "\nDESCRIPTION:" + TEXT
                            + "\nATTENDEE;CN=Cleo Marrowby:mailto:cleo@pine.example\nEND:VEVENT\n");
        }
        line(all, "calls.xml", "</calls>\n");
        line(all, "sms.xml", "</smses>\n");
        line(all, "work.ics", "END:VCALENDAR\n");
        Map<String, String> texts = new TreeMap<>();
        all.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    private static void line(Map<String, StringBuilder> all, String file, String text) {
        all.computeIfAbsent(file, any -> new StringBuilder()).append(text);
    }

    @TestFactory
    Stream<DynamicTest> damageCostsRowsAndNeverTheRun() {
        return sound().entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> damaged(file.getKey(), file.getValue())));
    }

    /** What the configuration says of the CSV that no format knows. */
    private ReadOptions described() throws CannotRead {
        Map<String, String> words = Map.of(
                "log.calls.date", "Wann",
                "log.calls.date-format", "dd.MM.yyyy H:mm",
                "log.calls.contact", "Wer",
                "log.calls.phone", "Nummer",
                "log.calls.duration", "Dauer",
                "log.calls.channel", "\"call\"",
                "log.calls.direction", "Art",
                "log.calls.direction.Ausgehend", "out");
        return ReadOptions.defaults().with(MappingSettings.in(words, dir));
    }

    /** Pages of the Member Snapshot API, which are an export and no log. */
    @Test
    void damageToPagesOfJsonIsReadOrRefusedAndNothingIsTold() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 10; i < 30; i++) {
            rows.append(i == 10 ? "" : ",")
                    .append("{\"CONVERSATION ID\":\"c1\",\"FROM\":\"Ada Quillmoor\",\"SENDER PROFILE URL\":"
                            + "\"https://www.linkedin.com/in/ada-quillmoor\",\"TO\":\"Robin Testowner\","
                            + "\"RECIPIENT PROFILE URLS\":\"https://www.linkedin.com/in/robin\",\"DATE\":\"2026-10-")
                    .append(i)
                    .append(" 10:00:00 UTC\",\"CONTENT\":\"" + TEXT + "\",\"FOLDER\":\"INBOX\"}\n");
        }
        String sound = "{\"elements\":[{\"snapshotDomain\":\"CONNECTIONS\",\"snapshotData\":[{\"First Name\":\"Ada\","
                + "\"Last Name\":\"Quillmoor\",\"URL\":\"https://www.linkedin.com/in/ada-quillmoor\",\"Connected On\":"
                + "\"05 Oct 2026\"}]},{\"snapshotDomain\":\"PROFILE\",\"snapshotData\":[{\"First Name\":\"Robin\","
                + "\"Last Name\":\"Testowner\"}]},{\"snapshotDomain\":\"INBOX\",\"snapshotData\":[" + rows + "]}]}";
        Path file = dir.resolve("snapshot.json");
        Loaded<History> whole = Exports.read(Files.writeString(file, sound));
        assertThat(Exports.intake(whole, "messages").used()).isEqualTo(20);
        for (int i = 0; i < CASES; i++) {
            Files.write(file, damage(sound.getBytes(StandardCharsets.UTF_8), new Random(SEED + i)));
            try {
                assertThat(said(Exports.read(file))).as("seed %s", SEED + i).doesNotContain("quokka");
            } catch (CannotRead refused) {
                assertThat(refused.getMessage()).as("seed %s", SEED + i).doesNotContain("quokka");
            } catch (RuntimeException | java.io.IOException crash) {
                throw new AssertionError("seed " + (SEED + i), crash);
            }
        }
    }

    private void damaged(String name, String sound) throws Exception {
        Path folder = Files.createDirectories(dir.resolve(name + "-world"));
        Loaded<History> whole =
                new OtherTools(folder).with(name, sound).reading(described()).read();
        Intake expected = whole.intake().get(whole.intake().size() - 1);
        assertThat(expected.read()).as("rows of the sound file").isBetween(20L, 40L);
        assertThat(expected.rejected()).isEmpty();
        assertThat(said(whole)).doesNotContain("quokka");
        for (int i = 0; i < CASES; i++) {
            Random dice = new Random(SEED + i);
            byte[] bytes = damage(sound.getBytes(StandardCharsets.UTF_8), dice);
            Path file = Files.write(folder.resolve(name), bytes);
            try {
                Loaded<History> loaded =
                        new OtherTools(folder).with(file).reading(described()).read();
                assertThat(said(loaded)).as("%s, seed %s", name, SEED + i).doesNotContain("quokka");
            } catch (CannotRead refused) {
                assertThat(refused.getMessage())
                        .as("%s, seed %s", name, SEED + i)
                        .doesNotContain("quokka");
            } catch (RuntimeException | java.io.IOException crash) {
                throw new AssertionError(name + ", seed " + (SEED + i), crash);
            }
        }
    }

    /** Everything that is said of the rows; a damaged file may well have a text in place of a name. */
    private static String said(Loaded<History> loaded) {
        StringBuilder said = new StringBuilder();
        for (Intake file : loaded.intake()) {
            said.append(file.remarks());
            file.rejected()
                    .forEach(
                            row -> said.append(row.column()).append(row.reason().words()));
        }
        return said.toString();
    }

    private static byte[] damage(byte[] sound, Random dice) {
        byte[] bytes = sound;
        for (int k = 1 + dice.nextInt(4); k > 0; k--) {
            int at = dice.nextInt(bytes.length);
            int length = 1 + dice.nextInt(Math.min(40, bytes.length - at));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            switch (dice.nextInt(6)) {
                case 0 -> out.write(bytes, at + length, bytes.length - at - length);
                case 1 -> {
                    byte[] noise = new byte[length];
                    dice.nextBytes(noise);
                    out.writeBytes(noise);
                    out.write(bytes, at, bytes.length - at);
                }
                case 2 -> {
                    out.write(bytes, at, length);
                    out.write(bytes, at, bytes.length - at);
                }
                case 3 -> {
                    out.writeBytes(
                            List.of("<", "\"", "\n", "\0", "&#55357;", "[", "{", "From ", ":", ",,", "BEGIN:VCARD\n")
                                    .get(dice.nextInt(11))
                                    .getBytes(StandardCharsets.UTF_8));
                    out.write(bytes, at, bytes.length - at);
                }
                case 4 -> {
                    out.write(bytes[at] ^ 1 << dice.nextInt(8));
                    out.write(bytes, at + 1, bytes.length - at - 1);
                }
                default -> out.write(bytes, at, dice.nextInt(10) == 0 ? 0 : bytes.length - at);
            }
            bytes = out.size() == 0 ? Arrays.copyOf(sound, 1) : out.toByteArray();
        }
        return bytes;
    }
}
