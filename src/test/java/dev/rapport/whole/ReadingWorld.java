package dev.rapport.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Two exports and a log of an invented account, as files, with what reading has rules for: people renamed, moved to another
 * address, or both; namesakes; dates that nothing else supports; a second messages.csv; moments and days in a zone.
 */
final class ReadingWorld {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");
    private static final String[] ZONES = {
        "UTC", "America/Los_Angeles", "Pacific/Auckland", "Asia/Kolkata", "Pacific/Kiritimati", "America/St_Johns"
    };
    private static final String[] FIRST = {"Ada", "Bo", "Cleo", "Dag", "Eli"};
    private static final String[] LAST = {
        "Amber", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Heath", "Isle", "Jura", "Knoll", "Loch"
    };
    /** When the older and the newer export were made, as their names say. */
    private static final LocalDate[] MADE = {LocalDate.of(2024, 6, 30), LocalDate.of(2024, 12, 31)};

    private static final Instant BEGIN = Instant.parse("2023-01-02T00:00:00Z");

    final ZoneId zone;
    final List<Path> exports = new ArrayList<>();
    final Path log;
    private final Random random;
    private final List<Somebody> people = new ArrayList<>();
    /** Whether messages bear the addresses of whom they went to. */
    private final boolean[] recipients = new boolean[2];
    /** Whether the list of connections has a column of addresses. */
    private final boolean[] addresses = new boolean[2];

    private long clock;

    /** Somebody, under the names and addresses of both exports. */
    private static final class Somebody {
        private final String[] first = new String[2];
        private final String[] last = new String[2];
        private final String[] slug = new String[2];
        private LocalDate on;
        private boolean gone;
        private boolean namesake;
        private final List<String[]> said = new ArrayList<>();

        String name(int k) {
            return first[k] + " " + last[k];
        }

        String url(int k) {
            return "https://www.linkedin.com/in/" + slug[k];
        }
    }

    ReadingWorld(long seed, Path dir) throws IOException {
        random = new Random(seed);
        zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
        boolean namesakes = random.nextBoolean();
        for (int k = 0; k < 2; k++) {
            recipients[k] = namesakes || random.nextInt(3) > 0;
            addresses[k] = random.nextInt(3) > 0;
        }
        for (int i = 0; i < LAST.length; i++) {
            people.add(somebody(i));
        }
        if (namesakes) {
            Somebody one = people.get(0);
            Somebody other = people.get(1);
            for (int k = 0; k < 2; k++) {
                one.first[k] = one.first[0];
                one.last[k] = one.last[0];
                other.first[k] = one.first[0];
                other.last[k] = one.last[0];
            }
            one.namesake = true;
            other.namesake = true;
        }
        for (int k = 0; k < 2; k++) {
            exports.add(write(k, dir));
        }
        log = dir.resolve("log.csv");
        Files.writeString(log, log());
    }

    private Somebody somebody(int i) {
        Somebody one = new Somebody();
        boolean renamed = random.nextInt(4) == 0;
        boolean moved = random.nextInt(4) == 0;
        String first = FIRST[random.nextInt(FIRST.length)];
        for (int k = 0; k < 2; k++) {
            one.first[k] = first;
            one.last[k] = LAST[i] + (k == 1 && renamed ? "-New" : "");
            one.slug[k] = LAST[i].toLowerCase(Locale.ROOT) + (k == 1 && moved ? "-moved" : "");
        }
        if (random.nextInt(4) > 0) {
            one.on = LocalDate.of(2023, 1, 5).plusDays(random.nextInt(25) * 28L);
            one.gone = random.nextInt(6) == 0;
        }
        for (int n = random.nextInt(7); n > 0; n--) {
            boolean mine = random.nextBoolean();
            one.said.add(
                    new String[] {STAMP.format(moment().atOffset(ZoneOffset.UTC)), mine ? "me" : "", "text " + clock});
        }
        return one;
    }

    /** A moment that nothing else has; many lie near midnight of some zone. */
    private Instant moment() {
        clock++;
        long hour = random.nextBoolean() ? random.nextInt(24) : new int[] {0, 7, 8, 11, 12, 23}[random.nextInt(6)];
        return BEGIN.plusSeconds(random.nextInt(725) * 86_400L + hour * 3_600 + random.nextInt(3) * 1_200 + clock);
    }

    private boolean listed(Somebody one, int k) {
        return one.on != null && one.on.isBefore(MADE[k]) && !(one.gone && k == 1);
    }

