package dev.rapport.ledger;

import dev.rapport.fact.Days;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import java.util.List;
import java.util.Map;
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
    private final Days days;
    private final Timelines timelines;
    private final ContactDays contactDays;
    private final TouchStates states;
    private final Silences silences;
    private final LastWords lastWords;
    private final NewTies newTies;
    private final FirstMoves firstMoves;
    private final FollowUps followUps;
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
        long today = windows.today().toEpochDay();
        this.days = Days.in(settings.zone());
        this.timelines = new Timelines(history, days);
        this.contactDays = new ContactDays(history, timelines, days, settings.countGroups());
        this.states = new TouchStates(history, contactDays, settings, today);
        this.silences = new Silences(contactDays, states, settings.staleDays(), today);
        this.lastWords = new LastWords(history, timelines, days);
        this.newTies = new NewTies(history, timelines);
        this.episodes = new Lazy<>(() -> new EpisodeBuilder(history, settings).build(timelines.starts()));
        this.firstMoves = new FirstMoves(timelines, episodes);
        this.followUps = new FollowUps(newTies, timelines);
        this.texts = new Lazy<>(() -> TextFamilies.of(history.firstTexts()));
        this.acts = new Lazy<>(() -> Acts.of(history, days));
        this.monthCounts = new Lazy<>(() -> Months.count(this));
        this.contacts = new Lazy<>(() -> ContactTable.of(this));
        this.months = new Lazy<>(() -> MonthTable.of(this));
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

    /** The calendar days of the reporting zone. */
    public Days days() {
        return days;
    }

    /** Who said what when, contact by contact. */
    public Timelines timelines() {
        return timelines;
    }

    /** The days on which the owner and each contact had to do with one another. */
    public ContactDays contactDays() {
        return contactDays;
    }

    /** How each tie stands at the end of any day. */
    public TouchStates states() {
        return states;
    }

    /** The ties that fell silent, and what ended the silence. */
    public Silences silences() {
        return silences;
    }

    /** Who wrote last to whom. */
    public LastWords lastWords() {
        return lastWords;
    }

    /** What is known about the making of connections. */
    public NewTies newTies() {
        return newTies;
    }

    /** When the owner made the first move. */
    public FirstMoves firstMoves() {
        return firstMoves;
    }

    /** When the owner followed up. */
    public FollowUps followUps() {
        return followUps;
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
