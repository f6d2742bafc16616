package dev.rapport.read;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Days;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Source;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.export.Export;
import dev.rapport.read.history.ExportReading;
import dev.rapport.read.history.Gathering;
import dev.rapport.read.history.InvitationWindows;
import dev.rapport.read.history.LaterExports;
import dev.rapport.read.history.Layers;
import dev.rapport.read.history.Outlived;
import dev.rapport.read.history.Shortfalls;
import dev.rapport.read.identity.Identities;
import dev.rapport.read.identity.OneOwner;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.interaction.LogEnd;
import dev.rapport.read.interaction.OwnNames;
import dev.rapport.read.people.Aliases;
import dev.rapport.read.people.Birthdays;
import dev.rapport.read.people.Numbering;
import dev.rapport.read.people.People;
import dev.rapport.read.people.PeopleKnown;
import dev.rapport.read.setting.ReadOptions;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the exports that are open, newest first, and the logs into one history. */
final class JoinedHistory {
    private final List<ExportReading> readings;
    private final LaterExports later;
    private final Inputs inputs;
    private final People people;
    private final ReadOptions options;
    private final Days days;
    private final List<Export> exports;
    private final Shortfalls shortfalls = new Shortfalls();

    JoinedHistory(
            List<ExportReading> newestFirst, LaterExports later, Inputs inputs, People people, ReadOptions options) {
        this.readings = newestFirst;
        this.later = later;
        this.inputs = inputs;
        this.people = people;
        this.options = options;
        days = Days.in(options.zone());
        exports = readings.stream().map(ExportReading::export).toList();
    }

    /**
     * Reads what is left to be read: the messages, then the logs.
     *
     * @throws NothingDated if no row that can be used carries a date
     */
    Loaded<History> read() throws IOException, CannotRead {
        Set<Source> outlived = readExports();
        Identities.settle(exports, people);
        options.wishes().applyTo(people);
        readings.forEach(reading -> reading.takenBack().forgotten());
        InteractionLog log = new InteractionLog(days, Aliases.read(options.aliases()), new OwnNames(exports, options));
        Optional<Instant> known = later.end().or(this::knownEnd);
        Logs.Gathered logs = Logs.read(log, inputs, options, known, people);
        FirstDay first = FirstDay.of(readings, later.passedOver(), log, days);
        if (!later.passedOver().isEmpty()) {
            options.asOf().ifPresent(log::leaveOutAfter);
        }
        if (!readings.isEmpty()) {
            shortfalls.look(log, logs.tallies());
        }
        Instant end = known.isPresent() ? known.get() : LogEnd.of(log, inputs.logs(), options);
        if (end.equals(Instant.MIN)) {
            throw new NothingDated(Intakes.of(readings, logs.tallies(), options));
        }
        Gathering gathering = new Gathering(people, end, later.lastConnected(options), options);
        gathering.exports(readings);
        gathering.log(log);
        gathering.dropStrangers(exports);
        Set<Source> sources = EnumSet.noneOf(Source.class);
        exports.forEach(export -> sources.addAll(export.sources));
        sources.removeAll(outlived);
        if (!logs.tallies().isEmpty()) {
            sources.add(Source.LOG);
        }
        History history = history(gathering, log, sources);
        List<Intake> intake = Intakes.of(readings, later, logs.tallies(), options);
        intake.addAll(logs.passedOver());
        if (options.asOf().isPresent()) {
            first.refuseBefore(options.asOf().get(), intake);
        }
        return new Loaded<>(history, intake);
    }

    /** Introduces the people of the exports and reads their messages; returns the inputs that say nothing of the present. */
    private Set<Source> readExports() throws IOException, CannotRead {
        for (Source source : EnumSet.complementOf(EnumSet.of(Source.MESSAGES, Source.LOG))) {
            shortfalls.look(readings, source);
        }
        for (int i = 0; i < readings.size(); i++) {
            ExportReading reading = readings.get(i);
            later.lastConnected(options).ifPresent(reading.takenBack()::after);
            reading.introduce(reading == Layers.present(readings), i);
        }
        LongSet notes = new LongOpenHashSet();
        exports.forEach(export -> notes.addAll(export.noteSums));
        for (ExportReading reading : readings) {
            reading.readMessages(notes, readings.size() > 1);
            reading.believable();
        }
        shortfalls.look(readings, Source.MESSAGES);
        Outlived outlived = Outlived.by(readings);
        outlived.setAside();
        boolean empty = exports.stream().allMatch(export -> export.latest().equals(Instant.MIN));
        if (empty && !exports.isEmpty() && later.passedOver().isEmpty()) {
            // A log given beside it does not help: an export without anything must not become a poor month.
            throw new NothingDated(Intakes.of(readings, List.of(), options));
        }
        return outlived.sources();
    }

    /** C, if the person or an export says it: the last second of the day asked for, or the newest export's latest. */
    private Optional<Instant> knownEnd() {
        return options.asOf()
                .map(days::end)
                .or(() -> exports.stream().findFirst().map(Export::latest));
    }

    private History history(Gathering gathering, InteractionLog log, Set<Source> sources) {
        int[] to = Numbering.of(people);
        List<Contact> contacts = Numbering.contacts(people, to);
        PeopleKnown known = options.wishes().known(people, to);
        Coverage coverage = new Coverage(
                sources,
                InvitationWindows.of(readings),
                Set.copyOf(log.columns()),
                exports.stream().anyMatch(export -> export.profileUrls),
                OneOwner.recognisedBy(exports),
                gathering.unclear(),
                people.merged(),
                known.snoozed(),
                known.cadence(),
                log.own().addresses(),
                shortfalls.found(),
                Shortfalls.textMissing(readings),
                known.tags(),
                options.notes() ? known.notes() : Map.of(),
                options.birthdays() ? Birthdays.of(people, to, contacts, gathering.inLogs(to)) : Map.of());
        return gathering.history(readings, log, to, contacts, coverage);
    }
}
