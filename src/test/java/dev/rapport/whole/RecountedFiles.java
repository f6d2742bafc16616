package dev.rapport.whole;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sample read a second time, as plainly as its files can be: people, what they wrote, and where the data end. */
final class RecountedFiles {
    private static final String OWNER = "robin-ellerby-sample-0001";
    private static final Set<String> ONE_WAY = Set.of("email", "message", "letter");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");
    private static final DateTimeFormatter ENDORSED = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss 'UTC'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("M/d/uu, h:mm a", Locale.ENGLISH);
    final Map<String, Recounted.Person> people = new TreeMap<>();
    final List<LocalDate> connected = new ArrayList<>();
    final Instant end;
    private final Map<String, Set<String>> names = new HashMap<>();

    RecountedFiles(Path export, Path log) throws IOException {
        connections(Files.readString(export.resolve("Connections.csv")));
        List<Map<String, String>> invitations = Run.rows(Files.readString(export.resolve("Invitations.csv")));
        for (Map<String, String> row : invitations) {
            person(slug(row.get("inviterProfileUrl")), row.get("From"));
            person(slug(row.get("inviteeProfileUrl")), row.get("To"));
        }
        List<Map<String, String>> messages = Run.rows(Files.readString(export.resolve("messages.csv")));
        end = end(export, messages, invitations);
        messages(messages, invitations);
        people.remove(OWNER);
        // The quote on line 217 is never closed: plain CSV cannot be read beyond it.
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.removeIf(line -> line.contains("the quote was never closed"));
        log(Run.rows(String.join("\n", lines)));
    }

    private static Instant end(Path export, List<Map<String, String>> messages, List<Map<String, String>> invitations)
            throws IOException {
        List<Instant> stamps = new ArrayList<>();
        messages.forEach(row -> stamps.add(stamp(row.get("DATE"), STAMP)));
        invitations.forEach(row -> stamps.add(LocalDateTime.parse(row.get("Sent At"), SENT)
                .atZone(ZoneId.of("America/Los_Angeles"))
                .toInstant()));
        for (String file : List.of("Endorsement_Given_Info.csv", "Endorsement_Received_Info.csv")) {
            Run.rows(Files.readString(export.resolve(file)))
                    .forEach(row -> stamps.add(stamp(row.get("Endorsement Date"), ENDORSED)));
        }
        return stamps.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private void connections(String file) {
        for (Map<String, String> row : Run.rows(file.substring(file.indexOf("First Name,")))) {
            LocalDate day = LocalDate.parse(row.get("Connected On"), DAY);
            connected.add(day);
            if (!row.get("URL").isEmpty()) {
                person(slug(row.get("URL")), row.get("First Name") + " " + row.get("Last Name")).connectedOn = day;
            }
        }
    }

    private void messages(List<Map<String, String>> rows, List<Map<String, String>> invitations) {
        Set<String> sold = new HashSet<>();
        Map<String, Set<String>> others = new HashMap<>();
        for (Map<String, String> row : rows) {
            String id = row.get("CONVERSATION ID");
            boolean sponsored = row.get("CONVERSATION TITLE").equals("Sponsored Conversation");
            if (sponsored || row.get("CONTENT").startsWith("<p class=\"spinmail-quill-editor")) {
                sold.add(id);
            }
            Set<String> here = others.computeIfAbsent(id, any -> new TreeSet<>());
            for (String url : (row.get("SENDER PROFILE URL") + "," + row.get("RECIPIENT PROFILE URLS")).split(",")) {
                if (!url.isEmpty() && !slug(url).equals(OWNER)) {
                    here.add(slug(url));
                }
            }
        }
        // What lies whole in the spam folder and was never answered is no contact.
        Set<String> spam = new HashSet<>(others.keySet());
        rows.stream()
                .filter(row -> !row.get("FOLDER").equals("SPAM")
                        || slug(row.get("SENDER PROFILE URL")).equals(OWNER))
                .forEach(row -> spam.remove(row.get("CONVERSATION ID")));
        sold.addAll(spam);
        Set<String> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
            String id = row.get("CONVERSATION ID");
            String sender = slug(row.get("SENDER PROFILE URL"));
            if (sold.contains(id) || sender.isEmpty() || others.get(id).size() != 1) {
                continue;
            }
            String who = others.get(id).iterator().next();
            boolean mine = sender.equals(OWNER);
            Recounted.Person person = person(who, mine ? row.get("TO") : row.get("FROM"));
            boolean empty =
                    row.get("CONTENT").isEmpty() && row.get("ATTACHMENTS").isEmpty();
            if (empty || !seen.add(id + "\n" + sender + "\n" + row.get("DATE") + "\n" + row.get("CONTENT"))) {
                continue;
            }
            Instant at = stamp(row.get("DATE"), STAMP);
            LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
            boolean note = day.equals(person.connectedOn)
                    && invitations.stream()
                            .anyMatch(invitation -> slug(invitation.get("inviterProfileUrl"))
                                            .equals(sender)
                                    && slug(invitation.get("inviteeProfileUrl")).equals(mine ? who : OWNER)
                                    && !invitation.get("Message").isEmpty()
                                    && plain(invitation.get("Message")).equals(plain(row.get("CONTENT"))));
            if (note) {
                person.note = new Recounted.Note(at, mine);
            } else {
                person.messages.add(new Recounted.Act(at, day, mine, !mine, false, row.get("CONTENT")));
            }
        }
        people.values().forEach(person -> person.messages.sort(Comparator.comparing(Recounted.Act::at)));
    }

    private void log(List<Map<String, String>> rows) {
        for (Map<String, String> row : new java.util.LinkedHashSet<>(rows)) {
            if (!row.get("date").matches("\\d{4}-\\d\\d-\\d\\d.*")) {
                continue;
            }
            LocalDate day = LocalDate.parse(row.get("date").substring(0, 10));
            // A row without a time may have come after anything of its day: then nobody is said to be waiting.
            Instant at = row.get("date").contains("T")
                    ? LocalDateTime.parse(row.get("date")).toInstant(ZoneOffset.UTC)
                    : day.atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
            String way = row.get("direction");
            if (way.isEmpty()) {
                way = ONE_WAY.contains(row.get("channel")) ? "out" : "both";
            }
            String name = plain(row.get("contact"));
            Set<String> bearers = names.getOrDefault(name, Set.of());
            if (row.get("url").isEmpty() && bearers.size() > 1) {
                continue;
            }
            String key = !row.get("url").isEmpty()
                    ? slug(row.get("url"))
                    : bearers.isEmpty() ? "name:" + name : bearers.iterator().next();
            Recounted.Person person = people.computeIfAbsent(key, any -> new Recounted.Person());
            person.log.add(new Recounted.Act(at, day, !way.equals("in"), !way.equals("out"), true, ""));
            person.logged.add(row.get("channel"));
        }
    }

    private Recounted.Person person(String key, String name) {
        names.computeIfAbsent(plain(name), any -> new TreeSet<>()).add(key);
        return people.computeIfAbsent(key, any -> new Recounted.Person());
    }

    private static Instant stamp(String text, DateTimeFormatter form) {
        return LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String slug(String url) {
        String slug = url.substring(url.lastIndexOf('/') + 1);
        return Normalizer.normalize(URLDecoder.decode(slug, StandardCharsets.UTF_8), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
