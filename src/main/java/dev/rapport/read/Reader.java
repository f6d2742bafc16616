package dev.rapport.read;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Coverage;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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
        People people = new People();
        List<ExportReading> readings = new ArrayList<>();
        try {
            for (Path path : inputs.exports()) {
                readings.add(ExportReading.open(path, people, options));
            }
            if (readings.size() > 1) {
                for (ExportReading reading : readings) {
                    reading.dateMessages();
                }
            }
            // Newest first: it is the present, and its spelling of names counts.
            readings.sort(Comparator.comparing(
                            (ExportReading reading) -> reading.export().latest())
                    .thenComparing(reading -> reading.export().name)
                    .reversed());
            oneOwner(readings);
            InteractionLogCsv log = new InteractionLogCsv(options, Aliases.read(options.aliases()));
            List<Tally> logTallies = new ArrayList<>();
            for (Path path : inputs.logs()) {
                try (var in = java.nio.file.Files.newInputStream(path)) {
                    logTallies.add(log.read(path.getFileName().toString(), in));
                }
            }
            return history(readings, log, logTallies, people, options);
        } finally {
            for (ExportReading reading : readings) {
                reading.close();
            }
        }
    }

    private static void oneOwner(List<ExportReading> readings) throws CannotRead {
        Owner first = null;
        for (ExportReading reading : readings) {
            Owner owner = reading.export().owner;
            if (first != null && owner.known() && !first.same(owner)) {
                throw new CannotRead("the exports belong to two people: " + first.shown() + " and " + owner.shown()
                        + ".\n  Give the exports of one person, or say with --me whose they are.");
            }
            first = first == null && owner.known() ? owner : first;
        }
    }

    private static Loaded<History> history(
            List<ExportReading> readings,
            InteractionLogCsv log,
            List<Tally> logTallies,
            People people,
            ReadOptions options)
            throws IOException, CannotRead {
        for (ExportReading reading : readings) {
            options.asOf().ifPresent(reading::leaveOutAfter);
            if (reading == readings.get(0)) {
                reading.addPresent(options);
            } else {
                reading.addEarlier(readings.get(0).export());
            }
        }
        for (ExportReading reading : readings) {
            reading.readMessages();
        }
        Instant end = end(readings, log, options);
        Gathering gathering = new Gathering(people, end, options);
        gathering.exports(readings);
        gathering.log(log);
        int[] to = people.sorted(gathering.ownerPerson(readings));
        List<Contact> contacts = people.contacts(to);
        History history = gathering.history(readings, log, to, contacts, coverage(readings, log, logTallies));
        List<Intake> intake = new ArrayList<>();
        for (ExportReading reading : readings) {
            // Of several exports each file says whose it is.
            String folder = readings.size() == 1 ? "" : reading.export().name + "/";
            reading.intake().forEach(file -> intake.add(file.within(folder)));
        }
        logTallies.forEach(tally -> intake.add(tally.intake()));
        return new Loaded<>(history, intake);
    }

    /** C: the last second of the day asked for; else the latest timestamp of the newest export, or of the log. */
    private static Instant end(List<ExportReading> readings, InteractionLogCsv log, ReadOptions options)
            throws CannotRead {
        if (options.asOf().isPresent()) {
            return options.asOf()
                    .get()
                    .plusDays(1)
                    .atStartOfDay(options.zone())
                    .toInstant()
                    .minusSeconds(1);
        }
        Instant end = readings.isEmpty()
                ? log.entries().stream()
                        .map(entry -> entry.moment()
                                .instant()
                                .orElse(entry.moment()
                                        .day()
                                        .atStartOfDay(options.zone())
                                        .toInstant()))
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MIN)
                : readings.get(0).export().latest();
        if (end.equals(Instant.MIN)) {
            throw new CannotRead("nothing in the input carries a date, so there is nothing to report on.\n"
                    + "  rapport check EXPORT shows what was found in each file.");
        }
        return end;
    }

    private static Coverage coverage(List<ExportReading> readings, InteractionLogCsv log, List<Tally> logTallies) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        readings.forEach(reading -> sources.addAll(reading.export().sources));
        if (!logTallies.isEmpty()) {
            sources.add(Source.LOG);
        }
        Optional<String> how = readings.stream()
                .map(reading -> reading.export().owner)
                .filter(Owner::known)
                .map(Owner::how)
                .findFirst();
        boolean profileUrls = readings.stream().anyMatch(reading -> reading.export().profileUrls);
        return new Coverage(sources, InvitationWindows.of(readings), Set.copyOf(log.columns()), profileUrls, how);
    }
}
