package dev.rapport.read;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Unreadable;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.found.MadeLater;
import dev.rapport.read.found.ReadFailure;
import dev.rapport.read.history.ExportReading;
import dev.rapport.read.history.LaterExports;
import dev.rapport.read.history.Layers;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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
        prepareZones(); // meanwhile the exports are found
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

    /**
     * Begins on another core with the time zones, for which Java looks in all libraries when it first needs one; what fails
     * there fails again where it is needed.
     */
    @SuppressWarnings({"FutureReturnValueIgnored", "ReturnValueIgnored"})
    private static void prepareZones() {
        CompletableFuture.runAsync(ZoneRulesProvider::getAvailableZoneIds);
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
            Loaded<History> loaded = new JoinedHistory(readings, later, inputs, people, options).read();
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
}
