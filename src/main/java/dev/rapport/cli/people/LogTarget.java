package dev.rapport.cli.people;

import dev.rapport.cli.settings.Converters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which log a line goes to, and which day it is of; shared by log and done. */
final class LogTarget {
    @Option(
            names = "--log",
            paramLabel = "FILE",
            defaultValue = "interactions.csv",
            description = "The log; made if it is missing (default: interactions.csv).")
    private Path log;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Converters.LoggedDay.class,
            description = "When it was, e.g. 2026-11-30 (default: today).")
    private Optional<LocalDate> date = Optional.empty();

    Path log() {
        return log;
    }

    Optional<LocalDate> date() {
        return date;
    }
}
