package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.read.calendar.CalendarLog;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Specials;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.found.Passed;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.interaction.InteractionLogCsv;
import dev.rapport.read.interaction.OwnLogHeader;
import dev.rapport.read.log.Beginning;
import dev.rapport.read.log.LogFormat;
import dev.rapport.read.log.LogFormats;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads all logs that were given: the person's own, calendars, and what other tools have written. What a file is, it says
 * itself; its name helps only where its content says nothing.
 */
final class Logs {
    private final InteractionLog log;
    private final ReadOptions options;
    private final People people;
    private final InteractionLogCsv csv;
    private final CalendarLog calendar;
    private final Set<Path> gathered;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Intake> passedOver = new ArrayList<>();
    private final List<Recognised> found = new ArrayList<>();
    private final List<LogArchive> archives = new ArrayList<>();
    private final List<LogSource> calendars = new ArrayList<>();
    /** How many files bear a name: chats are all called alike within their zips. */
    private final Map<String, Integer> named = new HashMap<>();
    /** Why the first of those that were passed over cannot be read. */
    private @Nullable CannotRead refusal;

    private Logs(InteractionLog log, Set<Path> gathered, ReadOptions options, Optional<Instant> end, People people) {
        this.log = log;
        this.gathered = gathered;
        this.options = options;
        this.people = people;
        csv = new InteractionLogCsv(log, people, options);
        calendar = new CalendarLog(log, options, people, end);
    }

    /**
     * What was read.
     *
     * @param passedOver what lies in a folder of logs and cannot be read
     */
    record Gathered(List<Tally> tallies, List<Intake> passedOver) {}

    /** Reads them after the exports, which say who the owner is and where the data end. */
    static Gathered read(InteractionLog log, Inputs inputs, ReadOptions options, Optional<Instant> end, People people)
            throws IOException, CannotRead {
        Logs logs = new Logs(log, inputs.gathered(), options, end, people);
        logs.read(inputs.logs());
        return new Gathered(logs.tallies, logs.passedOver);
    }

    /** A file and how to read it. */
    private record Recognised(Path path, boolean addressBook, Reading reading) {}

    /** Reads one file. */
    private interface Reading {
        Tally read() throws IOException, CannotRead;
    }

    /** A step with one file. */
    private interface Step {
        void take() throws IOException, CannotRead;
    }

    private void read(List<Path> files) throws IOException, CannotRead {
        try {
            for (Path path : files) {
                if (!isDescribed(path)) {
                    orPassOver(path, () -> look(path));
                }
            }
            compareCalendars();
            // Who is behind a number must be known before its calls are read.
            for (boolean books : new boolean[] {true, false}) {
                for (Recognised one : found) {
                    if (one.addressBook == books) {
                        orPassOver(one.path, () -> tallies.add(one.reading.read()));
                    }
                }
            }
        } finally {
            for (LogArchive archive : archives) {
                archive.close();
            }
        }
        if (refusal != null && tallies.isEmpty()) {
            throw refusal;
        }
        for (LogMapping mapping : options.mappings()) {
            if (mapping.file().isPresent()) {
                tallies.add(read(mapping, mapping.file().get()));
            }
        }
    }

    /** Whether a description names the file: it is read once, and by that. */
    private boolean isDescribed(Path path) throws IOException {
        for (LogMapping mapping : options.mappings()) {
            Path named = mapping.file().orElse(null);
            if (named != null && Files.exists(named) && Files.exists(path) && Files.isSameFile(named, path)) {
                return true;
            }
        }
        return false;
    }

    /** Of several calendars the newest version of a meeting holds: all are looked through before the first is read. */
    private void compareCalendars() throws IOException {
        for (LogSource source : calendars.size() > 1 ? calendars : List.<LogSource>of()) {
            try (InputStream in = source.open()) {
                calendar.look(called(source), in);
            } catch (CannotRead | ZipException unreadable) {
                // It is told when its turn comes.
            }
        }
    }

