package dev.rapport.theme.hello;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.Fact;
import dev.rapport.ledger.Columns;
import dev.rapport.ledger.LastTurnKind;
import dev.rapport.ledger.Ledger;
import dev.rapport.theme.followup.FollowUpWaiting;
import dev.rapport.theme.followup.Promises;
import dev.rapport.theme.measure.SnapshotChanges;
import dev.rapport.theme.measure.Spans;
import dev.rapport.theme.touch.DormantTies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** Who fits which rule, who is held back by which guard, and who is listed (measures.md 3). */
final class HelloCandidates {
    /** Days in touch of a contact whose new job is worth a word. */
    private static final int FEWEST_DAYS = 2;

    private static final String WORKED = "worked";

    private final Ledger ledger;
    private final NewPeople newPeople;
    private final Map<HelloRule, List<Integer>> fitting = new EnumMap<>(HelloRule.class);
    private final Map<HelloRule, List<Integer>> first = new EnumMap<>(HelloRule.class);
    private final SortedMap<String, Long> heldBack = new TreeMap<>();
    private final List<Pick> picks;
    /** What is due first to each contact who was promised something. */
    private final Map<Integer, Fact.Logged> promises;

    /** A contact listed, with the first rule that holds and the others that hold too. */
    record Pick(int contact, HelloRule rule, List<String> alsoBecause) {}

    private HelloCandidates(Ledger ledger) {
        this.ledger = ledger;
        this.newPeople = new NewPeople(ledger);
        this.promises = Promises.dueFirst(ledger);
        HelloGuards.NAMES.forEach(guard -> heldBack.put(guard, 0L));
        Map<HelloRule, List<Integer>> free = new EnumMap<>(HelloRule.class);
        for (HelloRule rule : HelloRule.values()) {
            fitting.put(rule, fitting(rule));
            first.put(rule, new ArrayList<>());
            free.put(rule, new ArrayList<>());
        }
        boolean[] seen = new boolean[ledger.history().contacts().size()];
        for (HelloRule rule : HelloRule.values()) {
            for (int contact : requireNonNull(fitting.get(rule))) {
                if (!seen[contact]) {
                    seen[contact] = true;
                    requireNonNull(first.get(rule)).add(contact);
                    String guard = HelloGuards.of(ledger, contact);
                    if (guard.isEmpty()) {
                        requireNonNull(free.get(rule)).add(contact);
                    } else {
                        heldBack.merge(guard, 1L, Long::sum);
                    }
                }
            }
        }
        this.picks = picks(free);
    }

    /** The candidates of a ledger, who are looked for once. */
    static HelloCandidates of(Ledger ledger) {
        return ledger.once(HelloCandidates.class, HelloCandidates::new);
    }

    /** People by the first rule that holds, before any guard. */
    long candidates(HelloRule rule) {
        return requireNonNull(first.get(rule)).size();
    }

    /** People held back, by guard. */
    SortedMap<String, Long> heldBack() {
        return heldBack;
    }

    /** When a promise is due: the date named, else a week after it was made. */
    LocalDate due(int contact) {
        return Promises.due(promise(contact).orElseThrow());
    }

    /** What was promised to a contact and is due first; empty where nothing is due. */
    Optional<Fact.Logged> promise(int contact) {
        return Optional.ofNullable(promises.get(contact));
    }

    List<Pick> picks() {
        return picks;
    }

    private List<Pick> picks(Map<HelloRule, List<Integer>> free) {
        Map<HelloRule, List<Integer>> seated = new EnumMap<>(free);
        seated.put(HelloRule.DORMANT, OldTies.pair(ledger, requireNonNull(free.get(HelloRule.DORMANT))));
        Listings listings = Listings.of(ledger);
        // A new job is news once; new connections never named before go first.
        seated.put(
                HelloRule.JOB_CHANGE,
                requireNonNull(free.get(HelloRule.JOB_CHANGE)).stream()
                        .filter(contact -> !listings.before(contact, HelloRule.JOB_CHANGE))
                        .toList());
        seated.put(
                HelloRule.NEW_CONNECTION,
                requireNonNull(free.get(HelloRule.NEW_CONNECTION)).stream()
                        .sorted(Comparator.comparing(contact -> listings.before(contact, HelloRule.NEW_CONNECTION)))
                        .toList());
        OptionalInt easy = OldTies.easiest(ledger, requireNonNull(free.get(HelloRule.SLIPPING)));
        return Slots.of(seated, easy, ledger.settings().suggestions(), listings).stream()
                .map(seat -> new Pick(seat.contact(), seat.rule(), alsoBecause(seat.contact(), seat.rule())))
                .toList();
    }

