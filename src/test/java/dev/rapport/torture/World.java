package dev.rapport.torture;

import dev.rapport.fact.Direction;
import dev.rapport.fact.LeftOutRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.ENGLISH);
    static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH);

    private static final List<String> NOTES = List.of(
            "Notes:",
            "\"When exporting your connection data, you may notice that some of the email addresses are missing, see <a href=\"\"https://www.linkedin.com/help\"\">here</a>.\"",
            "");

    /** No two of them are one bit apart, as digits are. */
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight");

    /** The full name that two people bear. */
    static final String TWINS = "Robin Lee Marchetti";

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
        people = Someone.seen(era, seed, age);
        owner = age > 0 && Someone.renamed(seed) ? FORMER_OWNER : OWNER;
        me = age > 0 && era.urls() && seed % 4 == 1 ? ME + Someone.MOVED : ME;
        tables = new ArrayList<>(List.of(
                connections(),
                new MessagesTable(era, owner, me, people, dice).table(),
                invitations(),
                VouchTables.endorsements(era, people, "Given", "Endorsee", Direction.OUT, 3),
                VouchTables.endorsements(era, people, "Received", "Endorser", Direction.IN, 5),
                VouchTables.recommendations(people, "Given", Direction.OUT, 1),
                VouchTables.recommendations(people, "Received", Direction.IN, 6),
                profile()));
        tables.addAll(ActivityTables.some((int) seed));
        if (age == 0) {
            tables.add(log());
        } else {
            tables.replaceAll(table -> table.first(age));
        }
    }

    /** Whether the owner bears another name or address in older exports, so that only shared rows tell who they are. */
    static boolean ownerChanged(Era era, long seed) {
        return Someone.renamed(seed) || era.urls() && seed % 4 == 1;
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

    static LocalDateTime at(int row, int year) {
        return LocalDateTime.of(year, 1, 4, 8 + row % 9, (row * 7 + 3) % 60, (row * 11 + 29) % 60)
                .plusDays(3L * row);
    }

    static Instant pacific(LocalDateTime local) {
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
        listed.addAll(3, Someone.NAMESAKES);
        for (int i = 0; i < 11; i++) {
            LocalDate on = LocalDate.of(2015, 1, 10).plusDays(37L * i);
            String day = era == Era.Y2018 ? US.format(on.atTime(9, 12)) : DAY.format(on);
            boolean hidden = i > 8;
            Someone one = listed.get(i % 9);
            List<String> cells = new ArrayList<>(List.of(one.first(), one.last()));
            if (era.urls()) {
                cells.add(one.encoded());
            }
            cells.addAll(List.of(one.mail(), one.company(), one.position()));
            if (hidden) {
                cells.replaceAll(any -> "");
            }
            cells.add(day);
            TrueRow row = TrueRow.used(
                    hidden ? Set.of() : one.names(),
                    cells,
                    hidden
                            ? Facts.connection("", "", "", "", on)
                            : Facts.connection(one.first(), one.last(), one.company(), one.position(), on));
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
            Someone other = i == 4 ? Someone.NAMESAKES.get(1) : people.get(i < 4 ? i + 1 : i);
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
                    other.names(),
                    cells,
                    Facts.invitation(other.today(), pacific(local), out ? Direction.OUT : Direction.IN, note));
            rows.add(i == 4 && !era.urls() ? row.leftOut(LeftOutRule.AMBIGUOUS_NAME) : row);
        }
        return new Table("Invitations.csv", "invitations", List.of(), columns, rows, false, Facts::invitations);
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
            List<Someone> who = i == 5
                    ? List.of(people.get(2), people.get(3))
                    : List.of(twins ? Someone.NAMESAKES.get(1) : people.get(i));
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
                    who.size() == 1 ? who.get(0).mail() : "",
                    channel,
                    direction,
                    event,
                    "met at \"the\" place, number " + i,
                    due.map(LocalDate::toString).orElse(""),
                    i % 2 == 0 ? "3" : "");
            List<Told> told = who.stream()
                    .map(one -> Facts.logged(one.today(), on, side, channel, event, due))
                    .toList();
            TrueRow row = new TrueRow(cells, told, Optional.empty(), Someone.names(who));
            rows.add(twins ? row.leftOut(LeftOutRule.AMBIGUOUS_NAME) : row);
        }
        return new Table("interactions.csv", "interaction log", List.of(), columns, rows, false, Facts::log);
    }
}
