package dev.rapport.cli;

import dev.rapport.cli.settings.Amounts;
import dev.rapport.cli.settings.Defaults;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.ledger.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How to count what was read: the options of measures.md 1.8. */
final class Counting {
    @Option(
            names = "--episode-gap",
            paramLabel = "DAYS",
            defaultValue = "7d",
            converter = Amounts.Days.class,
            description = "A silence longer than this begins a new conversation (default: 7d).")
    private int episodeGap;

    @Option(
            names = "--reply-horizon",
            paramLabel = "DAYS",
            defaultValue = "30d",
            converter = Amounts.Days.class,
            description = "How long an answer may take to count as one (default: 30d).")
    private int replyHorizon;

    @Option(
            names = "--stale-days",
            paramLabel = "DAYS",
            defaultValue = "90d",
            converter = Amounts.Days.class,
            description = "A tie is quiet after this (default: 90d).")
    private int staleDays;

    @Option(
            names = "--dormant-days",
            paramLabel = "DAYS",
            defaultValue = "365d",
            converter = Amounts.Days.class,
            description = "A tie is dormant after this (default: 365d).")
    private int dormantDays;

    @Option(
            names = "--cool-down",
            paramLabel = "DAYS",
            defaultValue = "14d",
            converter = Amounts.DaysOrNone.class,
            description = "Nobody is suggested so soon after you were in touch (default: 14d).")
    private int coolDown;

    @Option(
            names = {"-n", "--suggestions"},
            paramLabel = "1-6",
            defaultValue = "6",
            converter = Amounts.Suggestions.class,
            description = "At most so many people worth a hello (default: 6).")
    private int suggestions;

    @Option(names = "--count-groups", fallbackValue = "true", description = "Messages in groups count as contact.")
    private boolean countGroups;

    @Option(names = "--index", fallbackValue = "true", description = "Compute the composite health.index as well.")
    private boolean index;

    /** How it is counted up to a day, in a zone, by a command that says what contradicts itself. */
    Settings settings(CommandSpec spec, Optional<LocalDate> asOf, ZoneId zone) {
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
            throw new Misuse(
                    spec,
                    contradiction.getMessage() + ": " + said(spec, "--dormant-days", dormantDays) + ", "
                            + said(spec, "--stale-days", staleDays));
        }
    }

    /** What an option is, and who says so. */
    private static String said(CommandSpec spec, String option, int days) {
        boolean typed = spec.commandLine().getParseResult().hasMatchedOption(option);
        String origin =
                Defaults.behind(spec).map(defaults -> defaults.origin(option)).orElse("default");
        return option + " is " + days + (typed ? "" : " (" + origin + ")");
    }
}
