package dev.rapport.torture;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.LeftOutRule;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A synthetic export whose every row is known: eleven people around Sam Owner, two of whom share a name, in the form of an era. No two rows share a
 * date or a length of text, and no date becomes another row's by one changed digit.
 */
final class World {
    private static final String ME = "https://www.linkedin.com/in/sam-owner";
    /** What the owner was called before. */
    private static final String FORMER_OWNER = "Sam Vandermeer";

    /** Later than everything. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private static final String OWNER = "Sam Owner";
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);
    private static final List<String> NOTES = List.of(
            "Notes:",
            "\"When exporting your connection data, you may notice that some of the email addresses are missing, see <a href=\"\"https://www.linkedin.com/help\"\">here</a>.\"",
            "");

    /** Who somebody was before, by number: what their last name was, and what stood behind their address. */
    private static final List<String> FORMER = List.of(
            "Abelone",
            "Birkemose",
            "Cederlund",
            "Dahlgaard",
            "Ebbesen",
            "Fuglsang",
            "Grevinge",
            "Hvidbjerg",
            "Isaksen");

    /** No two of them are one bit apart, as digits are. */
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight");

    private static final String MOVED = "-before";

    /** The full name that two people bear. */
    static final String TWINS = "Robin Lee Marchetti";

    /**
     * @param names every full name they ever bore
     * @param today the full name by which the newest export knows them
     */
    private record Someone(
            String first,
            String last,
            String slug,
            String mail,
            String company,
            String position,
            Set<String> names,
            String today) {
        Someone(String first, String last, String slug, String mail, String company, String position) {
            this(first, last, slug, mail, company, position, Set.of(first + " " + last), first + " " + last);
        }

        /** The same person under the names and the address of some export. */
        Someone as(String otherLast, String otherSlug, Set<String> all) {
            return new Someone(first, otherLast, otherSlug, mail, company, position, all, today);
        }

        String name() {
            return first + " " + last;
        }

        String raw() {
            return "https://www.linkedin.com/in/" + slug;
        }

        String encoded() {
            return "https://www.linkedin.com/in/" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
        }
    }

    private static final List<Someone> PEOPLE = List.of(
            new Someone(
                    "Zoë-Marie", "Ångström", "zoë-ångström-qa17", "zoe17@example.org", "Northwind, Inc.", "Founder"),
            new Someone("María José", "Núñez", "maria-nunez-qb28", "", "Contoso Labs", "\"Chief\" Baker"),
            new Someone("Liam Sean", "O'Brien", "liam-obrien-qc39", "liam39@example.org", "", ""),
            new Someone("Käthe-Rosa", "Müller, PHR", "kathe-muller-qd40", "", "Fabrikam", "Nurse"),
            new Someone("小龍一二三", "李四五六", "李小龍-qe51", "", "東京商事会社", "Engineer"),
            new Someone("Priya Devi", "Raman", "priya-raman-qf62", "", "Tailspin", "Gardener"),
            new Someone("Tomasz Jan", "Żółćwski", "tomasz-qg73", "tomasz73@example.org", "Wingtip", "Pilot"),
            new Someone("Ingrid Ann", "Bergström", "ingrid-qh84", "", "", ""),
            new Someone("Noor Amal", "Haddad", "noor-haddad-qi95", "", "", ""));

    private static final List<Someone> NAMESAKES = List.of(
            new Someone("Robin Lee", "Marchetti", "robin-qj06", "robin06@example.org", "Adatum", "Cook"),
            new Someone("Robin Lee", "Marchetti", "marchetti-qk17", "", "Litware", "Driver"));

    private final Era era;
    /** The owner's name and address in this export. */
    private final String owner;

    private final String me;
    private final int age;
    private final Dice dice;
    private final List<Table> tables;
    private final List<Someone> people;

    /** @param age how many newer exports there are; older ones hold fewer rows, and know some people otherwise */
    World(Era era, long seed, int age) {
        this.era = era;
        this.age = age;
        dice = new Dice(seed);
        people = seen(era, seed, age);
        owner = age > 0 && renamed(seed) ? FORMER_OWNER : OWNER;
        me = age > 0 && era.urls() && seed % 4 == 1 ? ME + MOVED : ME;
        tables = new ArrayList<>(List.of(
                connections(),
                messages(),
                invitations(),
                endorsements("Given", "Endorsee", Direction.OUT, 3),
                endorsements("Received", "Endorser", Direction.IN, 5),
                recommendations("Given", Direction.OUT, 1),
                recommendations("Received", Direction.IN, 6),
                profile()));
        tables.addAll(ActivityTables.some((int) seed));
        if (age == 0) {
            tables.add(log());
        } else {
            tables.replaceAll(table -> table.first(age));
        }
    }

