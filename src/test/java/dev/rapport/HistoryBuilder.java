package dev.rapport;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Source;
import dev.rapport.fact.UnclearName;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The one way for tests to a history: told line by line, at the mailbox's end (2026-11-30T12:00:00Z), with an owner, every
 * file and every log column, as long as a test does not say otherwise. Rows may come in any order.
 */
public final class HistoryBuilder {
    public static final Instant END = Histories.MAILBOX_END;

    public final List<Contact> people = new ArrayList<>();
    public final List<Fact.Invited> invitations = new ArrayList<>();
    public final List<Fact.Vouched> vouches = new ArrayList<>();
    public final List<Fact.Logged> log = new ArrayList<>();
    public final List<FirstText> texts = new ArrayList<>();
    public final List<LocalDate> nameless = new ArrayList<>();
    public final List<Snapshot> earlier = new ArrayList<>();
    public final List<Instant> anonymous = new ArrayList<>();
    public final List<UnclearName> unclear = new ArrayList<>();
    public Set<Integer> loggedAfterEnd = new TreeSet<>();
    /** Days wished between two contacts, by contact. */
    public final TreeMap<Integer, Integer> cadence = new TreeMap<>();

    public final TreeMap<Source, Shortfall> shortfalls = new TreeMap<>();
    public Set<Source> sources = EnumSet.allOf(Source.class);
    public Set<String> columns =
            Set.of("date", "contact", "channel", "kind", "direction", "event", "follow_up_by", "ease");
    public Optional<Contact> owner =
            Optional.of(new Contact(-1, "sam-owner", "Sam Owner", "Sam", "Owner", "", "", "", Optional.empty()));
    public boolean profileUrls = true;
    public int groupConversations;
    public Instant end;
    public List<Coverage.Window> windows;
    private final MessagesBuilder messages = new MessagesBuilder();
    private final MessagesBuilder groups = new MessagesBuilder();

    public HistoryBuilder() {
        this(END);
    }

    /** With another end, up to which invitations are listed for half a year. */
    public HistoryBuilder(Instant end) {
        this.end = end;
        this.windows = List.of(new Coverage.Window(end.minus(Duration.ofDays(180)), end));
    }

    /** Without an owner, and from no file. */
    public static HistoryBuilder bare(Instant end) {
        HistoryBuilder bare = new HistoryBuilder(end);
        bare.owner = Optional.empty();
        bare.sources = Set.of();
        bare.columns = Set.of();
        bare.windows = List.of();
        return bare;
    }

    /** All that a history tells, to tell something else as well. */
    public static HistoryBuilder of(History known) {
        HistoryBuilder like = new HistoryBuilder(known.end());
        like.owner = known.owner();
        like.people.addAll(known.contacts());
        like.invitations.addAll(known.invitations());
        like.vouches.addAll(known.vouches());
        like.log.addAll(known.log());
        like.texts.addAll(known.firstTexts());
        like.nameless.addAll(known.namelessConnectedOn());
        like.earlier.addAll(known.earlier());
        like.anonymous.addAll(known.anonymousOpeners());
        like.loggedAfterEnd.addAll(known.loggedAfterEnd());
        like.groupConversations = known.groupConversations();
        like.sources = known.coverage().sources();
        like.columns = known.coverage().logColumns();
        like.windows = known.coverage().invitationWindows();
        like.profileUrls = known.coverage().profileUrls();
        like.unclear.addAll(known.coverage().unclear());
        copy(known.messages(), like.messages);
        copy(known.groupMessages(), like.groups);
        return like;
    }

    private static void copy(Messages from, MessagesBuilder to) {
        for (int i = 0; i < from.size(); i++) {
            to.add(
                    from.contact(i),
                    from.second(i),
                    from.mine(i),
                    from.visibleCharacters(i),
                    MessagesBuilder.Said.of(from, i),
                    0);
        }
    }

    /** Somebody at a company, a connection if a date is given. */
    public int person(String company, String connectedOn) {
        int id = people.size();
        people.add(Histories.person(id, String.format(Locale.ROOT, "P%03d", id), company, connectedOn));
        return id;
    }

    public int person() {
        return person("", "");
    }

    public HistoryBuilder mine(int person, String at) {
        return say(person, at, true);
    }

    public HistoryBuilder theirs(int person, String at) {
        return say(person, at, false);
    }

    /** A message of 34 code points that are no white space, without a question mark. */
    public HistoryBuilder say(int person, String at, boolean mine) {
        return saidAt(person, Instant.parse(at).getEpochSecond(), mine, 34, false);
    }

    /** A message so many days before C. */
    public HistoryBuilder mine(int person, double daysAgo) {
        return mine(person, ago(daysAgo));
    }

    /** A message so many days before C. */
    public HistoryBuilder theirs(int person, double daysAgo) {
        return theirs(person, ago(daysAgo));
    }

