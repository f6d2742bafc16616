package dev.rapport.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** An export of so many people over so many months, written for a test. */
record Crowd(int people, int months, int messages, List<String> names, List<String> companies) {
    private static final LocalDate END = LocalDate.of(2026, 11, 30);
    private static final DateTimeFormatter CONNECTED = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final String ME = "https://www.linkedin.com/in/owner-of-this";

    Path write(Path folder) throws IOException {
        Path export = Files.createDirectories(folder.resolve("Basic_LinkedInDataExport_11-30-2026"));
        SplittableRandom random = new SplittableRandom(11);
        int days = (int) (END.toEpochDay()
                - END.withDayOfMonth(1).minusMonths(months - 1L).toEpochDay());
        StringBuilder connections =
                new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (int i = 0; i < people; i++) {
            connections
                    .append(cell(name(i)))
                    .append(",,")
                    .append(url(i))
                    .append(",,")
                    .append(cell(companies.get(random.nextInt(companies.size()))))
                    .append(",Analyst,")
                    .append(CONNECTED.format(END.minusDays(random.nextInt(days + 1))))
                    .append('\n');
        }
        Files.writeString(export.resolve("Connections.csv"), connections);
        Files.writeString(export.resolve("Profile.csv"), "First Name,Last Name\nOwner,Of This\n");
        StringBuilder talk = new StringBuilder("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
        for (int i = 0; i < messages; i++) {
            int who = (int) (people * Math.pow(random.nextDouble(), people > 20 ? 3 : 1));
            boolean mine = random.nextInt(5) > 1;
            LocalDate day = END.minusDays(random.nextInt(days + 1));
            talk.append("c")
                    .append(who)
                    .append(",,")
                    .append(mine ? "Owner Of This," + ME : cell(name(who)) + "," + url(who))
                    .append(',')
                    .append(mine ? cell(name(who)) + "," + url(who) : "Owner Of This," + ME)
                    .append(',')
                    .append(day)
                    .append(' ')
                    .append(String.format(Locale.ROOT, "%02d:%02d:00 UTC", random.nextInt(24), random.nextInt(60)))
                    .append(",,Shall we talk about number ")
                    .append(i)
                    .append("?,INBOX\n");
        }
        Files.writeString(export.resolve("messages.csv"), talk);
        return export;
    }

    private String name(int i) {
        return names.get(i % names.size()) + (i < names.size() ? "" : " " + i / names.size());
    }

    private static String url(int i) {
        return "https://www.linkedin.com/in/someone-" + i;
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
