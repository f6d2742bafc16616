package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Days;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.OnlyThese;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Everything added up once: what the themes ask their questions of. Immutable; the larger parts are made when first
 * asked for, from any thread.
 *
 * <p>Contacts are indices into {@code history().contacts()}. "Day" is days since 1970 in the reporting zone.
 */
public final class Ledger {
    private final Optional<Ledger> everybody;
    private final Parts parts;
    private final Lazy<MonthCounts> monthCounts;
    private final Lazy<Table> contacts;
    private final Lazy<Table> months;
    private final Map<Object, Lazy<Object>> once = new ConcurrentHashMap<>();

    private Ledger(History history, Settings settings, Memory memory, Optional<Ledger> everybody) {
        this.everybody = everybody;
        this.parts = new Parts(history, settings, memory, everybody.map(all -> all.parts));
        this.monthCounts = new Lazy<>(() -> MonthTable.count(parts));
        this.contacts = new Lazy<>(() -> ContactTable.of(parts));
        this.months = new Lazy<>(() -> MonthTable.of(parts, monthCounts.get()));
    }

    /** Adds a history up. */
    public static Ledger of(History history, Settings settings, Memory memory) {
        return new Ledger(history, settings, memory, Optional.empty());
    }

    /** Adds up what {@link OnlyThese} leaves of this ledger's history; what is usual among all stays what it is. */
    public Ledger only(History some, Memory memory) {
        return new Ledger(some, settings(), memory, Optional.of(this));
    }

    /** The ledger of all, where this one is of some people alone; else this one. */
    public Ledger everybody() {
        return everybody.orElse(this);
    }

    /** Makes side by side the two large tables, of which nearly everything else is made: who needs one would wait for it. */
    public void tables() {
        ForkJoinTask<Table> aside = ForkJoinTask.adapt(contacts::get).fork();
        monthCounts.get();
        aside.join();
    }

    /** What happened. */
    public History history() {
        return parts.history;
    }

    /** A contact by index. */
    public Contact person(int contact) {
        return parts.history.contacts().get(contact);
    }

    /** The indices of all contacts, in order. */
    public IntStream people() {
        return IntStream.range(0, parts.history.contacts().size());
    }

    /** The options in force. */
    public Settings settings() {
        return parts.settings;
    }

    /** What earlier reports and the person have said about suggestions. */
    public Memory memory() {
        return parts.memory;
    }

    /** The windows that end at C. */
    public Windows windows() {
        return parts.windows;
    }

    /** All episodes, built on the whole history up to C. */
    public Episodes episodes() {
        return parts.episodes.get();
    }

    /** The owner's first texts, told apart. */
    public TextKinds texts() {
        return parts.texts.get();
    }

    /** Endorsements and recommendations, one a person, calendar day, direction and kind, in order of time. */
    public List<Fact.Vouched> acts() {
        return parts.acts.get();
    }

    /** The calendar days of the reporting zone. */
    public Days days() {
        return parts.days;
    }

    /** Who said what when, contact by contact. */
    public Timelines timelines() {
        return parts.timelines;
    }

    /** The days on which the owner and each contact had to do with one another. */
    public ContactDays contactDays() {
        return parts.contactDays;
    }

    /** How each tie stands at the end of any day. */
    public TouchStates states() {
        return parts.states;
    }

    /** How close each tie is. */
    public Closeness closeness() {
        return parts.closeness;
    }

    /** The ties that fell silent, and what ended the silence. */
    public Silences silences() {
        return parts.silences;
    }

    /** Who wrote last to whom. */
    public LastWords lastWords() {
        return parts.lastWords;
    }

    /** What is known about the making of connections. */
    public NewTies newTies() {
        return parts.newTies;
    }

    /** When the owner made the first move. */
    public FirstMoves firstMoves() {
        return parts.firstMoves;
    }

    /** What the owner wrote about people in their own log. */
    public Notes notes() {
        return parts.notes;
    }

    /** When the owner followed up. */
    public FollowUps followUps() {
        return parts.followUps;
    }

    /** The whole-number columns of the month table as arrays. */
    public MonthCounts monthCounts() {
        return monthCounts.get();
    }

    /**
     * The contact table: the columns of contacts.csv, and some of {@link Columns} to ask by; one row a contact, in order
     * of contact index.
     */
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

    /** The same of a span, once for each. */
    public <T> T once(Class<T> what, Span span, BiFunction<Ledger, Span, T> maker) {
        return what.cast(once.computeIfAbsent(
                        List.of(what, span.from(), span.to()), any -> new Lazy<>(() -> maker.apply(this, span)))
                .get());
    }

    /** The month table: columns {@link MonthColumn}, one row a calendar month, none skipped. */
    public Table months() {
        return months.get();
    }
}
