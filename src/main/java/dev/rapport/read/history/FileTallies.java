package dev.rapport.read.history;

import static java.util.Objects.requireNonNull;

import dev.rapport.fact.Days;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Source;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.export.Reach;
import dev.rapport.read.found.FoundExport;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of the rows of each file of a layer. */
final class FileTallies {
    private final List<Tally> tallies = new ArrayList<>();
    private final Map<Tally, ExportSource.Part> parts = new IdentityHashMap<>();

    void add(Tally tally) {
        tallies.add(tally);
    }

    /** Whose rows it counts. */
    void isOf(Tally tally, ExportSource.Part file) {
        parts.put(tally, file);
    }

    ExportSource.Part part(Tally tally) {
        return requireNonNull(parts.get(tally));
    }

    /** Those of the files that stand for an input. */
    List<Tally> of(Source source) {
        return tallies.stream()
                .filter(tally -> ExportFiles.source(tally.kind()).equals(Optional.of(source)))
                .toList();
    }

    Tally of(String kind) {
        return tallies.stream()
                .filter(tally -> tally.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing of the export is used. */
    void passedOver() {
        tallies.forEach(tally -> tally.allLeftOut(LeftOutRule.LATER_EXPORT));
    }

    /** What became of the rows of each file, with the days that they cover; new, to be added to. */
    List<Intake> intake(FoundExport.Layer layer, Reach reach, Days days) {
        List<Intake> all = new ArrayList<>();
        for (Tally tally : tallies) {
            layer.remarks().forEach(tally::remark);
            Optional.ofNullable(parts.get(tally))
                    .map(part -> reach.days(part, days))
                    .ifPresent(covered -> List.of(covered).forEach(tally::covers));
            all.add(tally.intake());
        }
        layer.others().forEach(tally -> all.add(tally.intake()));
        return all;
    }
}
