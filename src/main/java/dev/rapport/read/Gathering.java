package dev.rapport.read;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Days;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Messages;
import dev.rapport.fact.Snapshot;
import dev.rapport.fact.Trail;
import dev.rapport.fact.UnclearName;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Joins what several exports and logs said into one history, up to the observation end. */
final class Gathering {
    private final People people;
    private final Instant end;
    private final ReadOptions options;
    private final Talks talks;
    private final Unclear unclear;
    private final List<Invited> invitations = new ArrayList<>();
    private final List<Fact.Vouched> vouches = new ArrayList<>();
    private final List<Trail.Place> vouchPlaces = new ArrayList<>();
    private final List<Fact.Logged> log = new ArrayList<>();
    private final Set<Integer> loggedAfterEnd = new TreeSet<>();

    /** An invitation whose person is known by number. */
    private record Invited(int person, Export.Invitation listed, Optional<Talks.Note> note) {}

    Gathering(People people, Instant end, ReadOptions options) {
        this.people = people;
        this.end = end;
        this.options = options;
        unclear = new Unclear(people);
        talks = new Talks(people, end, options);
    }

    /** All exports, newest first. */
    void exports(List<ExportReading> readings) {
        invitations(readings);
        vouches(readings);
        for (ExportReading reading : readings) {
            boolean newest = reading == readings.get(0);
            if (reading.messagesTally() != null) {
                talks.take(reading.export(), reading.messagesTally(), newest);
            }
            reading.export().talk = null;
        }
    }

    private void invitations(List<ExportReading> readings) {
        LongOpenHashSet seen = new LongOpenHashSet();
        for (ExportReading reading : readings) {
            for (Export.Invitation invitation : reading.export().invitations) {
                invitation(invitation, reading, seen);
            }
        }
    }

    private void vouches(List<ExportReading> readings) {
        Map<List<Object>, Integer> vouched = new HashMap<>();
        for (ExportReading reading : readings) {
            Map<List<Object>, Integer> ofThis = new HashMap<>();
            for (Export.Vouch vouch : reading.export().vouches) {
                vouch(vouch, reading, vouched, ofThis);
            }
            ofThis.forEach((act, count) -> vouched.merge(act, count, Math::max));
        }
    }

    private void invitation(Export.Invitation listed, ExportReading reading, LongOpenHashSet seen) {
        Export export = reading.export();
        int person = export.meant.containsKey(listed)
                ? people.one(export.meant.get(listed))
                : who(export.roster, listed.otherUrl(), listed.otherName());
        if (listed.at().isAfter(end)) {
            reading.leftOut(listed, LeftOutRule.AFTER_END);
        } else if (person == People.AMBIGUOUS) {
            reading.leftOut(listed, LeftOutRule.AMBIGUOUS_NAME);
        } else if (people.forgotten(person)) {
            reading.leftOut(listed, LeftOutRule.FORGOTTEN);
        } else if (!seen.add(bits(person, listed))) {
            reading.leftOut(listed, LeftOutRule.OLDER_EXPORT);
        } else {
            Optional<Talks.Note> note = listed.withNote()
                    ? people.get(person)
                            .connectedOn
                            .map(on -> new Talks.Note(person, listed.direction(), on.toEpochDay(), listed.noteSum()))
                    : Optional.empty();
            note.ifPresent(talks::expect);
            invitations.add(new Invited(person, listed, note));
        }
    }

    /** Who a row means: by its address, else by its name. */
    private int who(Roster roster, String url, String name) {
        int person = people.one(roster.byUrl(url, name));
        return person >= 0 ? person : people.byName(name, roster);
    }

    /** All that tells invitations apart: the direction takes one bit, seconds since 1970 take 32, people the rest. */
    private static long bits(int person, Export.Invitation listed) {
        long second = listed.at().getEpochSecond() & 0xFFFF_FFFFL;
        return (long) person << 33 | second << 1 | (listed.direction() == Direction.OUT ? 1 : 0);
    }

    private void vouch(
            Export.Vouch listed,
            ExportReading reading,
            Map<List<Object>, Integer> newer,
            Map<List<Object>, Integer> ofThis) {
        Tally tally =
                reading.tally((listed.kind() == Fact.Vouched.Kind.ENDORSEMENT ? "endorsements " : "recommendations ")
                        + (listed.direction() == Direction.OUT ? "given" : "received"));
        int person = who(reading.export().roster, listed.url(), listed.name());
        List<Object> act = List.of(person, listed.at(), listed.direction(), listed.kind());
        if (listed.at().isAfter(end)) {
            tally.usedNoMore(LeftOutRule.AFTER_END);
        } else if (person < 0) {
            tally.usedNoMore(person == People.AMBIGUOUS ? LeftOutRule.AMBIGUOUS_NAME : LeftOutRule.NO_IDENTITY);
        } else if (people.forgotten(person)) {
            tally.usedNoMore(LeftOutRule.FORGOTTEN);
        } else if (ofThis.merge(act, 1, Integer::sum) <= newer.getOrDefault(act, 0)) {
            tally.usedNoMore(LeftOutRule.OLDER_EXPORT);
        } else {
            vouches.add(new Fact.Vouched(person, listed.at(), listed.direction(), listed.kind()));
            reading.export().places.flatMap(places -> places.of(listed)).ifPresent(vouchPlaces::add);
        }
    }