    /** The people as an export of some age knows them: some under a name or an address of before, some under both. */
    private static List<Someone> seen(Era era, long seed, int age) {
        List<Someone> seen = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            Someone one = PEOPLE.get(i);
            boolean renamed = i < 5 && (i + seed) % 3 == 0;
            boolean moved = i < 7 && era.urls() && (i + seed) % 4 == 1;
            Set<String> names = renamed ? Set.of(one.name(), one.first + " " + FORMER.get(i)) : Set.of(one.name());
            seen.add(one.as(
                    renamed && age > 0 ? FORMER.get(i) : one.last,
                    moved && age > 0 ? one.slug + MOVED : one.slug,
                    names));
        }
        return seen;
    }

    private static boolean renamed(long seed) {
        return seed % 3 == 0;
    }

    /** Whether the owner bears another name or address in older exports, so that only shared rows tell who they are. */
    static boolean ownerChanged(Era era, long seed) {
        return renamed(seed) || era.urls() && seed % 4 == 1;
    }

    /** The latest moment of the files; of an export the day on which it was made. */
    Instant latest() {
        return tables.stream()
                .filter(table -> !table.isLog())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.told().stream())
                .map(Facts::moment)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Who the owner is, as the newest export can know it. */
    String me() {
        return era == Era.Y2018 ? OWNER : ME;
    }

    int age() {
        return age;
    }

    List<Table> tables() {
        return tables;
    }

    @Override
    public String toString() {
        return era.toString();
    }

    private static Set<String> names(List<Someone> several) {
        return several.stream().flatMap(one -> one.names.stream()).collect(Collectors.toSet());
    }

    private static LocalDateTime at(int row, int year) {
        return LocalDateTime.of(year, 1, 4, 8 + row % 9, (row * 7 + 3) % 60, (row * 11 + 29) % 60)
                .plusDays(3L * row);
    }

    private static Instant pacific(LocalDateTime local) {
        return local.withSecond(0).atZone(PACIFIC).toInstant();
    }

    private Table connections() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("First Name").needed(), Column.text("Last Name").needed()));
        if (era.urls()) {
            columns.add(Column.url("URL"));
        }
        columns.addAll(List.of(
                Column.mail("Email Address"),
                Column.text("Company"),
                Column.text("Position"),
                Column.day("Connected On")));
        List<TrueRow> rows = new ArrayList<>();
        List<Someone> listed = new ArrayList<>(people.subList(0, 7));
        listed.addAll(3, NAMESAKES);
        for (int i = 0; i < 11; i++) {
            LocalDate on = LocalDate.of(2015, 1, 10).plusDays(37L * i);
            String day = era == Era.Y2018 ? US.format(on.atTime(9, 12)) : DAY.format(on);
            boolean hidden = i > 8;
            Someone one = listed.get(i % 9);
            List<String> cells = new ArrayList<>(List.of(one.first, one.last));
            if (era.urls()) {
                cells.add(one.encoded());
            }
            cells.addAll(List.of(one.mail, one.company, one.position));
            if (hidden) {
                cells.replaceAll(any -> "");
            }
            cells.add(day);
            TrueRow row = TrueRow.used(
                    hidden ? Set.of() : one.names,
                    cells,
                    hidden
                            ? Facts.connection("", "", "", "", on)
                            : Facts.connection(one.first, one.last, one.company, one.position, on));
            rows.add(hidden ? row.leftOut(LeftOutRule.NO_IDENTITY) : row);
        }
        return new Table(
                "Connections.csv",
                "connections",
                era == Era.Y2018 ? List.of() : NOTES,
                columns,
                rows,
                false,
                Facts::connections);
    }

    private Table messages() {
        List<Column> columns = new ArrayList<>();
        Column folder = Column.word("FOLDER", "\\S{0,20}");
        if (era == Era.Y2018) {
            for (String name : List.of("From", "To")) {
                columns.add(Column.text(name).needed());
            }
            columns.add(Column.moment("Date"));
            columns.add(Column.text("Subject"));
            columns.add(Column.text("Content").needed());
            columns.add(Column.word("Direction", "OUTGOING|INCOMING|"));
            columns.add(folder.named("Folder"));
        } else {
            columns.addAll(List.of(
                    Column.text("CONVERSATION ID"),
                    Column.text("CONVERSATION TITLE"),
                    Column.text("FROM").needed(),
                    Column.url("SENDER PROFILE URL"),
                    Column.text("TO").needed()));
            if (era.urls()) {
                columns.add(Column.url("RECIPIENT PROFILE URLS"));
            }
            columns.addAll(List.of(
                    Column.moment("DATE"),
                    Column.text("SUBJECT"),
                    Column.text("CONTENT").needed(),
                    folder));
        }
        if (era == Era.Y2026) {
            columns.addAll(List.of(
                    Column.word("ATTACHMENTS", "(?!(INBOX|ARCHIVE|SPAM|Yes|No)$).*"),
                    Column.word("IS MESSAGE DRAFT", "|Yes|No"),
                    Column.word("IS CONVERSATION DRAFT", "|Yes|No")));
        }
        List<TrueRow> rows = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            int count = 1 + dice.below(4);
            for (int i = 0; i < count; i++) {
                boolean mine = dice.oneIn(2);
                Someone other = people.get(person);
                rows.add(message(rows.size(), "2-talk" + person + "x" + person + "==", "", mine, List.of(other), "")
                        .apply());
            }
        }
        for (int i = 0; i < 4; i++) {
            // The first row of each conversation comes from the namesake, whose address it bears from 2020 on.
            Someone one = NAMESAKES.get(i % 2);
            TrueRow row = message(rows.size(), "2-twin" + i % 2 + "x==", "", i > 1, List.of(one), "")
                    .apply();
            rows.add(era == Era.Y2018 ? row.leftOut(LeftOutRule.AMBIGUOUS_NAME) : row);
        }
        for (int i = 0; i < 2; i++) {
            Draft group = message(
                    rows.size(), "2-groupXYgroup==", "Old friends", true, List.of(people.get(0), people.get(1)), "");
            rows.add(group.apply().leftOut(LeftOutRule.GROUP));
        }
        Draft system = message(rows.size(), "2-systemXY==", "", false, List.of(), "");
        rows.add(system.apply().leftOut(LeftOutRule.SYSTEM));
        Draft member = message(rows.size(), "2-memberXY==", "", false, List.of(), "");
        member.from = "LinkedIn Member";
        member.to = owner;
        rows.add(member.apply().leftOut(LeftOutRule.NO_IDENTITY));
        if (era != Era.Y2018) {
            Draft promotion = message(rows.size(), "2-advertXY==", "Sponsored Conversation", false, List.of(), "");
            promotion.from = "Brightly Promotions";
            promotion.to = owner;
            rows.add(promotion.apply().leftOut(LeftOutRule.ADVERTISEMENT));
            Draft stranger = message(rows.size(), "2-strangerXY==", "", false, List.of(), "");
            stranger.from = "Unknown Recruiter";
            stranger.to = owner;
            rows.add(stranger.apply().leftOut(LeftOutRule.SENDER_WITHOUT_IDENTITY));
        }
        if (era == Era.Y2026) {
            Draft unsent = message(rows.size(), "2-draftXY==", "", true, List.of(people.get(2)), "Yes");
            rows.add(unsent.apply().leftOut(LeftOutRule.DRAFT));
        }
        return new Table("messages.csv", "messages", List.of(), columns, rows, era == Era.Y2026, Facts::messages);
    }

    /** A message row before it is written down. */
    private final class Draft {
        private int number;
        private String id;
        private String title;
        private boolean mine;
        private List<Someone> others;
        private String draft;
        private String from;
        private String to;

        private TrueRow apply() {
            String words = text(number);
            String names = String.join(",", others.stream().map(Someone::name).toList());
            String urls = String.join(",", others.stream().map(Someone::raw).toList());
            if (from == null) {
                from = others.isEmpty() ? "" : mine ? owner : names;
                to = others.isEmpty() ? "" : mine ? names : owner;
            }
            String fromUrl = others.isEmpty() ? "" : mine ? me : urls;
            String toUrl = others.isEmpty() ? "" : mine ? urls : me;
            LocalDateTime local = at(number, era == Era.Y2018 ? 2017 : 2021);
            Instant when = era == Era.Y2018 ? pacific(local) : local.toInstant(ZoneOffset.UTC);
            List<String> cells = new ArrayList<>();
            if (era == Era.Y2018) {
                cells.addAll(List.of(
                        from,
                        to,
                        US.format(local),
                        "",
                        words,
                        from.isEmpty() ? "" : mine ? "OUTGOING" : "INCOMING",
                        "INBOX"));
            } else {
                cells.addAll(List.of(id, title, from, fromUrl, to));
                if (era.urls()) {
                    cells.add(toUrl);
                }
                cells.addAll(List.of(
                        UTC.format(local),
                        number % 5 == 0 ? "Subject of row " + number + " of all" : "",
                        words,
                        "INBOX"));
            }
            if (era == Era.Y2026) {
                cells.addAll(List.of("", draft.isEmpty() ? "No" : draft, "No"));
            }
            List<Told> told = new ArrayList<>();
            for (Someone other : others) {
                told.add(Facts.message(other.today(), when, mine, Facts.visible(words), words.endsWith("?")));
            }
            if (told.isEmpty()) {
                told.add(Facts.message(from, when, mine, Facts.visible(words), words.endsWith("?")));
            }
            return new TrueRow(cells, told, Optional.empty(), names(others));
        }
    }

    private Draft message(int number, String id, String title, boolean mine, List<Someone> others, String draft) {
        Draft row = new Draft();
        row.number = number;
        row.id = id;
        row.title = title;
        row.mine = mine;
        row.others = others;
        row.draft = draft;
        return row;
    }

    /** A text of its own length, with what texts hold: commas, quotes, line breaks, letters of any script. */
    private String text(int number) {
        String line = era == Era.Y2026 ? "\n" : "  ";
        String start = switch (number % 6) {
            case 0 -> "Plain words";
            case 1 -> "Commas, here, and there";
            case 2 -> "She said \"hello, there\" and left" + line + "then came";
            case 3 -> "Zażółć gęślą 日本語 \uD83D\uDE00" + line + line + "below";
            case 4 -> "\"Quoted\" from the start; semicolons";
            default -> "A\u2028separator, U+2028" + line + "- a list" + line + "- of two";
        };
        StringBuilder words =
                new StringBuilder(start).append(" m").append(number).append(' ');
        while (words.codePointCount(0, words.length()) < 70 + 40 * number) {
            words.append(words.length() % 7 == 0 ? ' ' : 'a');
        }
        return words.append(number % 2 == 0 ? "x?" : "x.").toString();
    }

    private Table invitations() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("From").needed(),
                Column.text("To").needed(),
                Column.pacific("Sent At"),
                Column.text("Message"),
                Column.word("Direction", "OUTGOING|INCOMING").needed()));
        if (era.urls()) {
            columns.addAll(List.of(Column.url("inviterProfileUrl"), Column.url("inviteeProfileUrl")));
        }
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean out = i < 4;
            Someone other = i == 4 ? NAMESAKES.get(1) : people.get(i < 4 ? i + 1 : i);
            LocalDateTime local = at(i, 2019);
            boolean note = i % 3 == 0;
            List<String> cells = new ArrayList<>(List.of(
                    out ? owner : other.name(),
                    out ? other.name() : owner,
                    US.format(local),
                    note ? "A note, number " + i + ", \"with\" quotes" : "",
                    out ? "OUTGOING" : "INCOMING"));
            if (era.urls()) {
                cells.addAll(List.of(out ? me : other.raw(), out ? other.raw() : me));
            }
            TrueRow row = TrueRow.used(
                    other.names,
                    cells,
                    Facts.invitation(other.today(), pacific(local), out ? Direction.OUT : Direction.IN, note));
            rows.add(i == 4 && !era.urls() ? row.leftOut(LeftOutRule.AMBIGUOUS_NAME) : row);
        }
        return new Table("Invitations.csv", "invitations", List.of(), columns, rows, false, Facts::invitations);
    }

    private Table endorsements(String side, String other, Direction direction, int first) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.slashed("Endorsement Date"),
                Column.text("Skill Name"),
                Column.text(other + " First Name").needed(),
                Column.text(other + " Last Name").needed()));
        if (era.urls()) {
            columns.add(Column.url(other + " Public Url"));
        }
        columns.add(Column.word("Endorsement Status", era.urls() ? "\\S{0,20}" : "\\S{1,20}"));
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Someone one = people.get((first + i) % 8);
            LocalDateTime at = at(i + first * 5, 2018);
            List<String> cells =
                    new ArrayList<>(List.of(SLASHED.format(at), "Skill number " + i + first, one.first, one.last));
            if (era.urls()) {
                cells.add("www.linkedin.com/in/" + one.slug);
            }
            cells.add(i == 3 ? "PENDING" : "ACCEPTED");
            TrueRow row = TrueRow.used(one.names, cells, Facts.vouch(one.today(), at.toInstant(ZoneOffset.UTC)));
            rows.add(i == 3 ? row.leftOut(LeftOutRule.PENDING) : row);
        }
        return new Table(
                "Endorsement_" + side + "_Info.csv",
                "endorsements " + side.toLowerCase(Locale.ROOT),
                List.of(),
                columns,
                rows,
                false,
                history -> Facts.vouches(history, Fact.Vouched.Kind.ENDORSEMENT, direction));
    }

    private Table recommendations(String side, Direction direction, int first) {
        List<Column> columns = List.of(
                Column.text("First Name").needed(),
                Column.text("Last Name").needed(),
                Column.text("Company"),
                Column.text("Job Title").needed(),
                Column.text("Text"),
                Column.pacific("Creation Date"),
                Column.word("Status", "\\S{0,20}"));
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Someone one = people.get((first + i) % 9);
            LocalDateTime at = at(i + first * 5, 2020);
            List<String> cells = List.of(
                    one.first,
                    one.last,
                    "Company of " + i + first,
                    "Title of " + i + first,
                    "A pleasure, \"always\", number " + i + first,
                    US.format(at),
                    i == 2 ? "PENDING" : "VISIBLE");
            TrueRow row = TrueRow.used(one.names, cells, Facts.vouch(one.today(), pacific(at)));
            rows.add(i == 2 ? row.leftOut(LeftOutRule.PENDING) : row);
        }
        return new Table(
                "Recommendations_" + side + ".csv",
                "recommendations " + side.toLowerCase(Locale.ROOT),
                List.of(),
                columns,
                rows,
                false,
                history -> Facts.vouches(history, Fact.Vouched.Kind.RECOMMENDATION, direction));
    }

    private Table profile() {
        List<Column> columns = List.of(
                Column.text("First Name").needed(),
                Column.text("Last Name").needed(),
                Column.text("Maiden Name"),
                Column.text("Address"),
                Column.text("Headline").needed());
        TrueRow row = new TrueRow(
                List.of("Sam", owner.substring(4), "", "1 Road, Town", "Listener, \"mostly\""),
                List.of(),
                Optional.empty(),
                Set.of());
        return new Table("Profile.csv", "profile", List.of(), columns, List.of(row), false, history -> List.of());
    }

    private Table log() {
        List<Column> columns = List.of(
                Column.word("date", "\\d{4}-\\d{2}-\\d{2}([T ].*)?").needed(),
                Column.text("contact").needed(),
                Column.mail("email"),
                Column.text("channel"),
                Column.word("direction", "|out|in|both"),
                Column.text("event"),
                Column.text("note"),
                Column.word("follow_up_by", "|yes|no|\\d{4}-\\d{2}-\\d{2}"),
                Column.word("ease", "|[1-5]"));
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            boolean twins = i == 8;
            List<Someone> who =
                    i == 5 ? List.of(people.get(2), people.get(3)) : List.of(twins ? NAMESAKES.get(1) : people.get(i));
            LocalDate on = at(i, 2022).toLocalDate();
            Optional<LocalDate> due = i % 3 == 1 ? Optional.of(on.plusDays(500 + 11L * i)) : Optional.empty();
            String channel = "channel number " + NUMBERS.get(i);
            String event = i % 2 == 0 ? "Meetup, number " + NUMBERS.get(i) : "";
            String direction = List.of("", "out", "in", "both").get(i % 4);
            Direction side = List.of(Direction.BOTH, Direction.OUT, Direction.IN, Direction.BOTH)
                    .get(i % 4);
            List<String> cells = Arrays.asList(
                    i % 2 == 0 ? on.toString() : on + "T10:" + (i + 11),
                    String.join("; ", who.stream().map(Someone::name).toList()),
                    who.size() == 1 ? who.get(0).mail : "",
                    channel,
                    direction,
                    event,
                    "met at \"the\" place, number " + i,
                    due.map(LocalDate::toString).orElse(""),
                    i % 2 == 0 ? "3" : "");
            List<Told> told = who.stream()
                    .map(one -> Facts.logged(one.today(), on, side, channel, event, due))
                    .toList();
            TrueRow row = new TrueRow(cells, told, Optional.empty(), names(who));
            rows.add(twins ? row.leftOut(LeftOutRule.AMBIGUOUS_NAME) : row);
        }
        return new Table("interactions.csv", "interaction log", List.of(), columns, rows, false, Facts::log);
    }
}
