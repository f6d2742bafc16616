package dev.rapport.cli;

import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.MachineZone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Up to which day is counted, and where days begin. */
final class CountedDays {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.LastDay.class,
            description = "Last day that counts, e.g. 2026-11-30 (default: the newest in the data).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            converter = Converters.Zone.class,
            description = "Time zone of days and months, e.g. Europe/Berlin (default: UTC).")
    private ZoneId zone;

    Optional<LocalDate> asOf() {
        return asOf;
    }

    ZoneId zone() {
        return zone;
    }

    /** A note that hours and days are UTC by default, and the line that changes it; empty where a zone is set. */
    Optional<String> openZone(CommandSpec spec) {
        OptionSpec option = spec.findOption("--zone");
        boolean typed = spec.commandLine().getParseResult().hasMatchedOption(option);
        Optional<Defaults> defaults = Defaults.behind(spec);
        if (defaults.isEmpty() || !defaults.get().leftOpen(option, typed)) {
            return Optional.empty();
        }
        Optional<Path> file = defaults.get().file();
        String line = "  zone = " + MachineZone.example() + "  ";
        return Optional.of("note: hours and days are UTC. The line" + line
                + (file.isPresent()
                        ? "in " + Terminal.safe(file.get()) + " changes that."
                        : "in your settings changes that (rapport init makes them)."));
    }
}
