package dev.rapport.cli.people;

import dev.rapport.TagFolder;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.lookup.LastReport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the reports are; shared by the commands that look people up in the latest. */
final class Reports {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Where your reports are (default: reports).")
    private Path out;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The latest report that names people, if there is one: about everybody, else about those of the tag that is set. */
    Optional<LastReport> latest() throws CannotRead {
        Optional<LastReport> everybody = LastReport.in(out);
        return everybody.isPresent() ? everybody : ofTheTag();
    }

    /**
     * The latest report.
     *
     * @throws NoExport if there is none yet
     */
    LastReport need() throws CannotRead, NoExport {
        return need(latest());
    }

    /**
     * The report that a typed number or name is of. A number is one of the list that reports and {@code today} show: where a
     * tag is set, they are about its people alone.
     *
     * @throws NoExport if there is none yet
     */
    LastReport of(String typed) throws CannotRead, NoExport {
        Optional<LastReport> numbered = Whom.isNumber(typed) ? ofTheTag() : Optional.empty();
        return need(numbered.isPresent() ? numbered : latest());
    }

    private LastReport need(Optional<LastReport> report) throws NoExport {
        return report.orElseThrow(() -> new NoExport("there is no report in " + out
                + " that names people.\n  Make one:  rapport report EXPORT    or look around first:  rapport demo"));
    }

    /** What is typed as the folder of the reports is meant as it stands. */
    private Optional<LastReport> ofTheTag() throws CannotRead {
        boolean typed = spec.commandLine().getParseResult().hasMatchedOption("--out");
        Optional<String> tag = Defaults.behind(spec).flatMap(defaults -> defaults.value("tag"));
        return typed || tag.isEmpty() ? Optional.empty() : LastReport.in(out.resolve(TagFolder.name(tag.get())));
    }
}
