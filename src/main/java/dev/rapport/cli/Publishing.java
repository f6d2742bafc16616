package dev.rapport.cli;

import dev.rapport.Request;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.Format;
import dev.rapport.write.OutputPlace;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where a report goes, and in which shapes. */
final class Publishing {
    private final OptionSpec out = Described.folder(
            "--out", "reports", "Folder for the reports, one folder a month in it (default: reports).");

    private final OptionSpec formats = OptionSpec.builder("--formats")
            .paramLabel("LIST")
            .type(Set.class)
            .auxiliaryTypes(Format.class)
            .splitRegex(",")
            .converters(new Converters.OneFormat())
            .completionCandidates(new Converters.FormatNames())
            .initialValue(Set.of())
            .description("Which of ${COMPLETION-CANDIDATES} to write (default: all).")
            .build();

    private final OptionSpec shareSafe = Described.flag("People become \"Person 12\" everywhere.", "--share-safe");

    private final OptionSpec lockWait = OptionSpec.builder("--lock-wait")
            .paramLabel("TIME")
            .type(Duration.class)
            .defaultValue("10s")
            .converters(new Converters.Wait())
            .description("How long to wait for another run in the same folder, e.g. 2m (default: 10s).")
            .build();

    /** Adds these options to a command's. */
    void addTo(CommandSpec command) {
        command.addOption(out).addOption(formats).addOption(shareSafe).addOption(lockWait);
    }

    /** What was asked for; reports and what they are made from may not share a place. */
    Request request(Options options) throws NoExport, CannotWrite {
        Set<Format> typed = formats.getValue();
        Set<Format> wanted = typed.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(typed);
        Request asked = options.publishing(out.getValue(), wanted, shareSafe.getValue(), lockWait.getValue());
        OutputPlace.refuseOverlap(asked.out(), options.inputs(asked));
        return asked;
    }
}