    /** All rows of the logs; what they say about the owner is left out. */
    void log(InteractionLog rows) {
        OneTimeline timeline = new OneTimeline();
        for (LogEntry entry : rows.entries()) {
            List<Integer> who;
            try {
                who = rows.people(entry, people);
            } catch (RowException contradiction) {
                entry.rejected(contradiction.reason(), contradiction.column());
                continue;
            }
            boolean after = rows.days().after(entry.when(), end);
            List<Integer> known = who.stream()
                    .filter(person -> person >= 0 && !people.isSelf(person) && !people.forgotten(person))
                    .toList();
            unclear.note(entry, who);
            if (known.isEmpty()) {
                entry.leftOut(
                        who.contains(People.AMBIGUOUS)
                                ? LeftOutRule.AMBIGUOUS_NAME
                                : who.stream().anyMatch(people::forgotten)
                                        ? LeftOutRule.FORGOTTEN
                                        : who.contains(InteractionLog.NOBODY)
                                                ? LeftOutRule.NO_PERSON
                                                : LeftOutRule.SELF);
            } else if (after) {
                entry.leftOut(LeftOutRule.AFTER_END);
                if (entry.direction().ownerSide()) {
                    loggedAfterEnd.addAll(known);
                }
            } else {
                timeline.add(entry, known);
            }
        }
        timeline.settle((person, entry) -> log.add(logged(person, entry)));
    }

    /** Names in the logs that are not certain to mean anybody. */
    List<UnclearName> unclear() {
        return unclear.names();
    }

    private static Fact.Logged logged(int person, LogEntry entry) {
        return new Fact.Logged(
                person,
                entry.when().moment(),
                entry.when().day(),
                entry.direction(),
                entry.stated(),
                entry.channel(),
                entry.kind(),
                entry.event(),
                entry.promise(),
                entry.ease(),
                entry.origin());
    }

    /** Lets go of people of whom nothing but spam is known. */
    void dropStrangers(List<Export> exports) {
        IntSet strangers = talks.strangers();
        invitations.forEach(invited -> strangers.remove(invited.person()));
        vouches.forEach(vouch -> strangers.remove(vouch.contact()));
        log.forEach(row -> strangers.remove(row.contact()));
        exports.forEach(export -> export.roster.listed().forEach(one -> strangers.remove(people.one(one))));
        strangers.forEach(one -> people.get(one).silent = true);
    }

    History history(
            List<ExportReading> readings, InteractionLog logRows, int[] to, List<Contact> contacts, Coverage coverage) {
        // The rows of messages that turn out to be copies must be known before they are put in order.
        Messages messages = talks.messages(to);
        options.trail().ifPresent(trail -> traced(trail, readings, to));
        List<FirstText> firstTexts = firstTexts(readings, logRows, to, contacts.size(), messages);
        List<Fact.Invited> invited = new ArrayList<>();
        for (Invited invitation : invitations) {
            if (to[invitation.person()] >= 0) {
                invited.add(new Fact.Invited(
                        to[invitation.person()],
                        invitation.listed().at(),
                        invitation.listed().direction(),
                        invitation.listed().withNote(),
                        invitation.note().map(talks::copied).filter(at -> !at.equals(Instant.MIN))));
            }
        }
        invited.sort(Comparator.comparing(Fact.Invited::at).thenComparingInt(Fact.Invited::contact));
        List<Fact.Vouched> given = vouches.stream()
                .filter(vouch -> to[vouch.contact()] >= 0)
                .map(vouch -> new Fact.Vouched(to[vouch.contact()], vouch.at(), vouch.direction(), vouch.kind()))
                .sorted(Comparator.comparing(Fact.Vouched::at)
                        .thenComparingInt(Fact.Vouched::contact)
                        .thenComparing(Fact.Vouched::kind)
                        .thenComparing(Fact.Vouched::direction))
                .toList();
        List<Fact.Logged> rows = log.stream()
                .filter(row -> to[row.contact()] >= 0)
                .map(row -> renumbered(row, to))
                .sorted(Comparator.comparing(Fact.Logged::on)
                        .thenComparing(row -> row.origin().file())
                        .thenComparing(row -> row.origin().line())
                        .thenComparingInt(Fact.Logged::contact))
                .toList();
        LocalDate last = lastConnected();
        List<LocalDate> nameless = readings.isEmpty()
                ? List.of()
                : Reader.present(readings).export().nameless.stream()
                        .filter(on -> !on.isAfter(last))
                        .sorted()
                        .toList();
        Set<Integer> after = new TreeSet<>();
        loggedAfterEnd.stream().map(person -> to[person]).filter(id -> id >= 0).forEach(after::add);
        return new History(
                owner(readings),
                contacts,
                messages,
                talks.groupMessages(to),
                talks.groupConversations(),
                talks.anonymousOpeners(),
                invited,
                given,
                rows,
                firstTexts,
                nameless,
                after,
                snapshots(readings, to),
                coverage,
                end);
    }

