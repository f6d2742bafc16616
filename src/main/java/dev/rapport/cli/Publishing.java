package dev.rapport.cli;

import dev.rapport.Request;
import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.Format;
import dev.rapport.write.OutputPlace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where a report goes, and in which shapes. */
final class Publishing {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Folder for the reports, one folder a month in it (default: reports).")
    private Path out;

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            split = ",",
            converter = Converters.OneFormat.class,
            completionCandidates = Converters.FormatNames.class,
            description = "Which of ${COMPLETION-CANDIDATES} to write (default: all).")
    private Set<Format> formats = Set.of();

    @Option(names = "--share-safe", description = "People become \"Person 12\" everywhere.")
    private boolean shareSafe;

    @Option(names = "--no-notes", description = "Your own log's topics, notes and promises stay out of everything.")
    private boolean noNotes;

    @Option(
            names = "--lock-wait",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = Converters.Wait.class,
            description = "How long to wait for another run in the same folder, e.g. 2m (default: 10s).")
    private Duration lockWait;

    /** What was asked for; reports and what they are made from may not share a place. */
    Request request(Options options) throws NoExport, CannotWrite {
        Set<Format> wanted = formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
        Request asked = options.publishing(out, wanted, shareSafe, lockWait);
        OutputPlace.refuseOverlap(asked.out(), options.inputs(asked));
        return noNotes ? asked.withoutNotes() : asked;
    }
}
