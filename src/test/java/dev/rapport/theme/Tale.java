package dev.rapport.theme;

import dev.rapport.Histories;
import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Source;
import dev.rapport.fact.UnclearName;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.report.Cell;
import dev.rapport.report.Evidence;
import dev.rapport.report.Finding;
import dev.rapport.report.Grid;
import dev.rapport.report.Reading;
import dev.rapport.report.Reason;
import dev.rapport.report.Section;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** A history told line by line, at the mailbox's end (2026-11-30T12:00:00Z), with every file and every log column. */
final class Tale {
    static final Instant END = Histories.MAILBOX_END;

    final List<Contact> people = new ArrayList<>();
    final List<Fact.Invited> invitations = new ArrayList<>();
    final List<Fact.Vouched> vouches = new ArrayList<>();
    final List<Fact.Logged> log = new ArrayList<>();
    final List<FirstText> texts = new ArrayList<>();
    final List<LocalDate> nameless = new ArrayList<>();
    final List<Snapshot> earlier = new ArrayList<>();
    Set<Source> sources = EnumSet.allOf(Source.class);
    Set<String> columns = Set.of("date", "contact", "channel", "kind", "direction", "follow_up_by", "ease");
    Optional<Contact> owner = Histories.mailbox().owner();
    final List<Instant> anonymous = new ArrayList<>();
    List<Coverage.Window> windows = List.of(new Coverage.Window(END.minus(Duration.ofDays(180)), END));
    final List<UnclearName> unclear = new ArrayList<>();
    boolean profileUrls = true;
    Instant end = END;
    Set<Integer> loggedAfterEnd = Set.of();
    private final MessagesBuilder messages = new MessagesBuilder();
    private final MessagesBuilder groups = new MessagesBuilder();

    /** Somebody at a company, a connection if a date is given. */
    int person(String company, String connectedOn) {
        int id = people.size();
        people.add(Histories.person(id, String.format(Locale.ROOT, "P%03d", id), company, connectedOn));
        return id;
    }

    int person() {
        return person("", "");
    }

    Tale mine(int person, String at) {
        Histories.say(messages, person, at, true);
        return this;
    }

    Tale theirs(int person, String at) {
        Histories.say(messages, person, at, false);
        return this;
    }

    /** A message so many days before C. */
    Tale mine(int person, double daysAgo) {
        return mine(person, ago(daysAgo));
    }

    /** A message so many days before C. */
    Tale theirs(int person, double daysAgo) {
        return theirs(person, ago(daysAgo));
    }

    /** A message of so many code points without white space, with or without a question mark. */
    Tale said(int person, double daysAgo, boolean mine, int characters, boolean question) {
        messages.add(person, Instant.parse(ago(daysAgo)).getEpochSecond(), mine, characters, question);
        return this;
    }

    /** Something this person said in a group. */
    Tale inGroup(int person, double daysAgo) {
        groups.add(person, Instant.parse(ago(daysAgo)).getEpochSecond(), false, 17, false);
        return this;
    }

    /** As many new people in each month as there are numbers, the last of them in November 2026; one word to each. */
    Tale monthly(int... many) {
        for (int i = 0; i < many.length; i++) {
            YearMonth month = YearMonth.of(2026, 11).minusMonths(many.length - 1L - i);
            for (int k = 0; k < many[i]; k++) {
                mine(person(), month + "-10T10:00:00Z");
            }
        }
        return this;
    }

    /** The instant so many days before C. */
    static String ago(double days) {
        return END.minusSeconds(Math.round(days * 86_400)).toString();
    }

    /** The date so many days before C's. */
    static String on(int daysAgo) {
        return LocalDate.parse("2026-11-30").minusDays(daysAgo).toString();
    }

    /** Somebody who became a connection so many days before C. */
    int connected(int daysAgo) {
        return person("", on(daysAgo));
    }

