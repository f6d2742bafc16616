package dev.rapport.cli;

import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.CannotRead;
import dev.rapport.read.LogMapping;
import dev.rapport.read.MeetingRules;
import dev.rapport.read.ReadOptions;
import dev.rapport.read.Wishes;
import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** What to read and how to count it: shared by all commands that read an export. */
final class Options {
    /** The last day that counts may well be far off; that of the millennium is a slip of the finger. */
    private static final int LAST_YEAR = 2199;

    private final PositionalParamSpec exports = PositionalParamSpec.builder()
            .paramLabel("EXPORT")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .initialValue(List.of())
            .description(
                    "LinkedIn's archive: the zip as it came, its unpacked folder, or a folder with several.",
                    "The newest is the present, older ones are history.")
            .build();

    private final OptionSpec logs = OptionSpec.builder("--log")
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .initialValue(List.of())
            .description(
                    "A log of interactions outside LinkedIn: CSV, calendar, calls, chats, mail (rapport explain logs)."
                            + " May be repeated.")
            .build();

    private final OptionSpec inbox =
            Described.perhaps(Path.class, "--inbox", "DIR", "Where to look when no EXPORT is named.");

    private final OptionSpec me = OptionSpec.builder("--me")
            .paramLabel("WHO")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex("\\s*;\\s*")
            .initialValue(List.of())
            .description(
                    "Whose export it is, if that is not clear from the data: profile address or full name;",
                    "and your own e-mail addresses, for calendars. May be repeated, or divided by semicolons.")
            .build();

    private final OptionSpec meetingSize = OptionSpec.builder("--meeting-size")
            .paramLabel("PEOPLE")
            .type(int.class)
            .defaultValue(String.valueOf(MeetingRules.USUAL_SIZE))
            .converters(new Converters.Whole(1, 1000))
            .description("A meeting of a calendar with more people than this is an event, no contact (default: 12).")
            .build();

    private final OptionSpec allDay =
            Described.flag("Entries of whole days in a calendar are meetings too.", "--all-day");

    private final OptionSpec asOf = Described.perhapsDay(
            "--as-of", LAST_YEAR, "Last day that counts, e.g. 2026-11-30 (default: the newest in the data).");

    private final OptionSpec zone = OptionSpec.builder("--zone")
            .paramLabel("ZONE")
            .type(ZoneId.class)
            .defaultValue("UTC")
            .converters(new Converters.Zone())
            .description("Time zone of days and months, e.g. Europe/Berlin (default: UTC).")
            .build();

    private final OptionSpec logDateFormat = Described.perhaps(
            String.class,
            "--log-date-format",
            "PATTERN",
            "How the log writes dates that could be read in two ways, e.g. d/M/yyyy.");

    private final OptionSpec aliases = Described.perhaps(
            Path.class,
            "--aliases",
            "FILE",
            "aliases.csv: names used in the log and whose profile each means (alias,url).");

    private final OptionSpec people = Described.file(
            "--people", "people.csv", "Who is snoozed and who is forgotten (default: people.csv; see rapport snooze).");

    private final OptionSpec strict =
            Described.flag("A single rejected row is a failure: nothing is published.", "--strict");

    private final OptionSpec episodeGap =
            days("--episode-gap", 1, "7d", "A silence longer than this begins a new conversation (default: 7d).");

    private final OptionSpec replyHorizon =
            days("--reply-horizon", 1, "30d", "How long an answer may take to count as one (default: 30d).");

    private final OptionSpec staleDays = days("--stale-days", 1, "90d", "A tie is quiet after this (default: 90d).");

    private final OptionSpec dormantDays =
            days("--dormant-days", 1, "365d", "A tie is dormant after this (default: 365d).");

    private final OptionSpec coolDown =
            days("--cool-down", 0, "14d", "Nobody is suggested so soon after you were in touch (default: 14d).");

    private final OptionSpec suggestions = OptionSpec.builder("-n", "--suggestions")
            .paramLabel("1-6")
            .type(int.class)
            .defaultValue("6")
            .converters(new Converters.Whole(1, 6))
            .description("At most so many people worth a hello (default: 6).")
            .build();

    private final OptionSpec countGroups = Described.flag("Messages in groups count as contact.", "--count-groups");

    private final OptionSpec index = Described.flag("Compute the composite health.index as well.", "--index");

    private CommandSpec spec;
    /** How many of the first words are something else than an export. */
    private int taken;

    private static OptionSpec days(String name, int least, String usual, String description) {
        return OptionSpec.builder(name)
                .paramLabel("DAYS")
                .type(int.class)
                .defaultValue(usual)
                .converters(new Converters.Days(least))
                .description(description)
                .build();
    }

    /** Adds these options to a command's. */
    void addTo(CommandSpec command) {
        spec = command;
        command.addPositional(exports)
                .addOption(logs)
                .addOption(inbox)
                .addOption(me)
                .addOption(asOf)
                .addOption(zone)
                .addOption(logDateFormat)
                .addOption(aliases)
                .addOption(meetingSize)
                .addOption(allDay)
                .addOption(people)
                .addOption(strict)
                .addOption(episodeGap)
                .addOption(replyHorizon)
                .addOption(staleDays)
                .addOption(dormantDays)
                .addOption(coolDown)
                .addOption(suggestions)
                .addOption(countGroups)
                .addOption(index);
    }