    /** What was given by name must be read; of what lies in a folder one file does not stop the others. */
    private void orPassOver(Path path, Step step) throws IOException, CannotRead {
        CannotRead why;
        try {
            step.take();
            return;
        } catch (CannotRead refused) {
            why = refused;
        } catch (ZipException damaged) {
            why = new CannotRead(
                    "a zip among the logs is damaged: " + damaged.getMessage()
                            + ".\n  Export it again, or unpack it and give the file inside.",
                    damaged);
        }
        if (!gathered.contains(path)) {
            throw why;
        }
        refusal = refusal == null ? why : refusal;
        passedOver.add(Passed.of(path.getFileName().toString(), why, true).intake());
    }

    private void look(Path path) throws IOException, CannotRead {
        if (!LogArchive.is(path)) {
            LogSource source = LogSource.of(path, options.progress());
            Beginning beginning = source.beginning();
            found.add(
                    recognised(path, source, beginning).orElseThrow(() -> new CannotRead(UnknownLog.words(beginning))));
            return;
        }
        LogArchive archive = new LogArchive(path, options.progress());
        archives.add(archive);
        int before = found.size();
        for (LogSource source : archive.sources()) {
            recognised(path, source, source.beginning()).ifPresent(found::add);
        }
        if (found.size() == before) {
            throw new CannotRead(UnknownLog.archive(path.getFileName().toString(), archive.sources()));
        }
    }

    /** Its name, and that of its zip or folder if others bear it too. */
    private String called(LogSource source) {
        String home = source.archive().isEmpty() ? source.folder() : source.archive();
        boolean alone = home.isEmpty() || named.getOrDefault(source.name(), 0) < 2;
        return alone ? source.name() : home + "/" + source.name();
    }

    private Optional<Recognised> recognised(Path path, LogSource source, Beginning beginning) {
        Optional<Recognised> known = known(path, source, beginning);
        known.ifPresent(one -> named.merge(source.name(), 1, Integer::sum));
        return known;
    }

    private Optional<Recognised> known(Path path, LogSource source, Beginning beginning) {
        if (beginning.text().isBlank() && beginning.text().length() < Beginning.BYTES / 2) {
            return Optional.of(new Recognised(path, false, () -> empty(called(source))));
        }
        if (LogFolder.isCalendar(beginning)) {
            calendars.add(source);
            return Optional.of(new Recognised(path, false, () -> {
                try (InputStream in = source.open()) {
                    return calendar.read(called(source), in);
                }
            }));
        }
        Reading own = () -> {
            try (Decoding text = source.text()) {
                return csv.read(called(source), text);
            }
        };
        // Most people have this one alone: nothing else is looked at then.
        if (OwnLogHeader.inOurWords(beginning.lines())) {
            return Optional.of(new Recognised(path, false, own));
        }
        for (LogMapping mapping : options.mappings()) {
            // The person's own description comes before what rapport would make of the file.
            if (mapping.recognises(beginning.lines())) {
                return Optional.of(new Recognised(path, false, () -> {
                    try (Decoding text = source.text()) {
                        return csv.read(mapping, called(source), text);
                    }
                }));
            }
        }
        Optional<LogFormat> format = LogFormats.of(beginning);
        if (format.isPresent()) {
            return Optional.of(new Recognised(
                    path,
                    format.get().addressBook(),
                    () -> ForeignLog.read(
                            source,
                            called(source),
                            format.get(),
                            log,
                            people,
                            options,
                            log.own().all())));
        }
        return OwnLogHeader.of(beginning.lines()).isPresent()
                ? Optional.of(new Recognised(path, false, own))
                : Optional.empty();
    }

    private static Tally empty(String name) {
        Tally tally = new Tally(name, Intake.OWN_LOG);
        tally.remark("has no rows");
        return tally;
    }

    private Tally read(LogMapping mapping, Path file) throws IOException, CannotRead {
        Specials.refuse(file);
        try (InputStream in = Files.newInputStream(file)) {
            return csv.read(mapping, file.getFileName().toString(), Decoding.of(in, () -> Files.newInputStream(file)));
        } catch (NoSuchFileException missing) {
            throw new CannotRead(
                    "there is no file " + file + ", which log." + mapping.name() + ".file names.", missing);
        }
    }
}
