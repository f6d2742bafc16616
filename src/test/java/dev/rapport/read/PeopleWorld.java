package dev.rapport.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * An invented account whose people are known: some share their name, marry, change their address, both, have a comma in
 * their name or leave; so may the owner. It is seen through one to four exports of different eras, which overlap.
 */
final class PeopleWorld {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("M/d/uu, h:mm a", Locale.ENGLISH);
    private static final String[] FIRST = {"Ada", "Bo", "Cleo", "Dag"};
    private static final String[] LAST = {
        "Amber", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Heath", "Isle", "Jura", "Knoll", "Loch"
    };
    private static final Instant BEGIN = Instant.parse("2022-01-10T08:00:00Z");
    private static final long DAY_SECONDS = 86_400;

    final Random random;
    final int exports;
    final List<Human> humans = new ArrayList<>();
    /** The owner: never among the people. */
    final Human owner;

    final Instant[] at;
    final boolean[] listUrls;
    final boolean[] recipientUrls;
    final boolean[] invitationUrls;
    final boolean[] blankJoin;
    private long clock;

    /** Somebody, under the name and address they have at each export, oldest first. */
    final class Human {
        final int number;
        final String[] first = new String[exports];
        final String[] last = new String[exports];
        final String[] slug = new String[exports];
        /** When they were connected; null if never. */
        LocalDate on;
        /** The first export that does not list them any more. */
        int until = exports;

        final List<Said> said = new ArrayList<>();
        final List<Instant> invited = new ArrayList<>();
        /** Whether somebody else has the same name in some export. */
        boolean namesake;

        Human(int number) {
            this.number = number;
        }

        String name(int export) {
            return first[export] + " " + last[export];
        }

        boolean listed(int export) {
            return on != null && on.isBefore(day(export)) && export < until;
        }

        /** Whether they wrote by an export. */
        boolean wrote(int export) {
            return said.stream().anyMatch(one -> !one.mine && !one.at.isAfter(at[export]));
        }

        boolean spoken(int export) {
            return said.stream().anyMatch(one -> !one.at.isAfter(at[export]));
        }

        boolean invited(int export) {
            return invited.stream().anyMatch(one -> !one.isAfter(at[export]));
        }

        boolean appears(int export) {
            return listed(export) || spoken(export) || invited(export);
        }

        Set<String> slugs() {
            return new HashSet<>(List.of(slug));
        }

        private String url(int export) {
            return "https://www.linkedin.com/in/" + slug[export];
        }
    }

    /** A message with somebody. */
    record Said(Instant at, boolean mine) {}