    /** Takes the first word as something else than an export: it stands at a place that picocli gives to both. */
    void afterTheFirst() {
        taken = 1;
    }

    private List<Path> exports() {
        List<Path> words = exports.getValue();
        return words.subList(Math.min(taken, words.size()), words.size());
    }

    private List<Path> logs() {
        return logs.getValue();
    }

    /** Whether an export or a log is named. */
    boolean named() {
        return !exports().isEmpty() || !logs().isEmpty();
    }

    /** A request that writes nothing. */
    Request reading() throws NoExport {
        return publishing(Path.of("reports"), EnumSet.allOf(Format.class), false, Duration.ZERO);
    }

    /** Whether logs are named and no export: they can be looked at by themselves. */
    boolean logsAlone() {
        return exports().isEmpty() && !logs().isEmpty() && inbox.getValue().equals(Optional.empty());
    }

    /** A request that reads the named logs by themselves and writes nothing. */
    Request readingLogsAlone() throws NoExport {
        return request(List.of(), logs(), Path.of("reports"), EnumSet.allOf(Format.class), false, Duration.ZERO);
    }

    /** A request for a published report. */
    Request publishing(Path out, Set<Format> formats, boolean shareSafe, Duration lockWait) throws NoExport {
        return request(found(), logs(), out, formats, shareSafe, lockWait);
    }

    private Request request(
            List<Path> from, List<Path> with, Path out, Set<Format> formats, boolean shareSafe, Duration lockWait)
            throws NoExport {
        ReadOptions reading = new ReadOptions(
                        whose(), zone.getValue(), asOf.getValue(), logDateFormat.getValue(), aliases.getValue())
                .with(mappings())
                .with(wishes())
                .with(new MeetingRules(addresses(), meetingSize.getValue(), allDay.getValue()));
        return new Request(from, with, reading, settings(), formats, out, shareSafe, lockWait, strict.getValue());
    }

    private Optional<String> whose() {
        List<String> said = me.getValue();
        return said.stream().filter(one -> !mail(one)).findFirst();
    }

    private List<String> addresses() {
        List<String> said = me.getValue();
        return said.stream().filter(Options::mail).toList();
    }

    private static boolean mail(String said) {
        return said.indexOf('@') > 0 && said.indexOf('/') < 0 && said.indexOf(' ') < 0;
    }

    /** Logs of other tools, which only a configuration can describe. */
    private List<LogMapping> mappings() {
        return spec.root().defaultValueProvider() instanceof Defaults defaults ? defaults.mappings() : List.of();
    }

    /** Every file and folder that a run reads. */
    List<Path> inputs(Request asked) {
        List<Path> all = new ArrayList<>(asked.exports());
        all.addAll(asked.logs());
        mappings().forEach(log -> all.add(log.file()));
        Optional<Path> known = aliases.getValue();
        known.ifPresent(all::add);
        all.add(people());
        if (spec.root().defaultValueProvider() instanceof Defaults defaults) {
            defaults.file().ifPresent(all::add);
        }
        return all;
    }

    /** Where wishes are kept. */
    Path people() {
        return people.getValue();
    }

    private Wishes wishes() throws NoExport {
        try {
            return Wishes.read(people.getValue());
        } catch (CannotRead unreadable) {
            throw new NoExport(unreadable.getMessage(), unreadable.getCause());
        }
    }

    private Settings settings() {
        try {
            return new Settings(
                    asOf.getValue(),
                    zone.getValue(),
                    episodeGap.getValue(),
                    replyHorizon.getValue(),
                    staleDays.getValue(),
                    dormantDays.getValue(),
                    coolDown.getValue(),
                    suggestions.getValue(),
                    countGroups.getValue(),
                    index.getValue());
        } catch (IllegalArgumentException contradiction) {
            throw new ParameterException(
                    spec.commandLine(), contradiction.getMessage() + ": " + said(dormantDays) + ", " + said(staleDays));
        }
    }

    /** What an option is, and who says so. */
    private String said(OptionSpec option) {
        boolean typed = spec.commandLine().getParseResult().hasMatchedOption(option);
        String origin = spec.root().defaultValueProvider() instanceof Defaults defaults
                ? defaults.origin(option.longestName())
                : "default";
        return option.longestName() + " is " + option.getValue() + (typed ? "" : " (" + origin + ")");
    }

    private List<Path> found() throws NoExport {
        if (!exports().isEmpty()) {
            return exports();
        }
        Optional<Path> folder = inbox.getValue();
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            return List.of(folder.get());
        }
        String what = folder.isPresent()
                ? "the inbox " + folder.get() + " is not a folder."
                : "which export? None was named, and no inbox is configured.";
        throw new NoExport(what + "\n" + Guide.ARCHIVE.indent(2).stripTrailing());
    }
}
