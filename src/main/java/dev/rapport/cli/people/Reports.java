package dev.rapport.cli.people;

import dev.rapport.cli.settings.NoExport;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.lookup.LastReport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the reports are; shared by the commands that look somebody up in the latest. */
final class Reports {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Where your reports are (default: reports).")
    private Path out;

    /** The latest report that names people, if there is one. */
    Optional<LastReport> latest() throws CannotRead {
        return LastReport.in(out);
    }

    /**
     * The latest report.
     *
     * @throws NoExport if there is none yet
     */
    LastReport need() throws CannotRead, NoExport {
        return latest().orElseThrow(() -> new NoExport("there is no report in " + out
                + " that names people.\n  Make one:  rapport report EXPORT    or look around first:  rapport demo"));
    }
}
