package dev.rapport.read.history;

import dev.rapport.fact.Source;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.export.BelievedDates;
import dev.rapport.read.export.Export;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.people.People;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layers of exports while they are being read. */
public final class Layers {
    private Layers() {}

    /**
     * Opens an export and reads all but its messages, layer by layer.
     *
     * @param alone whether there is no other: its messages are then read ahead meanwhile
     * @param wrongBounds how many of the days on which it says it was made proved wrong
     */
    public static List<ExportReading> open(
            FoundExport found, People people, ReadOptions options, boolean alone, int wrongBounds)
            throws CannotRead, IOException {
        List<ExportReading> readings = new ArrayList<>();
        try {
            for (FoundExport.Layer layer : found.layers()) {
                Export export = new Export(found.name(), people, options.wording());
                export.dates = BelievedDates.until(found.madeOn(), wrongBounds);
                Optional<ExportReading> first = readings.stream().findFirst();
                ExportReading reading = new ExportReading(found, layer, first, export, options.progress());
                readings.add(reading);
                reading.open(options, alone && found.layers().size() == 1);
            }
            return readings;
        } catch (IOException | CannotRead | RuntimeException failure) {
            for (ExportReading reading : readings) {
                reading.close();
            }
            throw failure;
        }
    }

    /** The export whose connections are the present ones: the newest that lists any. */
    public static ExportReading present(List<ExportReading> readings) {
        return readings.stream()
                .filter(reading -> reading.export().sources.contains(Source.CONNECTIONS))
                .findFirst()
                .orElse(readings.get(0));
    }
}