    PeopleWorld(long seed) {
        random = new Random(seed);
        exports = 1 + random.nextInt(4);
        at = new Instant[exports];
        listUrls = new boolean[exports];
        recipientUrls = new boolean[exports];
        invitationUrls = new boolean[exports];
        blankJoin = new boolean[exports];
        for (int k = 0; k < exports; k++) {
            at[k] = BEGIN.plusSeconds((200 + 150L * k) * DAY_SECONDS);
            listUrls[k] = random.nextInt(3) > 0;
            recipientUrls[k] = random.nextInt(3) > 0;
            invitationUrls[k] = random.nextInt(3) > 0;
            blankJoin[k] = random.nextBoolean();
        }
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            humans.add(human(i, LAST[i]));
        }
        for (Human human : humans) {
            life(human);
        }
        if (random.nextBoolean()) {
            namesakes();
        }
        owner = new Human(-1);
        person(owner, "Otto", "Owner" + (random.nextInt(4) == 0 ? ", MBA" : ""), "otto-owner");
        // The owner wrote to somebody before each export ended, so that rows tell who they are.
        for (int k = 0; k < exports; k++) {
            humans.get(0).said.add(new Said(at[k], true));
        }
    }

    private Human human(int number, String last) {
        Human human = new Human(number);
        String comma = random.nextInt(5) == 0 ? random.nextBoolean() ? ", MBA" : ",PhD" : "";
        person(
                human,
                FIRST[random.nextInt(FIRST.length)],
                last + comma,
                "h" + number + "-" + last.toLowerCase(Locale.ROOT));
        return human;
    }

    /** Gives somebody a name and an address, either of which may change between two exports. */
    private void person(Human human, String first, String last, String slug) {
        String name = last;
        String address = slug;
        for (int k = 0; k < exports; k++) {
            if (k > 0 && random.nextInt(6) == 0) {
                name = last.replaceFirst("^(\\w+)", "$1-New" + k);
            }
            if (k > 0 && random.nextInt(6) == 0) {
                address = slug + "-new" + k;
            }
            human.first[k] = first;
            human.last[k] = name;
            human.slug[k] = address;
        }
    }

    private void life(Human human) {
        if (random.nextInt(4) > 0) {
            long days = random.nextInt(200 + 150 * (exports - 1) - 2);
            // Few days, so that some were connected on the same one.
            human.on = LocalDate.ofInstant(BEGIN.plusSeconds(days / 25 * 25 * DAY_SECONDS), ZoneOffset.UTC);
            human.until = random.nextInt(5) == 0 ? 1 + random.nextInt(exports) : exports;
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            human.said.add(new Said(moment(), random.nextBoolean()));
        }
        if (random.nextInt(3) == 0) {
            human.invited.add(Instant.ofEpochSecond(moment().getEpochSecond() / 60 * 60));
        }
    }

    /** A moment that nothing else has, in another minute than all others. */
    private Instant moment() {
        clock += 61;
        return BEGIN.plusSeconds(random.nextInt(200 + 150 * (exports - 1)) * DAY_SECONDS + clock);
    }

    /** Two of one name, both connected from the beginning: a name alone means neither. */
    private void namesakes() {
        Human one = humans.get(1);
        Human other = humans.get(2);
        for (Human human : List.of(one, other)) {
            human.on = LocalDate.ofInstant(BEGIN.plusSeconds(human.number * 3L * DAY_SECONDS), ZoneOffset.UTC);
            human.until = exports;
            human.invited.clear();
            human.namesake = true;
        }
        if (random.nextInt(3) == 0) {
            other.on = one.on;
        }
        for (int k = 0; k < exports; k++) {
            other.first[k] = one.first[0];
            one.first[k] = one.first[0];
            other.last[k] = one.last[0];
            one.last[k] = one.last[0];
        }
        if (exports > 1 && random.nextBoolean()) {
            one.last[exports - 1] = "Zephyr";
        }
    }

    LocalDate day(int export) {
        return LocalDate.ofInstant(at[export], ZoneOffset.UTC);
    }

    /** The exports' folders, oldest first. */
    List<Path> write(Path dir) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (int k = 0; k < exports; k++) {
            Path folder = Files.createDirectories(dir.resolve((char) ('a' + random.nextInt(26)) + "-" + k));
            Files.writeString(folder.resolve("Connections.csv"), connections(k));
            Files.writeString(folder.resolve("messages.csv"), messages(k));
            Files.writeString(folder.resolve("Invitations.csv"), invitations(k));
            Files.writeString(
                    folder.resolve("Profile.csv"),
                    "First Name,Last Name,Headline\n" + owner.first[k] + "," + quoted(owner.last[k]) + ",\n");
            folders.add(folder);
        }
        return folders;
    }

    private String connections(int k) {
        StringBuilder rows = new StringBuilder(
                listUrls[k]
                        ? "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        : "First Name,Last Name,Email Address,Company,Position,Connected On\n");
        for (Human human : humans) {
            if (human.listed(k)) {
                rows.append(human.first[k]).append(',').append(quoted(human.last[k]));
                rows.append(listUrls[k] ? "," + human.url(k) : "");
                rows.append(",,Company").append(human.number).append(",,");
                rows.append(DAY.format(human.on)).append('\n');
            }
        }
        return rows.toString();
    }

    private String messages(int k) {
        StringBuilder rows = new StringBuilder("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
                + (recipientUrls[k] ? "RECIPIENT PROFILE URLS," : "") + "DATE,SUBJECT,CONTENT,FOLDER\n");
        for (Human human : humans) {
            for (Said said : human.said) {
                if (!said.at.isAfter(at[k])) {
                    Human from = said.mine ? owner : human;
                    Human to = said.mine ? human : owner;
                    row(rows, k, "c" + human.number, from, to.name(k), to.url(k), said.at);
                }
            }
        }
        Human one = humans.get(0);
        Human other = humans.get(humans.size() - 1);
        if (one.listed(k) && other.listed(k)) {
            String names = one.name(k) + (blankJoin[k] ? ", " : ",") + other.name(k);
            row(rows, k, "group", owner, names, one.url(k) + "," + other.url(k), BEGIN);
        }
        return rows.toString();
    }

    private void row(StringBuilder rows, int k, String id, Human from, String to, String urls, Instant when) {
        rows.append(id).append(",,").append(quoted(from.name(k))).append(',').append(from.url(k));
        rows.append(',').append(quoted(to)).append(',');
        rows.append(recipientUrls[k] ? quoted(urls) + "," : "");
        rows.append(STAMP.format(when.atOffset(ZoneOffset.UTC))).append(",,text,INBOX\n");
    }

    private String invitations(int k) {
        StringBuilder rows = new StringBuilder("From,To,Sent At,Message,Direction"
                + (invitationUrls[k] ? ",inviterProfileUrl,inviteeProfileUrl" : "") + "\n");
        for (Human human : humans) {
            for (Instant invited : human.invited) {
                if (!invited.isAfter(at[k])) {
                    rows.append(quoted(owner.name(k))).append(',').append(quoted(human.name(k)));
                    rows.append(",\"").append(SENT.format(invited.atZone(ZoneId.of("America/Los_Angeles"))));
                    rows.append("\",,OUTGOING");
                    rows.append(invitationUrls[k] ? "," + owner.url(k) + "," + human.url(k) : "")
                            .append('\n');
                }
            }
        }
        return rows.toString();
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 ? cell : "\"" + cell + "\"";
    }
}
