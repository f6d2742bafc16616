package dev.rapport.read;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.Days;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Shortfall;
import dev.rapport.fact.Source;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.csv.Unreadable;
import dev.rapport.read.export.Export;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.found.MadeLater;
import dev.rapport.read.found.ReadFailure;
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
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.People;
import dev.rapport.read.people.PeopleKnown;
import dev.rapport.read.setting.ReadOptions;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads exports and logs into one history, and accounts for every row. */
public final class Reader {
    private Reader() {}

    /**
     * Reads everything that was given.
     *
     * @param exports zips, folders, or folders full of them; the one whose data reach latest is the present
     * @param logs interaction logs
     * @throws CannotRead if the input as a whole cannot be used
     */
    public static Loaded<History> read(List<Path> exports, List<Path> logs, ReadOptions options)
            throws CannotRead, IOException {
        Inputs inputs = Inputs.find(exports, logs);
        Map<String, Integer> wrongBounds = new HashMap<>();
        while (true) {
            try {
                return read(inputs, options, wrongBounds);
            } catch (MadeLater wrong) {
                wrongBounds.merge(wrong.export(), 1, Integer::sum);
            }
        }
    }

    private static Loaded<History> read(Inputs inputs, ReadOptions options, Map<String, Integer> wrongBounds)
            throws CannotRead, IOException {
        People people = new People();
        List<ExportReading> readings = new ArrayList<>();
        LaterExports later = new LaterExports(List.of(), Optional.empty());
        try (OpenExports open = new OpenExports(inputs)) {
            boolean alone = open.all().size() == 1;
            for (FoundExport found : open.all()) {
                try {
                    int wrong = wrongBounds.getOrDefault(found.name(), 0);
                    readings.addAll(dated(found, people, options, alone, wrong));
                } catch (CannotRead unusable) {
                    open.drop(found, unusable);
                }
            }
            sort(readings);
            later = LaterExports.takenFrom(readings, options);
            adopt(readings);
            Loaded<History> loaded = history(readings, later, inputs, people, options);
            List<Intake> all = new ArrayList<>(loaded.intake());
            all.addAll(open.passedOver());
            return new Loaded<>(loaded.value(), all);
        } catch (InterruptedIOException | MadeLater told) {
            throw told;
        } catch (IOException unreadable) {
            if (ReadFailure.scarce(unreadable)) {
                throw unreadable;
            }
            throw Unreadable.of(unreadable instanceof FileSystemException file ? file.getFile() : "a file", unreadable);
        } finally {
            for (ExportReading reading : readings) {
                reading.close();
            }
            for (ExportReading reading : later.passedOver()) {
                reading.close();
            }
        }
    }

    /** All layers of an export; where it is not the only one, its messages' dates are looked at. */
    private static List<ExportReading> dated(
            FoundExport found, People people, ReadOptions options, boolean alone, int wrongBounds)
            throws CannotRead, IOException {
        List<ExportReading> layers = Layers.open(found, people, options, alone, wrongBounds);
        try {
            if (!alone || layers.size() > 1) {
                for (ExportReading layer : layers) {
                    layer.dateMessages();
                }
            }
        } catch (IOException | CannotRead | RuntimeException failure) {
            for (ExportReading layer : layers) {
                layer.close();
            }
            throw failure;
        }
        // An export reaches as far as the latest of its files.
        layers.forEach(layer -> layers.get(0).export().reach.with(layer.export().reach));
        return layers;
    }

    /** Newest first: it is the present, and its spelling of names counts. The layers of one export stay together. */
    private static void sort(List<ExportReading> readings) {
        Map<FoundExport, Instant> latest = new IdentityHashMap<>();
        for (ExportReading reading : readings) {
            latest.merge(reading.found(), reading.export().latest(), (a, b) -> a.isAfter(b) ? a : b);
        }
        readings.sort(Comparator.comparing((ExportReading reading) -> latest.get(reading.found()))
                .thenComparing(reading -> reading.export().name)
                .reversed()
                .thenComparing(ExportReading::number));
    }

    /** An export that does not say whose it is, such as a back-up of the messages alone, is taken for the newest owner's. */
    private static void adopt(List<ExportReading> newestFirst) throws CannotRead, IOException {
        Owner known = newestFirst.stream()
                .map(reading -> reading.export().owner)
                .filter(Owner::known)
                .findFirst()
                .orElse(Owner.UNKNOWN);
        for (ExportReading reading : newestFirst) {
            reading.adopt(known);
        }
    }

