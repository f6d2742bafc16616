package dev.rapport.cli;

import dev.rapport.Edition;
import dev.rapport.Request;
import dev.rapport.cli.settings.Amounts;
import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.NoExport;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.WishFile;
import dev.rapport.read.people.Wishes;
import dev.rapport.read.setting.LogMapping;
import dev.rapport.read.setting.MeetingRules;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read and how to count it: shared by all commands that read an export. */
final class Options {
    /** Of a request that writes nothing. */
    private static final Edition UNWRITTEN = Edition.in(Path.of("reports"));

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
            description = "A log of interactions outside LinkedIn: CSV, calendar, calls, chats, mail"
                    + " (rapport explain logs). May be repeated.")
    private List<Path> logs = List.of();

    @Option(names = "--inbox", paramLabel = "DIR", description = "Where to look when no EXPORT is named.")
    private Optional<Path> inbox = Optional.empty();

    @Mixin
    private OwnerOption owner;

    @Mixin
    private CountedDays days;

    @Option(
            names = "--log-date-format",
            paramLabel = "PATTERN",
            converter = Converters.DateShape.class,
            description = "How the log writes dates that could be read in two ways, e.g. d/M/yyyy.")
    private Optional<String> logDateFormat = Optional.empty();

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "aliases.csv: names used in the log and whose profile each means (alias,url).")
    private Optional<Path> aliases = Optional.empty();

    @Option(
            names = "--meeting-size",
            paramLabel = "PEOPLE",
            defaultValue = "" + MeetingRules.USUAL_SIZE,
            converter = Amounts.People.class,
            description = "A meeting of a calendar with more people than this is an event, no contact (default: 12).")
    private int meetingSize;

    @Option(
            names = "--all-day",
            fallbackValue = "true",
            description = "Entries of whole days in a calendar are meetings too.")
    private boolean allDay;

    @Option(
            names = "--birthdays",
            fallbackValue = "true",
            description = "Birthdays that your address books tell go into follow-ups.ics, of people in your network.")
    private boolean birthdays;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            defaultValue = "people.csv",
            description =
                    "What only you know of people: tags, how often, who is snoozed or forgotten (default: people.csv).")
    private Path people;

    @Option(
            names = "--strict",
            fallbackValue = "true",
            description = "A single rejected row is a failure: nothing is published.")
    private boolean strict;

    @Mixin
    private Counting counting;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** How many of the first words are something else than an export. */
    private int taken;

    /** Takes the first word as something else than an export: it stands at a place that picocli gives to both. */
    void afterTheFirst() {
        taken = 1;
    }

    private List<Path> exports() {
        return exports.subList(Math.min(taken, exports.size()), exports.size());
    }

    /** Whether an export or a log is named. */
    boolean named() {
        return !exports().isEmpty() || !logs.isEmpty();
    }

    /** Whether one is named on the command line, and not by the settings. */
    boolean typed() {
        return !exports().isEmpty() || spec.commandLine().getParseResult().hasMatchedOption("--log");
    }

    /** A request that writes nothing. */
    Request reading() throws NoExport {
        return publishing(UNWRITTEN);
    }

    /** Whether logs are named and no export: they can be looked at by themselves. */
    boolean logsAlone() {
        return exports().isEmpty() && !logs.isEmpty() && inbox.isEmpty();
    }

    /** Whether no export is named; the settings may have an inbox. */
    boolean noExportNamed() {
        return exports().isEmpty();
    }

    /** A request that reads the named logs by themselves and writes nothing. */
    Request readingLogsAlone() throws NoExport {
        return request(List.of(), UNWRITTEN);
    }

    /** A request for a published report. */
    Request publishing(Edition edition) throws NoExport {
        return request(found(), edition);
    }

    private Request request(List<Path> from, Edition edition) throws NoExport {
        Optional<Defaults> defaults = Defaults.behind(spec);
        ReadOptions reading = new ReadOptions(owner.whose(), days.zone(), days.asOf(), logDateFormat, aliases)
                .with(described())
                .with(wishes().withTags(defaults.isPresent() ? defaults.get().everyByTag() : Map.of()))
                .with(new MeetingRules(owner.addresses(), meetingSize, allDay))
                .withBirthdays(birthdays);
        return new Request(from, logs, reading, counting.settings(spec, days.asOf(), days.zone()), edition, strict);
    }

    /** Logs of other tools, which only a configuration can describe. */
    private List<LogMapping> described() {
        Optional<Defaults> defaults = Defaults.behind(spec);
        return defaults.isPresent() ? defaults.get().mappings() : List.of();
    }

    /** Every file and folder that a run reads. */
    List<Path> inputs(Request asked) {
        List<Path> all = new ArrayList<>(asked.exports());
        all.addAll(asked.logs());
        described().forEach(log -> log.file().ifPresent(all::add));
        aliases.ifPresent(all::add);
        all.add(people());
        Optional<Defaults> defaults = Defaults.behind(spec);
        if (defaults.isPresent()) {
            defaults.get().file().ifPresent(all::add);
        }
        return all;
    }

    /** A note that hours and days are UTC by default; empty where a zone is set. */
    Optional<String> openZone() {
        return days.openZone(spec);
    }

    /** Where wishes are kept. */
    Path people() {
        return people;
    }

    private Wishes wishes() throws NoExport {
        try {
            return WishFile.read(people).wishes();
        } catch (CannotRead unreadable) {
            throw new NoExport(unreadable.getMessage(), unreadable.getCause());
        }
    }

    private List<Path> found() throws NoExport {
        if (!noExportNamed()) {
            return exports();
        }
        if (inbox.isPresent() && Files.isDirectory(inbox.get())) {
            return List.of(inbox.get());
        }
        String what = inbox.map(folder -> "the inbox " + folder + " is not a folder.")
                .orElse("which export? None was named, and no inbox is configured.");
        throw new NoExport(what + "\n" + Guide.archive().indent(2).stripTrailing());
    }
}
