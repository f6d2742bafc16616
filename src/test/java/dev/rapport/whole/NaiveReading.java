package dev.rapport.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A second reading of exports and a log, as plain as docs/identity.md, files.md, damage.md and days.md can be read; it knows
 * nothing of the program, nor of the world that it reads.
 */
final class NaiveReading {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");
    private static final String OWNER = "otto-owner";

    /** Rows read, used, left out and rejected of each file, in words. */
    final Map<String, String> ledgers = new TreeMap<>();

    final Instant end;
    private final ZoneId zone;
    private final NaiveIdentities who = new NaiveIdentities();

    /** What is counted of one person. */
    static final class Counted {
        String name = "";
        boolean connected;
        int in;
        int out;
        int logged;
        final TreeSet<LocalDate> days = new TreeSet<>();

        @Override
        public String toString() {
            String span = days.isEmpty() ? "," : days.first() + "," + days.last();
            return name + "," + connected + "," + in + "," + out + "," + logged + "," + days.size() + "," + span;
        }
    }

    NaiveReading(List<Path> exports, Path log, ZoneId zone) throws IOException {
        this.zone = zone;
        List<Instant> dated = new ArrayList<>();
        for (int k = 0; k < exports.size(); k++) {
            export(k, exports.get(k), dated);
        }
        end = dated.stream().max(Comparator.naturalOrder()).orElseThrow();
        who.joinAll(exports.size());
        people = count(exports.size(), Run.rows(Files.readString(log)));
    }

    /** Everybody who is connected, or with whom there was anything. */
    final List<String> people;