    /** Dates of connecting are UTC dates, so the last is that of the end in UTC, or the day that was asked for. */
    private LocalDate lastConnected() {
        return options.asOf().orElseGet(() -> LocalDate.ofEpochDay(Days.utc(end.getEpochSecond())));
    }

    /** Notes where connections, invitations and vouches stand, under their people's final numbers. */
    private void traced(Trail trail, List<ExportReading> readings, int[] to) {
        trail.renumber(to);
        if (readings.size() > 1) {
            trail.severalExports();
        }
        for (Invited invitation : invitations) {
            Fact fact = new Fact.Invited(
                    to[invitation.person()],
                    invitation.listed().at(),
                    invitation.listed().direction(),
                    false,
                    Optional.empty());
            readings.forEach(reading -> reading.export()
                    .places
                    .flatMap(places -> places.of(invitation.listed()))
                    .ifPresent(place -> trail.fact(fact, place)));
        }
        for (int i = 0; i < vouches.size(); i++) {
            Fact.Vouched vouch = vouches.get(i);
            trail.fact(
                    new Fact.Vouched(to[vouch.contact()], vouch.at(), vouch.direction(), vouch.kind()),
                    vouchPlaces.get(i));
        }
        if (!readings.isEmpty()) {
            connections(trail, Reader.present(readings).export(), to);
        }
    }

    private void connections(Trail trail, Export newest, int[] to) {
        Places places = newest.places.orElseThrow();
        for (int i = 0; i < newest.connections.size(); i++) {
            int id = to[newest.roster.listed().getInt(i)];
            places.of(newest.connections.get(i)).ifPresent(place -> trail.connection(id, place));
        }
        LocalDate last = lastConnected();
        for (int i = 0; i < newest.nameless.size(); i++) {
            if (!newest.nameless.get(i).isAfter(last)) {
                trail.nameless(places.nameless(i), newest.nameless.get(i));
            }
        }
    }

    private static Fact.Logged renumbered(Fact.Logged row, int[] to) {
        return new Fact.Logged(
                to[row.contact()],
                row.at(),
                row.on(),
                row.direction(),
                row.directionStated(),
                row.channel(),
                row.kind(),
                row.event(),
                row.followUp(),
                row.ease(),
                row.origin());
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

    /** Notes of outgoing invitations, and the first message of each dyad if the owner wrote it. */
    private List<FirstText> firstTexts(
            List<ExportReading> readings, InteractionLog logRows, int[] to, int contacts, Messages messages) {
        if (!options.wording()) {
            return List.of();
        }
        List<Export.Connection> connections =
                readings.isEmpty() ? List.of() : Reader.present(readings).export().connections;
        FirstWords words = new FirstWords(connections);
        List<FirstText> texts = new ArrayList<>();
        for (Invited invitation : invitations) {
            if (invitation.listed().direction() == Direction.OUT
                    && invitation.listed().withNote()
                    && to[invitation.person()] >= 0) {
                People.Person person = people.get(invitation.person());
                Instant at = invitation.listed().at();
                texts.add(words.finish(
                        invitation.listed().note(), person, to[person.number], at, true, logRows.events(person, at)));
            }
        }
        int[] starts = messages.starts(contacts);
        for (int number = 0; number < people.size(); number++) {
            int contact = to[number];
            if (contact < 0 || starts[contact] == starts[contact + 1] || !messages.mine(starts[contact])) {
                continue;
            }
            long second = messages.second(starts[contact]);
            FirstWords.Draft draft = talks.opener(number, second);
            if (draft != null) {
                People.Person person = people.get(number);
                Instant at = Instant.ofEpochSecond(second);
                texts.add(words.finish(draft, person, contact, at, false, logRows.events(person, at)));
            }
        }
        texts.sort(Comparator.comparing(FirstText::at)
                .thenComparingInt(FirstText::contact)
                .thenComparing(FirstText::note));
        return texts;
    }

    /** Older exports' connections, oldest first. */
    private List<Snapshot> snapshots(List<ExportReading> readings, int[] to) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = readings.size() - 1; i > 0; i--) {
            Export export = readings.get(i).export();
            if (export.connections.isEmpty()
                    || !export.latest().isBefore(end)
                    || readings.get(i) == Reader.present(readings)) {
                continue;
            }
            List<Contact> then = new ArrayList<>();
            for (int k = 0; k < export.connections.size(); k++) {
                Export.Connection connection = export.connections.get(k);
                int number = export.roster.listed().getInt(k);
                People.Person asSeen = people.asSeen(number);
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