    /** A row of the log so many days before C. */
    Fact.Logged logged(int person, int daysAgo, Direction direction, Fact.Logged.Kind kind) {
        Fact.Logged row = Histories.logged(person, on(daysAgo), direction, "other", kind);
        log.add(row);
        return row;
    }

    /** A meeting so many days before C at which something was promised, by a day or by none. */
    Fact.Logged promised(int person, int daysAgo, Optional<LocalDate> due) {
        Fact.Logged met = Histories.logged(person, on(daysAgo), Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        Fact.Logged row = new Fact.Logged(
                person,
                met.at(),
                met.on(),
                met.direction(),
                true,
                met.channel(),
                met.kind(),
                "",
                Optional.of(new Fact.Logged.Promise(due)),
                OptionalInt.empty(),
                met.origin());
        log.add(row);
        return row;
    }

    /** An invitation of the owner's so many days before C. */
    void invited(int person, double daysAgo, boolean note) {
        invitations.add(new Fact.Invited(person, Instant.parse(ago(daysAgo)), Direction.OUT, note, Optional.empty()));
    }

    void vouched(int person, String at, Direction direction, Fact.Vouched.Kind kind) {
        vouches.add(new Fact.Vouched(person, Instant.parse(at), direction, kind));
    }

    Ledger ledger() {
        return ledger(Settings.defaults());
    }

    Ledger ledger(Settings settings) {
        return ledger(settings, Memory.none());
    }

    Ledger ledger(Settings settings, Memory memory) {
        vouches.sort(Comparator.comparing(Fact.Vouched::at).thenComparing(Fact.Vouched::contact));
        invitations.sort(Comparator.comparing(Fact.Invited::at).thenComparing(Fact.Invited::contact));
        texts.sort(Comparator.comparing(FirstText::at).thenComparing(FirstText::contact));
        log.sort(Comparator.comparing(Fact.Logged::on));
        History history = new History(
                owner,
                people,
                messages.build(),
                groups.build(),
                0,
                anonymous,
                invitations,
                vouches,
                log,
                texts,
                nameless,
                loggedAfterEnd,
                earlier,
                new Coverage(
                        sources, windows, columns, profileUrls, owner.map(Contact::name), unclear, 0, new TreeMap<>()),
                end);
        return Ledger.of(history, settings, memory);
    }

    /** So many cases that count, of so many, and so many that wait; each of a person of its own. */
    static Cases cases(long k, long n, long waiting) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < n + waiting; i++) {
            Evidence.Part part = i < k ? Evidence.Part.COUNTED : i < n ? Evidence.Part.COMPARED : Evidence.Part.WAITING;
            cases.add(Case.of(i, part, 0, rows -> {}));
        }
        return new Cases("one case", cases);
    }

    /** Days until something happened to one person each; those below zero are how long it has not happened. */
    static Cases waits(double horizon, double... days) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            double happened = days[i] < 0 ? Double.NaN : days[i];
            cases.add(Case.timed(i, 0, happened, Math.abs(days[i]), horizon, rows -> {}));
        }
        return new Cases("one case", cases);
    }

    /** One finding of a theme. */
    static Finding finding(Theme theme, Ledger ledger, String id) {
        return theme.examine(ledger).section().findings().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The data of one of a theme's charts, if it is drawn. */
    static Optional<Grid> chart(Section section, String id) {
        return section.figures().stream()
                .map(figure -> figure.chart())
                .filter(chart -> chart.id().equals(id))
                .map(chart -> chart.grid())
                .findFirst();
    }

    static Reason reason(Finding finding) {
        return ((Reading.Missing) finding.reading()).reason();
    }

    static long k(Finding finding) {
        return finding.reading().counts().k().orElseThrow();
    }

    static long n(Finding finding) {
        return finding.reading().counts().n().orElseThrow();
    }

    /** A number of the detail, by its path. */
    static String detail(Finding finding, String... path) {
        Cell cell = finding.detail().get(path[0]);
        for (int i = 1; i < path.length; i++) {
            cell = ((Cell.Group) cell).cells().get(path[i]);
        }
        return cell.csv();
    }
}