    private static Loaded<History> history(
            List<ExportReading> readings, LaterExports later, Inputs inputs, People people, ReadOptions options)
            throws IOException, CannotRead {
        Shortfalls shortfalls = new Shortfalls();
        for (Source source : EnumSet.complementOf(EnumSet.of(Source.MESSAGES, Source.LOG))) {
            shortfalls.look(readings, source);
        }
        for (int i = 0; i < readings.size(); i++) {
            ExportReading reading = readings.get(i);
            later.lastConnected(options).ifPresent(reading.takenBack()::after);
            reading.introduce(reading == Layers.present(readings), i);
        }
        LongSet notes = new LongOpenHashSet();
        readings.forEach(reading -> notes.addAll(reading.export().noteSums));
        for (ExportReading reading : readings) {
            reading.readMessages(notes, readings.size() > 1);
            reading.believable();
        }
        shortfalls.look(readings, Source.MESSAGES);
        Outlived outlived = Outlived.by(readings);
        outlived.setAside();
        List<Export> exports = readings.stream().map(ExportReading::export).toList();
        boolean empty = exports.stream().allMatch(export -> export.latest().equals(Instant.MIN));
        if (empty && !exports.isEmpty() && later.passedOver().isEmpty()) {
            // A log given beside it does not help: an export without anything must not become a poor month.
            throw new NothingDated(Accounts.of(readings, List.of(), options));
        }
        Identities.settle(exports, people);
        options.wishes().applyTo(people);
        readings.forEach(reading -> reading.takenBack().forgotten());
        InteractionLog log = new InteractionLog(
                Days.in(options.zone()), Aliases.read(options.aliases()), new OwnNames(exports, options));
        Optional<Instant> known = later.end().or(() -> known(exports, options));
        Logs.Gathered logs = Logs.read(log, inputs, options, known, people);
        List<Tally> logTallies = logs.tallies();
        FirstDay first = FirstDay.of(readings, later.passedOver(), log, Days.in(options.zone()));
        if (!later.passedOver().isEmpty()) {
            options.asOf().ifPresent(log::leaveOutAfter);
        }
        if (!readings.isEmpty()) {
            shortfalls.look(log, logTallies);
        }
        Instant end = known.isPresent() ? known.get() : LogEnd.of(log, inputs.logs(), options);
        if (end.equals(Instant.MIN)) {
            throw new NothingDated(Accounts.of(readings, logTallies, options));
        }
        Gathering gathering = new Gathering(people, end, later.lastConnected(options), options);
        gathering.exports(readings);
        gathering.log(log);
        gathering.dropStrangers(exports);
        int[] to = Numbering.of(people);
        List<Contact> contacts = Numbering.contacts(people, to);
        History history = gathering.history(
                readings,
                log,
                to,
                contacts,
                coverage(
                        readings,
                        log,
                        logTallies,
                        gathering.unclear(),
                        people.merged(),
                        options.wishes().known(people, to),
                        options.notes(),
                        shortfalls.found(),
                        outlived.sources(),
                        options.birthdays() ? Birthdays.of(people, to, contacts, gathering.inLogs(to)) : Map.of()));
        List<Intake> intake = Accounts.of(readings, later, logTallies, options);
        intake.addAll(logs.passedOver());
        if (options.asOf().isPresent()) {
            first.refuseBefore(options.asOf().get(), intake);
        }
        return new Loaded<>(history, intake);
    }

    /** C, if the person or an export says it: the last second of the day asked for, or the newest export's latest. */
    private static Optional<Instant> known(List<Export> exports, ReadOptions options) {
        return options.asOf()
                .map(day -> Days.in(options.zone()).end(day))
                .or(() -> exports.stream().findFirst().map(Export::latest));
    }

    private static Coverage coverage(
            List<ExportReading> readings,
            InteractionLog log,
            List<Tally> logTallies,
            List<UnclearName> unclear,
            int merged,
            PeopleKnown known,
            boolean notes,
            Map<Source, Shortfall> shortfalls,
            Set<Source> outlived,
            Map<Integer, MonthDay> birthdays) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        readings.forEach(reading -> sources.addAll(reading.export().sources));
        sources.removeAll(outlived);
        if (!logTallies.isEmpty()) {
            sources.add(Source.LOG);
        }
        Optional<String> how = OneOwner.recognisedBy(
                readings.stream().map(ExportReading::export).toList());
        boolean profileUrls = readings.stream().anyMatch(reading -> reading.export().profileUrls);
        return new Coverage(
                sources,
                InvitationWindows.of(readings),
                Set.copyOf(log.columns()),
                profileUrls,
                how,
                unclear,
                merged,
                known.snoozed(),
                known.cadence(),
                log.own().addresses(),
                shortfalls,
                Shortfalls.textMissing(readings),
                known.tags(),
                notes ? known.notes() : Map.of(),
                birthdays);
    }
}
