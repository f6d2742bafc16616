package dev.rapport;

import dev.rapport.fact.Intake;
import dev.rapport.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to, for the command line to turn into words and an exit code.
 *
 * @param folder the month's folder; empty if nothing was published, as with {@code --strict} and a rejected row
 * @param unchanged whether the folder held the same bytes before
 */
public record Outcome(Report report, List<Intake> intake, Optional<Path> folder, boolean unchanged) {}
