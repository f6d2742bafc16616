package dev.rapport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the commands of the documents are run: the home of somebody who has an export, a log, settings and a report, and who
 * knows Ada Example. What documents leave open (EXPORT, FILE, NAME) is filled in from here.
 */
final class DocumentedWorld {
    private static final LocalDate END = LocalDate.of(2026, 11, 30);
    private static final DateTimeFormatter CONNECTED = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final String ME = "Sam Owner,https://www.linkedin.com/in/sam-owner";
    private static final int PEOPLE = 12;

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    private DocumentedWorld(Path home) {
        this.home = home;
        environment.put("HOME", home.toString());
        environment.put("RAPPORT_CONFIG", network().resolve("config.properties").toString());
        environment.put("RAPPORT_FORMATS", "html,csv");
    }

    /** The home as it is before any command of a document. */
    static DocumentedWorld made(Path home) throws IOException {
        DocumentedWorld world = new DocumentedWorld(Files.createDirectories(home));
        world.export(Files.createDirectories(home.resolve("Downloads").resolve("Basic_LinkedInDataExport_11-30-2026")));
        world.run("init", world.network().toString());
        Files.writeString(world.network().resolve("people.csv"), "name,tags\nAda Example,mentor\n");
        Files.writeString(home.resolve("targets.txt"), "Tidewater Lantern Group\n");
        Files.writeString(
                world.network().resolve("interactions.csv"),
                "2026-01-07,Ada Example,,coffee,,,,,,,,\n2026-01-09,Ada Example,,call,,,,,,,,\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                home.resolve("customers.csv"), "Datum,Kunde\n2026-03-07,Ada Example\n2026-04-21,Person Number 2\n");
        world.run("report");
        return world;
    }

    /** The same in another place, so that no document sees what another one's commands did. */
    DocumentedWorld copied(Path to) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted().toList()) {
                Path copy = to.resolve(home.relativize(path).toString());
                Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS);
            }
        }
        return new DocumentedWorld(to);
    }

    private Path network() {
        return home.resolve("network");
    }

    /** Somebody met each month for two years, until they fell silent in summer; twelve of them. */
    private void export(Path folder) throws IOException {
        StringBuilder connections =
                new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        StringBuilder talk = new StringBuilder("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
        for (int person = 0; person < PEOPLE; person++) {
            String name = person == 0 ? "Ada Example" : "Person Number " + person;
            String url = "https://www.linkedin.com/in/"
                    + name.toLowerCase(Locale.ROOT).replace(' ', '-');
            connections
                    .append(name.replaceFirst(" ", ","))
                    .append(',')
                    .append(url)
                    .append(",,Tidewater Lantern Group,Analyst,")
                    .append(CONNECTED.format(END.minusYears(3)))
                    .append('\n');
            for (int month = 3; month < 26; month++) {
                LocalDate day = END.minusMonths(month).minusDays(person);
                boolean mine = month % 2 == 0;
                talk.append("c" + person + ",," + (mine ? ME : name + "," + url) + ',' + (mine ? name + "," + url : ME)
                        + ',' + day + " 12:00:00 UTC,,Shall we talk?,INBOX\n");
            }
        }
        talk.append("c1,," + ME + ",Person Number 1,https://www.linkedin.com/in/person-number-1," + END
                + " 12:00:00 UTC,,Thank you,INBOX\n");
        Files.writeString(folder.resolve("Connections.csv"), connections);
        Files.writeString(folder.resolve("messages.csv"), talk);
        Files.writeString(folder.resolve("Profile.csv"), "First Name,Last Name\nSam,Owner\n");
    }

    /** Sets a variable for the commands that follow, as {@code export} does. */
    void export(String assignment) {
        String[] parts = assignment.split("=", 2);
        environment.put(parts[0], filled(parts[1], false));
    }

    /** Runs a command of a document, given in its words behind {@code rapport}. */
    Said run(List<String> words) throws IOException {
        List<String> filled = new ArrayList<>();
        boolean learned = words.contains("--learn");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("export/*.csv")) {
                try (Stream<Path> tables = Files.list(inbox())) {
                    tables.map(Path::toString).sorted().forEach(filled::add);
                }
            } else if (word.equals("FILE") && words.get(i - 1).equals("--targets")) {
                filled.add(home.resolve("targets.txt").toString());
            } else {
                filled.add(filled(word, learned));
            }
        }
        boolean nowhere = filled.stream().skip(1).allMatch(word -> word.startsWith("-"));
        if (nowhere && List.of("demo", "init").contains(filled.get(0))) {
            filled.add(home.resolve("new").toString());
        }
        return run(filled.toArray(String[]::new));
    }

    private Said run(String... words) {
        return Said.with(environment, words);
    }

    private Path inbox() {
        return network().resolve("inbox").resolve("Basic_LinkedInDataExport_11-30-2026");
    }

    /** A word of a document with what is meant there here. */
    private String filled(String word, boolean learned) {
        return switch (word) {
            // The sample itself takes a second, and is run where its words are looked at.
            case "EXPORT", ".", "sample-data" -> inbox().toString();
            case "FILE" ->
                home.resolve(learned ? "customers.csv" : "network/interactions.csv")
                        .toString();
            case "DIR" -> home.resolve("another").toString();
            case "NAME" -> "Ada Example";
            case "COMPANY" -> "Tidewater Lantern Group";
            case "ID", "FINDING" -> "touch.stale";
            case "N" -> "3";
            case "/tmp/reports", "reports" -> network().resolve("reports").toString();
            default ->
                word.startsWith("reports/")
                        ? network().resolve(word).toString()
                        : word.replaceFirst(
                                "^(~|/home/you)(?=/)", home.toString().replace("\\", "\\\\"));
        };
    }
}
