package dev.rapport.read;

import dev.rapport.fact.Contact;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Messages;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small invented exports, written to disk and read again. */
public final class Exports {
    public static final String PEOPLE = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Example,https://www.linkedin.com/in/ada-example,ada@example.org,Northwind,Engineer,07 Mar 2024
            Ben,Birch,https://www.linkedin.com/in/ben-birch,,Birch,Baker,08 Mar 2024
            """;
    public static final String PROFILE = "First Name,Last Name,Headline\nSam,Owner,\n";
    public static final String HEADER =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
                    + "DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n";
    public static final String INVITED = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";

    public static final String OWN_MAILS =
            "Email Address,Confirmed,Primary,Updated On\nsam@example.org,Yes,Yes,\"3/7/24, 12:34 PM\"\n";

    private Exports() {}

    public static Path folder(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    public static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
        return Files.write(file, zipped(entries));
    }

    public static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A message row of the eleven-column era from Sam to somebody. */
    public static String sent(String id, String slug, String name, String at, String text) {
        return id + ",,Sam Owner,https://www.linkedin.com/in/sam-owner," + name + ",https://www.linkedin.com/in/" + slug
                + "," + at + " UTC,," + text + ",INBOX,\n";
    }

    /** A message row of the eleven-column era from somebody to Sam. */
    public static String got(String id, String slug, String name, String at, String text) {
        return id + ",," + name + ",https://www.linkedin.com/in/" + slug
                + ",Sam Owner,https://www.linkedin.com/in/sam-owner," + at + " UTC,," + text + ",INBOX,\n";
    }

    public static Loaded<History> read(Path... exports) throws CannotRead, IOException {
        return Reader.read(List.of(exports), List.of(), ReadOptions.defaults());
    }

    public static Loaded<History> messages(Path folder, String rows) throws CannotRead, IOException {
        return read(folder(
                folder, Map.of("messages.csv", HEADER + rows, "Profile.csv", PROFILE, "Connections.csv", PEOPLE)));
    }

    public static Loaded<History> logged(Path folder, String log, ReadOptions options) throws CannotRead, IOException {
        folder(folder, Map.of("Connections.csv", PEOPLE + "Zoe,Last,,,,,31 Dec 2024\n", "Profile.csv", PROFILE));
        Path file = Files.writeString(folder.resolveSibling(folder.getFileName() + "-interactions.csv"), log);
        return Reader.read(List.of(folder), List.of(file), options);
    }

    public static Intake intake(Loaded<?> loaded, String kind) {
        return loaded.intake().stream()
                .filter(file -> file.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** "line reason" of each rejected row. */
    public static List<String> rejected(Loaded<?> loaded, String kind) {
        return intake(loaded, kind).rejected().stream()
                .map(row -> row.origin().line() + " " + row.reason().code())
                .toList();
    }

    public static List<String> people(History history) {
        return history.contacts().stream().map(Contact::name).toList();
    }

    /** Who wrote when and how many letters, e.g. {@code Ada Example < 2024-03-07T10:00:00Z 5}. */
    public static List<String> said(History history) {
        Messages messages = history.messages();
        return IntStream.range(0, messages.size())
                .mapToObj(i -> history.contacts().get(messages.contact(i)).name()
                        + (messages.mine(i) ? " < " : " > ")
                        + Instant.ofEpochSecond(messages.second(i)) + " " + messages.visibleCharacters(i))
                .toList();
    }
}
