package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Days;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tech.tablesaw.api.Table;

/**
 * Everything added up once: what the themes ask their questions of. Immutable; the larger parts are made when first
 * asked for, from any thread.
 *
 * <p>Contacts are indices into {@code history().contacts()}. "Day" is days since 1970 in the reporting zone.
 */
public final class Ledger {
    private final History history;
    private final Settings settings;
    private final Memory memory;
    private final Windows windows;
    private final long today;
    private final Days days;
    private final Timelines timelines;
    private final ContactDays contactDays;
    private final TouchStates states;
    private final Silences silences;
    private final LastWords lastWords;
    private final NewTies newTies;
    private final Lazy<Episodes> episodes;
    private final Lazy<Texts> texts;
    private final Lazy<List<Fact.Vouched>> acts;
    private final Lazy<MonthCounts> monthCounts;
    private final Lazy<Table> contacts;
    private final Lazy<Table> months;
    private final Map<Class<?>, Lazy<Object>> once = new ConcurrentHashMap<>();

    private Ledger(History history, Settings settings, Memory memory) {
        this.history = history;
        this.settings = settings;
        this.memory = memory;
        this.windows = Windows.of(history.end(), settings.zone());
        this.today = windows.today().toEpochDay();
        this.days = Days.in(settings.zone());
        this.timelines = new Timelines(history, days);
        this.contactDays = new ContactDays(history, timelines, days, settings.countGroups());
        this.states = new TouchStates(history, contactDays, settings, today);
        this.silences = new Silences(contactDays, states, settings.staleDays(), today);
        long end = history.end().getEpochSecond();
        this.lastWords = new LastWords(history.messages(), timelines, days, end);
        this.newTies = new NewTies(history, timelines);
        this.episodes = new Lazy<>(() -> new EpisodeBuilder(history, settings).build(timelines.starts()));
        this.texts = new Lazy<>(() -> TextFamilies.of(history.firstTexts()));
        this.acts = new Lazy<>(() -> Acts.of(history, days));
        this.monthCounts = new Lazy<>(() -> Months.count(this, newTies, silences, states, days));
        this.contacts = new Lazy<>(() -> ContactTable.of(this));
        this.months = new Lazy<>(() -> MonthTable.of(this));
    }

    /** Starts the table library, whose first use takes a moment. */
    public static void warmUp() {
        TableLibrary.start();
        ContactTable.warmUp();
    }

    /** Adds a history up. */
    public static Ledger of(History history, Settings settings, Memory memory) {
        return new Ledger(history, settings, memory);
    }

    /** What happened. */
    public History history() {
        return history;
    }

    /** The options in force. */
    public Settings settings() {
        return settings;
    }

    /** What earlier reports and the person have said about suggestions. */
    public Memory memory() {
        return memory;
    }

    /** The windows that end at C. */
    public Windows windows() {
        return windows;
    }

    /** All episodes, built on the whole history up to C. */
    public Episodes episodes() {
        return episodes.get();
    }

    /** The owner's first texts, told apart. */
    public Texts texts() {
        return texts.get();
    }

    /** Endorsements and recommendations, one a person, calendar day, direction and kind, in order of time. */
    public List<Fact.Vouched> acts() {
        return acts.get();
    }

    /** Messages of contact c are the indices [messagesFrom(c), messagesFrom(c + 1)). */
    public int messagesFrom(int contact) {
        return timelines.starts()[contact];
    }

    /** The first message of contact c that is not before a span. */
    public int messagesSince(int contact, Span span) {
        return since(contact, span.from().getEpochSecond());
    }

    /** The first message of contact c that comes after a span. */
    public int messagesAfter(int contact, Span span) {
        return since(contact, span.to().getEpochSecond() + 1);
    }

    private int since(int contact, long second) {
        return history.messages().since(messagesFrom(contact), messagesFrom(contact + 1), second);
    }

    /** All interactions with a contact up to C, by (second, file order); messages and log rows merged. */
    public List<Interaction> timeline(int contact) {
        return timelines.of(contact);
    }

    /** Log rows with a contact, in order of time: the timeline without its messages. */
    public List<Interaction> logged(int contact) {
        return timelines.logged(contact);
    }

    /** The calendar day of a second of UTC. */
    public int day(long second) {
        return days.of(second);
    }

    /** Contact days up to C, ascending, each once; not to be changed. */
    public int[] contactDays(int contact) {
        return contactDays.of(contact);
    }

    /** Whether the person counts in the tie population: a connection, or a two-way history. */
    public boolean tie(int contact) {
        return states.tie(contact, today);
    }

    /** Whether the person counted in the tie population at the end of a day. */
    public boolean tie(int contact, long day) {
        return states.tie(contact, day);
    }

