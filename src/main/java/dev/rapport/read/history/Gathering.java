package dev.rapport.read.history;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Days;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Trail;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.export.ConnectionRow;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.Places;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.message.TalkColumns;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.People;
import dev.rapport.read.people.Person;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.setting.ReadOptions;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what several exports and logs said into one history, up to the observation end. */
public final class Gathering {
    private final People people;
    private final Instant end;
    private final LocalDate lastConnected;
    private final ReadOptions options;
    private final Talks talks;
    private final Invitations invitations;
    private final Vouches vouches;
    private final LoggedFacts logged;

    /**
     * @param lastConnected the last date of connecting that counts; if it is not given, that of the end in UTC
     */
    public Gathering(People people, Instant end, Optional<LocalDate> lastConnected, ReadOptions options) {
        this.people = people;
        this.end = end;
        this.lastConnected = lastConnected.orElseGet(() -> LocalDate.ofEpochDay(Days.utc(end.getEpochSecond())));
        this.options = options;
        logged = new LoggedFacts(people, end);
        NoteCopies notes = new NoteCopies();
        talks = new Talks(people, notes, end, options);
        invitations = new Invitations(people, end, notes);
        vouches = new Vouches(people, end);
    }

    /** All exports, newest first. */
    public void exports(List<ExportReading> readings) {
        readings.forEach(invitations::take);
        readings.forEach(vouches::take);
        for (ExportReading reading : readings) {
            boolean newest = reading == readings.get(0);
            reading.messagesTally().ifPresent(tally -> talks.take(reading.export(), tally, newest));
            reading.export().talk = TalkColumns.none();
        }
    }

    /** All rows of the logs; what they say about the owner is left out. */
    public void log(InteractionLog rows) {
        logged.take(rows);
    }

    /** Names in the logs of which it is unclear whom they mean. */
    public List<UnclearName> unclear() {
        return logged.unclear();
    }

    /** Lets go of people of whom nothing but spam is known. */
    public void dropStrangers(List<Export> exports) {
        IntSet strangers = talks.strangers();
        invitations.all().forEach(invited -> strangers.remove(invited.person()));
        vouches.all().forEach(vouch -> strangers.remove(vouch.contact()));
        logged.all().forEach(row -> strangers.remove(row.contact()));
        exports.forEach(export -> export.roster.listed().forEach(one -> strangers.remove(people.one(one))));
        strangers.forEach(one -> people.get(one).silent = true);
    }

    /** Contacts of whom a log tells, under their final numbers. */
    public IntSet inLogs(int[] to) {
        IntSet all = new IntOpenHashSet();
        logged.all().forEach(row -> all.add(to[row.contact()]));
        return all;
    }

    /** All of it, of people under their final numbers: what was person p is contact {@code to[p]}. */
    public History history(
            List<ExportReading> readings, InteractionLog logRows, int[] to, List<Contact> contacts, Coverage coverage) {
        // The rows of messages that turn out to be copies must be known before they are put in order.
        Messages messages = talks.messages(to);
        options.trail().ifPresent(trail -> trace(trail, readings, to));
        return new History(
                owner(readings),
                contacts,
                messages,
                talks.groupMessages(to),
                talks.groupConversations(),
                talks.anonymousOpeners(),
                invitations.facts(to),
                vouches.facts(to),
                logged.facts(to),
                options.wording()
                        ? new FirstTexts(people, talks, new FirstWords(connections(readings)), logRows, to)
                                .of(invitations.all(), messages, contacts.size())
                        : List.of(),
                nameless(readings),
                logged.afterEnd(to),
                snapshots(readings, to),
                coverage,
                end);
    }

    private static List<ConnectionRow> connections(List<ExportReading> readings) {
        return readings.isEmpty() ? List.of() : Layers.present(readings).export().connections;
    }

    private List<LocalDate> nameless(List<ExportReading> readings) {
        return readings.isEmpty()
                ? List.of()
                : Layers.present(readings).export().nameless.stream()
                        .filter(on -> !on.isAfter(lastConnected))
                        .sorted()
                        .toList();
    }

    /** Notes where connections, invitations and vouches stand, under their people's final numbers. */
    private void trace(Trail trail, List<ExportReading> readings, int[] to) {
        trail.renumber(to);
        if (readings.size() > 1) {
            trail.severalExports();
        }
        invitations.trace(trail, readings, to);
        vouches.trace(trail, to);
        if (!readings.isEmpty()) {
            connections(trail, Layers.present(readings).export(), to);
        }
    }

    private void connections(Trail trail, Export newest, int[] to) {
        Places places = newest.places.orElseThrow();
        for (int i = 0; i < newest.connections.size(); i++) {
            int id = to[newest.roster.listed().getInt(i)];
            places.of(newest.connections.get(i)).ifPresent(place -> trail.connection(id, place));
        }
        for (int i = 0; i < newest.nameless.size(); i++) {
            if (!newest.nameless.get(i).isAfter(lastConnected)) {
                trail.nameless(places.nameless(i), newest.nameless.get(i));
            }
        }
    }

    private static Optional<Contact> owner(List<ExportReading> readings) {
        return readings.stream()
                .map(reading -> reading.export().owner)
                .filter(Owner::known)
                .findFirst()
                .map(owner -> new Contact(
                        -1,
                        owner.key().isEmpty() ? "name:" + owner.name() : owner.key(),
                        owner.shown(),
                        "",
                        "",
                        "",
                        "",
                        owner.key().isEmpty() ? "" : ProfileLinks.url(owner.key()),
                        Optional.empty()));
    }

    /** Older exports' connections, oldest first. */
    private List<Snapshot> snapshots(List<ExportReading> readings, int[] to) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = readings.size() - 1; i > 0; i--) {
            Export export = readings.get(i).export();
            if (export.connections.isEmpty()
                    || !export.latest().isBefore(end)
                    || readings.get(i) == Layers.present(readings)) {
                continue;
            }
            List<Contact> then = new ArrayList<>();
            for (int k = 0; k < export.connections.size(); k++) {
                ConnectionRow connection = export.connections.get(k);
                int number = export.roster.listed().getInt(k);
                Person asSeen = people.asSeen(number);
                int place = then.size();
                options.trail()
                        .ifPresent(trail -> export.places
                                .flatMap(places -> places.of(connection))
                                .ifPresent(at -> trail.earlier(export.latest(), place, at)));
                then.add(new Contact(
                        to[number],
                        asSeen.key,
                        connection.full(),
                        connection.first(),
                        connection.last(),
                        connection.company(),
                        connection.position(),
                        asSeen.addressed() ? ProfileLinks.url(asSeen.key) : "",
                        Optional.of(connection.on())));
            }
            snapshots.add(new Snapshot(export.latest(), then, List.copyOf(export.nameless)));
        }
        return snapshots;
    }
}