    private Path write(int k, Path dir) throws IOException {
        String made = DateTimeFormatter.ofPattern("MM-dd-uuuu").format(MADE[k]);
        Path folder = Files.createDirectories(dir.resolve("Basic_LinkedInDataExport_" + made));
        List<String> messages = messages(k);
        boolean several = k == 1 && random.nextBoolean();
        List<String> all = several
                ? messages.stream().filter(row -> random.nextInt(12) > 0).toList()
                : messages;
        // Some rows bear a year that nothing else supports; where many do, they are right and the names are not.
        int later = k == 1 ? new int[] {0, 1, 1, 20}[random.nextInt(4)] : 0;
        List<String> written = new ArrayList<>(all);
        for (int i = 0; i < later; i++) {
            written.add(row(k, people.get(11), new String[] {
                "2034-03-0" + (1 + i % 9) + " 10:00:0" + i / 9 + " UTC", "me", "late " + i
            }));
        }
        Collections.shuffle(written, random);
        file(folder, k, "messages.csv", header(k) + String.join("", written));
        if (several) {
            List<String> earlier = messages.stream()
                    .filter(row -> row.contains(",2023-") || row.contains(",2024-0"))
                    .toList();
            file(folder, k, "messages (1).csv", header(k) + String.join("", earlier));
        }
        file(folder, k, "Connections.csv", connections(k));
        file(folder, k, "Profile.csv", "First Name,Last Name,Headline\nOtto,Owner,\n");
        Files.setLastModifiedTime(folder, FileTime.from(MADE[k].atStartOfDay().toInstant(ZoneOffset.UTC)));
        return folder;
    }

    private static void file(Path folder, int k, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(MADE[k].atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    private String header(int k) {
        return "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + (recipients[k] ? "RECIPIENT PROFILE URLS," : "") + "DATE,SUBJECT,CONTENT,FOLDER\n";
    }

    private List<String> messages(int k) {
        List<String> rows = new ArrayList<>();
        String last = MADE[k].minusDays(1).toString();
        for (Somebody one : people) {
            for (String[] said : one.said) {
                // What the older export has may be deleted since.
                boolean deleted = k == 1 && said[2].endsWith("7");
                if (said[0].compareTo(last) < 0 && !deleted) {
                    rows.add(row(k, one, said));
                }
            }
        }
        // The owner takes part in both, so that each says whose it is.
        rows.add(row(k, people.get(11), new String[] {last + " 09:30:00 UTC", "me", "the last of " + k}));
        rows.add(row(k, people.get(11), new String[] {"2023-01-03 09:30:00 UTC", "me", "the first"}));
        return rows;
    }

    private String row(int k, Somebody one, String[] said) {
        String owner = "https://www.linkedin.com/in/otto-owner";
        boolean mine = !said[1].isEmpty();
        String from = mine ? "Otto Owner," + owner : one.name(k) + "," + one.url(k);
        String to = mine ? one.name(k) : "Otto Owner";
        String urls = recipients[k] ? "," + (mine ? one.url(k) : owner) : "";
        return "c-" + people.indexOf(one) + ",," + from + "," + to + urls + "," + said[0] + ",," + said[2] + ",INBOX\n";
    }

    private String connections(int k) {
        StringBuilder rows = new StringBuilder("First Name,Last Name," + (addresses[k] ? "URL," : "")
                + "Email Address,Company,Position,Connected On\n");
        for (Somebody one : people) {
            if (listed(one, k)) {
                rows.append(one.first[k]).append(',').append(one.last[k]).append(',');
                rows.append(addresses[k] ? one.url(k) + "," : "")
                        .append(",Firm ")
                        .append(people.indexOf(one));
                rows.append(",,").append(DAY.format(one.on)).append('\n');
            }
        }
        if (k == 1 && random.nextBoolean()) {
            rows.append("Zed,Late,").append(addresses[k] ? "https://www.linkedin.com/in/zed-late," : "");
            rows.append(",Firm,,05 Mar 2034\n");
        }
        return rows.toString();
    }

    private String log() {
        StringBuilder rows = new StringBuilder("date,contact,url,channel,direction,note\n");
        for (int i = 0; i < 25; i++) {
            Somebody one = people.get(random.nextInt(people.size()));
            int k = random.nextInt(2);
            String at = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(moment().atOffset(ZoneOffset.UTC));
            String when = switch (random.nextInt(4)) {
                case 0 -> at.substring(0, 10);
                case 1 -> at;
                case 2 -> at + "Z";
                default -> at + new String[] {"+09:00", "-05:00", "+05:45"}[random.nextInt(3)];
            };
            boolean stranger = random.nextInt(6) == 0;
            String name = stranger ? "Neighbour " + LAST[random.nextInt(3)] : one.name(k);
            String url = !stranger && random.nextInt(4) == 0 ? one.url(k) : "";
            rows.append(when + "," + name + "," + url + ",coffee,both,row " + i + "\n");
        }
        // Plans stand in logs.
        rows.append("2035-01-01,").append(people.get(5).name(1)).append(",,coffee,both,a plan\n");
        return rows.toString();
    }
}