    /** Both sides present, ever up to that day. */
    public boolean twoWayUpTo(int contact, long day) {
        return contactDays.twoWayUpTo(contact, day);
    }

    /** State of a tie at the end of a day, recomputed from contact days up to it; NONE outside the tie population. */
    public TouchState state(int contact, long day) {
        return states.state(contact, day);
    }

    /** State of anybody connected or ever in contact, one-sided strangers too, as in contacts.csv. */
    public TouchState stateOfAnyone(int contact, long day) {
        return states.stateOfAnyone(contact, day);
    }

    /** Whether it is a close tie at the end of a day. */
    public boolean close(int contact, long day) {
        return states.close(contact, day);
    }

    /** Warmth w at the end of a day: contact days / (gap + 7); 0 if none. */
    public double warmth(int contact, long day) {
        return states.warmth(contact, day);
    }

    /** Typical gap in days at the end of a day; empty with fewer than four contact days. */
    public OptionalDouble typicalGap(int contact, long day) {
        return states.typicalGap(contact, day);
    }

    /** Whole days from the last contact day to that day; -1 if never in contact. */
    public int gap(int contact, long day) {
        return states.gap(contact, day);
    }

    /** Whether a close tie is going quiet at the end of a day (metrics.md, touch.close-going-quiet). */
    public boolean closeGoingQuiet(int contact, long day) {
        return states.closeGoingQuiet(contact, day);
    }

    /** Whether a tie's gap passed the stale limit in that month. */
    public boolean wentQuiet(int contact, YearMonth month) {
        return silences.wentQuiet(contact, month);
    }

    /** What became of a tie that was quiet before that month. */
    public CameBack cameBack(int contact, YearMonth month) {
        return silences.cameBack(contact, month);
    }

    /** Whether a quiet tie came back in a month. */
    public enum CameBack {
        NO,
        /** The owner reached out after the quiet, no answer yet. */
        WAITING,
        YES
    }

    /** Whether this person is waiting on the owner at C (metrics.md, follow-up.waiting-on-you), in the population or not. */
    public boolean waitingOnYou(int contact) {
        return lastWords.waitingOnYou(contact);
    }

    /** Whole days of 24 hours since the last message of the dyad; -1 if there is none. */
    public long waitingDays(int contact) {
        return lastWords.daysSinceLastMessage(contact);
    }

    /** Days with messages of the owner since the other's last one, or ever if they never wrote. */
    public int unansweredInARow(int contact) {
        return lastWords.unansweredInARow(contact);
    }

    /** Days on which more than 50 connections were made. */
    public boolean bulkDay(long day) {
        return newTies.bulkDay(day);
    }

    /** Whether invitations of that day of connecting are listed, so that notes were told from messages. */
    public boolean notesToldApart(LocalDate connectedOn) {
        return newTies.notesToldApart(connectedOn);
    }

    /** Whether there was a message before the UTC date of connecting. */
    public boolean alreadyTalking(int contact) {
        return newTies.alreadyTalking(contact);
    }

    /** Whole days from connecting to the owner's first word (metrics.md 1.4, 2.4); empty if there is none. */
    public OptionalLong daysToFirstWord(int contact) {
        return newTies.daysToFirstWord(contact, timelines.of(contact));
    }

    /** Whether an invitation's person is in Connections (the time of accepting is Connected On). */
    public boolean accepted(Fact.Invited invitation) {
        Contact contact = history.contacts().get(invitation.contact());
        return contact.connected();
    }

    /** Positions of the first moves in a contact's timeline (momentum.first-moves). */
    public int[] firstMoves(int contact) {
        return FirstMoves.positions(this, contact, timeline(contact)).toIntArray();
    }

    /** Days on which the owner followed up with a contact (momentum.follow-ups); a day may occur twice. */
    public long[] followUpDays(int contact) {
        return new FollowUps(newTies).days(contact, timeline(contact)).toLongArray();
    }

    /** The whole-number columns of the month table as arrays. */
    public MonthCounts monthCounts() {
        return monthCounts.get();
    }

    /** The contact table: columns {@link Columns#CONTACTS}, one row a contact, in order of contact index. */
    public Table contacts() {
        return contacts.get();
    }

    /**
     * What is worked out of this ledger by others than it, once for all who ask.
     *
     * @param what its class, of which there is one for a ledger
     * @param maker works it out when it is first asked for
     */
    public <T> T once(Class<T> what, Function<Ledger, T> maker) {
        return what.cast(once.computeIfAbsent(what, any -> new Lazy<>(() -> maker.apply(this)))
                .get());
    }

    /** The month table: columns {@link Columns#MONTHS}, one row a calendar month, none skipped. */
    public Table months() {
        return months.get();
    }
}