    /** A message of so many code points without white space, with or without a question mark. */
    public HistoryBuilder said(int person, double daysAgo, boolean mine, int characters, boolean question) {
        return saidAt(person, Instant.parse(ago(daysAgo)).getEpochSecond(), mine, characters, question);
    }

    /** Something this person said, with all that is measured of a text. */
    public HistoryBuilder theirs(int person, double daysAgo, int characters, MessagesBuilder.Said said) {
        messages.add(person, Instant.parse(ago(daysAgo)).getEpochSecond(), false, characters, said, 0);
        return this;
    }

    /** The owner asks something, and a day later this person asks something back that waits for an answer. */
    public HistoryBuilder asks(int person, double daysAgo) {
        return said(person, daysAgo + 1, true, 130, true).said(person, daysAgo, false, 40, true);
    }

    /** Something this person said in a group. */
    public HistoryBuilder inGroup(int person, double daysAgo) {
        return inGroupAt(person, Instant.parse(ago(daysAgo)).getEpochSecond(), false);
    }

    /** As many new people in each month as there are numbers, the last of them in November 2026; one word to each. */
    public HistoryBuilder monthly(int... many) {
        for (int i = 0; i < many.length; i++) {
            YearMonth month = YearMonth.of(2026, 11).minusMonths(many.length - 1L - i);
            for (int k = 0; k < many[i]; k++) {
                mine(person(), month + "-10T10:00:00Z");
            }
        }
        return this;
    }

    /** The instant so many days before C. */
    public static String ago(double days) {
        return END.minusSeconds(Math.round(days * 86_400)).toString();
    }

    /** The date so many days before C's. */
    public static String on(int daysAgo) {
        return LocalDate.parse("2026-11-30").minusDays(daysAgo).toString();
    }

    /** Somebody who became a connection so many days before C. */
    public int connected(int daysAgo) {
        return person("", on(daysAgo));
    }

    /** A row of the log so many days before C. */
    public Fact.Logged logged(int person, int daysAgo, Direction direction, Fact.Logged.Kind kind) {
        Fact.Logged row = Histories.logged(person, on(daysAgo), direction, "other", kind);
        log.add(row);
        return row;
    }

    /** A meeting so many days before C at which something was promised, by a day or by none. */
    public Fact.Logged promised(int person, int daysAgo, Optional<LocalDate> due) {
        Fact.Logged met = Histories.logged(person, on(daysAgo), Direction.BOTH, "coffee", Fact.Logged.Kind.MEETING);
        Fact.Logged row = LogRows.promised(met, due);
        log.add(row);
        return row;
    }

    /** An invitation of the owner's so many days before C. */
    public void invited(int person, double daysAgo, boolean note) {
        invitations.add(new Fact.Invited(person, Instant.parse(ago(daysAgo)), Direction.OUT, note, Optional.empty()));
    }

    public void vouched(int person, String at, Direction direction, Fact.Vouched.Kind kind) {
        vouches.add(new Fact.Vouched(person, Instant.parse(at), direction, kind, ""));
    }

    /** A message at a second of UTC. */
    public HistoryBuilder saidAt(int person, long second, boolean mine, int characters, boolean question) {
        messages.add(person, second, mine, characters, question);
        return this;
    }

    /** Something this person, or the owner, said in a group at a second of UTC. */
    public HistoryBuilder inGroupAt(int person, long second, boolean mine) {
        groups.add(person, second, mine, 17, false);
        return this;
    }

    public History history() {
        vouches.sort(Comparator.comparing(Fact.Vouched::at).thenComparing(Fact.Vouched::contact));
        invitations.sort(Comparator.comparing(Fact.Invited::at).thenComparing(Fact.Invited::contact));
        texts.sort(Comparator.comparing(FirstText::at).thenComparing(FirstText::contact));
        log.sort(Comparator.comparing(Fact.Logged::on));
        Coverage coverage = new Coverage(
                sources,
                windows,
                columns,
                profileUrls,
                owner.map(known -> "the sender of most messages"),
                unclear,
                0,
                new TreeMap<>(),
                cadence,
                0,
                shortfalls,
                false,
                Map.of(),
                Map.of(),
                Map.of());
        return new History(
                owner,
                List.copyOf(people),
                messages.build(),
                groups.build(),
                groupConversations,
                anonymous,
                List.copyOf(invitations),
                List.copyOf(vouches),
                List.copyOf(log),
                List.copyOf(texts),
                List.copyOf(nameless),
                loggedAfterEnd,
                List.copyOf(earlier),
                coverage,
                end);
    }

    public Ledger ledger() {
        return ledger(Settings.defaults());
    }

    public Ledger ledger(Settings settings) {
        return ledger(settings, Memory.none());
    }

    public Ledger ledger(Settings settings, Memory memory) {
        return Ledger.of(history(), settings, memory);
    }
}
