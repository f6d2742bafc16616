package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Specials;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.found.Passed;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.log.Beginning;
import dev.rapport.read.log.LogSource;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads all logs that were given: the person's own, calendars, and what other tools have written. */
final class Logs {
    private final ReadOptions options;
    private final LogRecognition recognition;
    private final Set<Path> gathered;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Intake> passedOver = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<LogArchive> archives = new ArrayList<>();
    /** Why the first of those that were passed over cannot be read. */
    private @Nullable CannotRead refusal;

    private Logs(InteractionLog log, Set<Path> gathered, ReadOptions options, Optional<Instant> end, People people) {
        this.gathered = gathered;
        this.options = options;
        recognition = new LogRecognition(log, options, end, people);
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

    /** A file that is known. */
    private record Found(Path path, LogRecognition.Recognised known) {}

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
            recognition.compareCalendars();
            // Who is behind a number must be known before its calls are read.
            for (boolean books : new boolean[] {true, false}) {
                for (Found one : found) {
                    if (one.known.addressBook() == books) {
                        orPassOver(
                                one.path, () -> tallies.add(one.known.reading().read()));
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
            found.add(new Found(
                    path,
                    recognition.of(source, beginning).orElseThrow(() -> new CannotRead(UnknownLog.words(beginning)))));
            return;
        }
        LogArchive archive = new LogArchive(path, options.progress());
        archives.add(archive);
        int before = found.size();
        for (LogSource source : archive.sources()) {
            recognition.of(source, source.beginning()).ifPresent(known -> found.add(new Found(path, known)));
        }
        if (found.size() == before) {
            throw new CannotRead(UnknownLog.archive(path.getFileName().toString(), archive.sources()));
        }
    }

    private Tally read(LogMapping mapping, Path file) throws IOException, CannotRead {
        Specials.refuse(file);
        try (Decoding text = Decoding.of(Files.newInputStream(file), () -> Files.newInputStream(file))) {
            return recognition.described(mapping, file.getFileName().toString(), text);
        } catch (NoSuchFileException missing) {
            throw new CannotRead(
                    "there is no file " + file + ", which log." + mapping.name() + ".file names.", missing);
        }
    }
}
