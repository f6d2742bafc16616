package dev.rapport.cli;

import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.CannotRead;
import dev.rapport.read.LogMapping;
import dev.rapport.read.ReadOptions;
import dev.rapport.read.Wishes;
import dev.rapport.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read and how to count it: shared by all commands that read an export. */
final class Options {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "EXPORT",
            arity = "0..*",
            description = {
                "LinkedIn's archive: the zip as it came, its unpacked folder, or a folder with several.",
                "The newest is the present, older ones are history."
            })
    private List<Path> exports = List.of();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "A log of interactions outside LinkedIn: CSV, or a calendar (.ics). May be repeated.")
    private List<Path> logs = List.of();

    @Option(names = "--inbox", paramLabel = "DIR", description = "Where to look when no EXPORT is named.")
    private Optional<Path> inbox = Optional.empty();

    @Option(
            names = "--me",
            paramLabel = "URL|NAME",
            description = "Whose export it is, if that is not clear from the data.")
    private Optional<String> me = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Last day that counts, e.g. 2026-11-30 (default: the newest in the data).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            converter = Converters.Zone.class,
            description = "Time zone of days and months, e.g. Europe/Berlin (default: UTC).")
    private ZoneId zone;

    @Option(
            names = "--log-date-format",
            paramLabel = "PATTERN",
            description = "How the log writes dates that could be read in two ways, e.g. d/M/yyyy.")
    private Optional<String> logDateFormat = Optional.empty();

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "aliases.csv: names used in the log and whose profile each means (alias,url).")
    private Optional<Path> aliases = Optional.empty();

    @Option(
            names = "--people",
            paramLabel = "FILE",
            defaultValue = "people.csv",
            description = "Who is snoozed and who is forgotten (default: people.csv; see rapport snooze).")
    private Path people;

    @Option(names = "--strict", description = "A single rejected row is a failure: nothing is published.")
    private boolean strict;

    @Option(
            names = "--episode-gap",
            paramLabel = "DAYS",
            defaultValue = "7d",
            converter = Converters.Days.class,
            description = "A silence longer than this begins a new conversation (default: 7d).")
    private int episodeGap;

    @Option(
            names = "--reply-horizon",
            paramLabel = "DAYS",
            defaultValue = "30d",
            converter = Converters.Days.class,
            description = "How long an answer may take to count as one (default: 30d).")
    private int replyHorizon;

    @Option(
            names = "--stale-days",
            paramLabel = "DAYS",
            defaultValue = "90d",
            converter = Converters.Days.class,
            description = "A tie is quiet after this (default: 90d).")
    private int staleDays;

    @Option(
            names = "--dormant-days",
            paramLabel = "DAYS",
            defaultValue = "365d",
            converter = Converters.Days.class,
            description = "A tie is dormant after this (default: 365d).")
    private int dormantDays;

    @Option(
            names = "--cool-down",
            paramLabel = "DAYS",
            defaultValue = "14d",
            converter = Converters.Days.class,
            description = "Nobody is suggested so soon after you were in touch (default: 14d).")
    private int coolDown;

    @Option(
            names = {"-n", "--suggestions"},
            paramLabel = "1-6",
            defaultValue = "6",
            converter = Converters.Few.class,
            description = "At most so many people worth a hello (default: 6).")
    private int suggestions;

    @Option(names = "--count-groups", description = "Messages in groups count as contact.")
    private boolean countGroups;

    @Option(names = "--index", description = "Compute the composite health.index as well.")
    private boolean index;

    /** Takes the first word as something else than an export: it stands at a place that picocli gives to both. */
    void afterTheFirst() {
        exports = exports.isEmpty() ? exports : exports.subList(1, exports.size());
    }

    /** Whether an export or a log is named. */
    boolean named() {
        return !exports.isEmpty() || !logs.isEmpty();
    }

    /** A request that writes nothing. */
    Request reading() throws NoExport {
        return publishing(Path.of("reports"), EnumSet.allOf(Format.class), false, Duration.ZERO);
    }

    /** A request for a published report. */
    Request publishing(Path out, Set<Format> formats, boolean shareSafe, Duration lockWait) throws NoExport {
        return request(found(), logs, out, formats, shareSafe, lockWait);
    }

    private Request request(
            List<Path> from, List<Path> with, Path out, Set<Format> formats, boolean shareSafe, Duration lockWait)
            throws NoExport {
        ReadOptions reading = new ReadOptions(me, zone, asOf, logDateFormat, aliases)
                .with(mappings())
                .with(wishes());
        return new Request(from, with, reading, settings(), formats, out, shareSafe, lockWait, strict);
    }

    /** Logs of other tools, which only a configuration can describe. */
    private List<LogMapping> mappings() throws NoExport {
        if (!(spec.root().defaultValueProvider() instanceof Defaults defaults)) {
            return List.of();
        }
        try {
            return defaults.mappings();
        } catch (CannotRead misspelt) {
            throw new NoExport(misspelt.getMessage());
        }
    }

    private Wishes wishes() throws NoExport {
        try {
            return Wishes.read(people);
        } catch (CannotRead | IOException unreadable) {
            throw new NoExport(unreadable.getMessage());
        }
    }

    private Settings settings() {
        try {
            return new Settings(
                    asOf,
                    zone,
                    episodeGap,
                    replyHorizon,
                    staleDays,
                    dormantDays,
                    coolDown,
                    suggestions,
                    countGroups,
                    index);
        } catch (IllegalArgumentException contradiction) {
            throw new ParameterException(spec.commandLine(), contradiction.getMessage());
        }
    }

    private List<Path> found() throws NoExport {
        if (!exports.isEmpty()) {
            return exports;
        }
        if (inbox.isPresent() && Files.isDirectory(inbox.get())) {
            return List.of(inbox.get());
        }
        String what = inbox.isPresent()
                ? "the inbox " + inbox.get() + " is not a folder."
                : "which export? None was named, and no inbox is configured.";
        throw new NoExport(what + "\n" + Guide.ARCHIVE.indent(2).stripTrailing());
    }
}