    private void export(int k, Path folder, List<Instant> dated) throws IOException {
        Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                files.put(file.getFileName().toString(), Run.rows(Files.readString(file)));
            }
        }
        String[] date = folder.getFileName().toString().replaceAll(".*_", "").split("-");
        Instant named = LocalDate.parse(date[2] + "-" + date[0] + "-" + date[1])
                .plusDays(3)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        List<Instant> stamps = new ArrayList<>();
        files.forEach((name, rows) -> rows.forEach(row -> stamp(row).ifPresent(stamps::add)));
        long later = stamps.stream().filter(at -> !at.isBefore(named)).count();
        // The files were written on the day of the name, so that one bound stands for both; its rows may contradict it.
        boolean believed = later <= Math.max(2, stamps.size() / 20.0) && (later == 0 || 2 * later < stamps.size());
        files.values()
                .forEach(rows -> rows.forEach(row ->
                        stamp(row).filter(at -> !believed || at.isBefore(named)).ifPresent(dated::add)));
        for (Map<String, String> row : files.get("Connections.csv")) {
            if (!believed || stamp(row).orElseThrow().isBefore(named)) {
                String name = row.get("First Name") + " " + row.get("Last Name");
                NaiveIdentities.Node node = who.node(k, slug(row.getOrDefault("URL", "")), row.get("First Name"), name);
                node.on = LocalDate.parse(row.get("Connected On"), DAY);
            }
        }
        messages(k, folder, files, believed ? named : Instant.MAX);
    }

    private static java.util.Optional<Instant> stamp(Map<String, String> row) {
        return row.containsKey("DATE")
                ? java.util.Optional.of(
                        LocalDateTime.parse(row.get("DATE"), STAMP).toInstant(ZoneOffset.UTC))
                : row.containsKey("Connected On")
                        ? java.util.Optional.of(LocalDate.parse(row.get("Connected On"), DAY)
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC))
                        : java.util.Optional.empty();
    }

    /** The file that reaches furthest comes first; what the other has too is a copy. */
    private void messages(int k, Path folder, Map<String, List<Map<String, String>>> files, Instant bound) {
        List<String> names = files.keySet().stream()
                .filter(name -> name.startsWith("messages"))
                .sorted(Comparator.comparing((String name) -> files.get(name).stream()
                                .map(row -> stamp(row).orElseThrow())
                                .filter(at -> at.isBefore(bound))
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.MIN))
                        .reversed())
                .toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            int rejected = 0;
            int copies = 0;
            for (Map<String, String> row : files.get(name)) {
                Instant at = stamp(row).orElseThrow();
                if (!at.isBefore(bound)) {
                    rejected++;
                } else if (!seen.add(row.get("CONVERSATION ID") + at + row.get("CONTENT"))) {
                    copies++;
                } else {
                    boolean mine = slug(row.get("SENDER PROFILE URL")).equals(OWNER);
                    String whom = row.get(mine ? "TO" : "FROM");
                    String url = mine ? row.getOrDefault("RECIPIENT PROFILE URLS", "") : row.get("SENDER PROFILE URL");
                    NaiveIdentities.Node node = who.node(k, slug(url), "", whom);
                    who.said.add(new NaiveIdentities.Said(
                            k, row.get("CONVERSATION ID"), at, row.get("CONTENT"), mine, node));
                }
            }
            ledgers.put(
                    folder.getFileName() + "/" + name,
                    files.get(name).size() + " read, " + rejected + " later-than-export, " + copies + " older-copy");
        }
    }

    private static String slug(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private List<String> count(int exports, List<Map<String, String>> log) {
        Map<NaiveIdentities.Node, Counted> counted = new HashMap<>();
        for (NaiveIdentities.Node node : who.nodes) {
            if (node.slug.equals(OWNER)) {
                continue;
            }
            Counted one = counted.computeIfAbsent(node.root(), any -> new Counted());
            one.connected |= node.on != null && node.export == exports - 1;
            // In use is the name that the newest export has in its list or beside an address, if any has.
            boolean nowhere = who.bare(node) && who.group(node).stream().allMatch(each -> each.on == null);
            int newest = who.group(node).stream()
                    .filter(each -> nowhere || each.on != null || !each.slug.isEmpty())
                    .mapToInt(each -> each.export)
                    .max()
                    .orElseThrow();
            boolean used = node.export == newest && (nowhere || node.on != null || !node.slug.isEmpty());
            one.name = used || one.name.isEmpty() ? node.name : one.name;
        }
        Set<String> once = new HashSet<>();
        for (NaiveIdentities.Said one : who.said) {
            if (once.add(one.same())) {
                Counted person = counted.get(one.whom().root());
                person.in += one.mine() ? 0 : 1;
                person.out += one.mine() ? 1 : 0;
                person.days.add(LocalDate.ofInstant(one.at(), zone));
            }
        }
        log(log, counted);
        return counted.values().stream()
                .filter(one -> one.connected || one.in + one.out + one.logged > 0)
                .map(Counted::toString)
                .sorted()
                .toList();
    }

    private void log(List<Map<String, String>> rows, Map<NaiveIdentities.Node, Counted> counted) {
        int ambiguous = 0;
        int plans = 0;
        for (Map<String, String> row : rows) {
            String name = row.get("contact");
            String slug = slug(row.get("url"));
            List<NaiveIdentities.Node> meant = who.nodes.stream()
                    .filter(node -> slug.isEmpty() ? node.name.equals(name) : node.slug.equals(slug))
                    .map(NaiveIdentities.Node::root)
                    .distinct()
                    .toList();
            LocalDate day = day(row.get("date"));
            if (meant.size() > 1) {
                ambiguous++;
            } else if (day == null) {
                plans++;
            } else {
                NaiveIdentities.Node whom = meant.isEmpty() ? who.node(-1, slug, "", name) : meant.get(0);
                Counted person = counted.computeIfAbsent(whom.root(), any -> new Counted());
                person.name = meant.isEmpty() ? name : person.name;
                person.logged++;
                person.days.add(day);
            }
        }
        ledgers.put("log.csv", rows.size() + " read, " + ambiguous + " ambiguous-name, " + plans + " after-end");
    }

    /** The day of a log's row in the report's zone; null after the end: a moment by the moment, a date by the date. */
    private LocalDate day(String text) {
        LocalDate last = LocalDate.ofInstant(end, zone);
        if (!text.contains("T")) {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(last) ? null : day;
        }
        boolean bare = text.length() == "2024-10-05T23:30:00".length();
        Instant at = bare
                ? LocalDateTime.parse(text).atZone(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
        return at.isAfter(end) ? null : LocalDate.ofInstant(at, zone);
    }
}
