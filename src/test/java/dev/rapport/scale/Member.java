package dev.rapport.scale;

import dev.rapport.Edition;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * One member of an invented group: whom they know of an invented town of 400, and where these work.
 *
 * @param known whom, by number
 * @param recently how many of the first of them they wrote to in the last month; to no others for a year
 */
record Member(int number, List<Integer> known, int recently) {
    static final int TOWN = 400;
    private static final int COMPANIES = 40;
    private static final LocalDate END = LocalDate.of(2026, 11, 30);
    private static final DateTimeFormatter CONNECTED = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final String ME = "https://www.linkedin.com/in/member-example";

    static Member of(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<Integer> known = new ArrayList<>();
        int share = random.nextInt(10, 40);
        for (int person = 0; person < TOWN; person++) {
            if (random.nextInt(100) < share) {
                known.add(person);
            }
        }
        return new Member(number, known, random.nextInt(1, known.size() / 2));
    }

    String code() {
        return String.format(Locale.ROOT, "member %02d", number);
    }

    /** Where somebody works; the largest company has most of the town, and its name is written in two ways. */
    static String company(int person) {
        int company = person % 3 == 0 ? 0 : person % COMPANIES;
        String name = "Company " + company + (company % 4 == 1 ? ", Zoë's" : "");
        return person % 7 == 0 ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** The table of their contacts, without the way through an export: the columns that are asked for, as a report has them. */
    Path contacts(Path home, List<String> columns) throws IOException {
        StringBuilder table = new StringBuilder(String.join(",", columns)).append('\n');
        for (int i = 0; i < known.size(); i++) {
            Map<String, String> row = Map.of(
                    "contact",
                    "person-" + known.get(i) + "-example",
                    "name",
                    "Person Number " + known.get(i),
                    "company",
                    '"' + company(known.get(i)) + '"',
                    "connected",
                    "true",
                    "close",
                    "false",
                    "warmth",
                    i < recently ? "0.1" : "0.001",
                    "state",
                    i < recently ? "active" : "dormant");
            table.append(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return Files.writeString(Files.createDirectories(home).resolve("contacts.csv"), table);
    }

    /** Writes their export and its report; the table of their contacts. */
    Path contacts(Path home) throws Exception {
        Path export = Files.createDirectories(home.resolve("Basic_LinkedInDataExport_11-30-2026"));
        StringBuilder connections =
                new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        StringBuilder talk = new StringBuilder("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
        for (int i = 0; i < known.size(); i++) {
            int person = known.get(i);
            connections.append("Person,Number %d,%s,,\"%s\",Analyst,%s\n"
                    .replace("%d", String.valueOf(person))
                    .replaceFirst("%s", url(person))
                    .replaceFirst("%s", company(person))
                    .replaceFirst("%s", CONNECTED.format(END.minusYears(2))));
            LocalDate day = i < recently ? END.minusDays(i % 30) : END.minusDays(370 + i);
            talk.append("c" + person + ",,Member Example," + ME + ",Person Number " + person + "," + url(person) + ","
                    + day + " 12:00:00 UTC,,Shall we talk?,INBOX\n");
        }
        Files.writeString(export.resolve("Connections.csv"), connections);
        Files.writeString(export.resolve("Profile.csv"), "First Name,Last Name\nMember,Example\n");
        Files.writeString(export.resolve("messages.csv"), talk);
        Request request = new Request(
                List.of(export),
                List.of(),
                ReadOptions.defaults(),
                Settings.defaults(),
                new Edition(home.resolve("reports"), EnumSet.of(Format.CSV), false, false, Duration.ZERO),
                false);
        return new Pipeline().run(request).folder().orElseThrow().resolve("data/contacts.csv");
    }

    private static String url(int person) {
        return "https://www.linkedin.com/in/person-" + person + "-example";
    }
}