    private List<String> alsoBecause(int contact, HelloRule rule) {
        List<String> others = new ArrayList<>();
        for (HelloRule other : HelloRule.values()) {
            if (other != rule && requireNonNull(fitting.get(other)).contains(contact)) {
                others.add(other.code());
            }
        }
        return others;
    }

    /** People a rule holds for, best first; ties end at the contact key, which is the order of contacts. */
    private List<Integer> fitting(HelloRule rule) {
        Table contacts = Table.create(
                ledger.contacts().columns(Columns.INDEX, Columns.SLIPPING, "two_way", "warmth", "connected_on"));
        IntColumn index = contacts.intColumn(Columns.INDEX);
        return switch (rule) {
            case WAITING_ON_YOU ->
                FollowUpWaiting.wroteLast(ledger).getOrDefault(LastTurnKind.ASKS, List.of()).stream()
                        .sorted(ledger.closeness().closestFirst())
                        .toList();
            case PROMISED ->
                promises.keySet().stream()
                        .sorted(Comparator.comparing(this::due).thenComparing(contact -> contact))
                        .toList();
            case NEW_CONNECTION ->
                best(
                        worked(contacts.where(index.eval(contact -> newPeople.fits((int) contact))), this::invitation),
                        WORKED,
                        "-connected_on");
            case SLIPPING -> slipping(contacts);
            case DORMANT -> DormantTies.of(ledger);
            case JOB_CHANGE ->
                best(
                        contacts.where(index.isIn(Arrays.stream(SnapshotChanges.jobChanges(ledger))
                                        .filter(this::unheardOf)
                                        .toArray())
                                .and(contacts.booleanColumn("two_way").isTrue())),
                        "-warmth");
        };
    }

    /** The contacts of some rows in the order of columns. */
    private static List<Integer> best(Table people, String... columns) {
        String[] order = Arrays.copyOf(columns, columns.length + 1);
        order[columns.length] = Columns.INDEX;
        return people.sortOn(order).intColumn(Columns.INDEX).asList();
    }

    /** With a number to sort by that is worked out for these few alone. */
    private static Table worked(Table people, IntToDoubleFunction number) {
        DoubleColumn column = DoubleColumn.create(WORKED, people.rowCount());
        for (int row = 0; row < people.rowCount(); row++) {
            column.set(row, number.applyAsDouble(people.intColumn(Columns.INDEX).getInt(row)));
        }
        return people.addColumns(column);
    }

    /** The closest first; those whose cadence the owner wished before all others. */
    private List<Integer> slipping(Table contacts) {
        return contacts
                .where(contacts.booleanColumn(Columns.SLIPPING).isTrue())
                .intColumn(Columns.INDEX)
                .asList()
                .stream()
                .sorted(Comparator.comparing((Integer contact) ->
                                ledger.states().cadence(contact).isEmpty())
                        .thenComparing(ledger.closeness().closestFirst()))
                .toList();
    }

    /**
     * Whether a new job may be news: both have spoken on more days than one, and not since the export that still had the old
     * one, or not for so long that it is worth a word all the same.
     */
    private boolean unheardOf(int contact) {
        int[] days = ledger.contactDays().of(contact);
        if (days.length < FEWEST_DAYS) {
            return false;
        }
        int last = days[days.length - 1];
        return Spans.today(ledger) - last > ledger.settings().staleDays()
                || last
                        < Spans.utcDay(
                                SnapshotChanges.before(ledger).orElseThrow().end());
    }

    /** 0: my invitation with a note, 1: my invitation, 2: theirs, 3: none listed. */
    int invitation(int contact) {
        return newPeople.invitation(contact);
    }
}
