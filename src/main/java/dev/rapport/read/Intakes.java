package dev.rapport.read;

import dev.rapport.fact.Days;
import dev.rapport.fact.Intake;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.history.ExportReading;
import dev.rapport.read.history.LaterExports;
import dev.rapport.read.setting.ReadOptions;
import java.util.ArrayList;
import java.util.List;

/** What became of the rows of every file, under names that tell files of several exports apart. */
final class Intakes {
    private Intakes() {}

    /** All of it, with the exports that were passed over as they were made later. */
    static List<Intake> of(
            List<ExportReading> readings, LaterExports later, List<Tally> logTallies, ReadOptions options) {
        later.passedOver().forEach(ExportReading::passOver);
        List<ExportReading> all = new ArrayList<>(later.passedOver());
        all.addAll(readings);
        return of(all, logTallies, options);
    }

    /** That of exports and logs of which none was passed over. */
    static List<Intake> of(List<ExportReading> readings, List<Tally> logTallies, ReadOptions options) {
        Days days = Days.in(options.zone());
        List<Intake> intake = new ArrayList<>();
        for (ExportReading reading : readings) {
            // Of several exports each file says whose it is.
            boolean only = readings.stream().allMatch(other -> other.found() == reading.found());
            String folder = only ? "" : reading.export().name + "/";
            reading.intake(days).forEach(file -> intake.add(file.within(folder)));
        }
        logTallies.forEach(tally -> intake.add(tally.intake()));
        return intake;
    }
}
