package dev.rapport.cli;

import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.people.UnmetWishes;
import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.FailOn;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Progress;
import dev.rapport.fact.Source;
import dev.rapport.fact.UnclearName;
import dev.rapport.read.LogLearning;
import dev.rapport.read.LogLearning.Learned;
import dev.rapport.read.NothingDated;
import dev.rapport.read.earlier.PublishedMonth;
import dev.rapport.report.English;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code rapport check [EXPORT…]}: reads everything and says per file what would be used, left out and rejected, with
 * line, column and reason; writes nothing.
 *
 * <pre>
 * rapport check Basic_LinkedInDataExport_11-30-2026.zip
 * rapport check inbox/ --log interactions.csv --json
 * rapport check --log WhatsApp-Chat.zip
 * rapport check inbox/ --fail-on rejected,unclear
 * </pre>
 *
 * <p>Ends with the code that {@code report} would end with: 0, or 3 if rows deserve a look.
 */
@Command(
        name = "check",
        header = "Say what would be used, left out and rejected; write nothing.",
        parameterListHeading = "%nWhat to read:%n",
        abbreviateSynopsis = true,
        footer = {
            "  rapport check Basic_LinkedInDataExport_11-30-2026.zip",
            "  rapport check inbox/ --log interactions.csv --json",
            "  rapport check --log WhatsApp-Chat.zip",
            "  rapport check --log customers.csv --learn",
            "  rapport check inbox/ --fail-on rejected,unclear"
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            converter = Converters.OneFailure.class,
            description = {
                "Exit with 3 also for: rejected (any rejected row), missing (a file that findings need),",
                "unclear (a name in the log or in people.csv that several people or nobody bears), owner (not"
                        + " recognised)."
            })
    private Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Reports that are compared with what was published (default: reports).")
    private Path out;

    @Option(
            names = "--learn",
            description = "Propose what the configuration could say of the columns of a CSV, given with --log.")
    private boolean learn;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        console.traceSettings();
        boolean alone = learn || options.logsAlone();
        Request request = learn ? learned() : alone ? options.readingLogsAlone() : options.reading();
        Loaded<History> loaded;
        try (Progress progress = console.progress()) {
            loaded = new Pipeline().check(request.watchedBy(progress));
        } catch (NothingDated nothing) {
            return without(nothing, alone);
        }
        Verdict verdict = Verdict.of(loaded.intake(), request.strict()).inCheck();
        ledger(loaded.intake(), alone);
        if (alone) {
            console.say("");
            LogSample.lines(loaded.value()).forEach(console::say);
        }
        LogSample.byNumber(loaded.intake()).forEach(console::say);
        console.say("");
        console.say(RowLedger.inShort(loaded.intake()) + "; data end "
                + loaded.value().end());
        console.say(owner(loaded.value(), alone));
        int addresses = loaded.value().coverage().ownAddresses();
        if (addresses > 0 && loaded.value().coverage().has(Source.LOG)) {
            console.say(Terminal.count(addresses) + (addresses == 1 ? " e-mail address is" : " e-mail addresses are")
                    + " yours, which tells you from the others in a log; --me adds more.");
        }
        int merged = loaded.value().coverage().merged();
        if (merged > 0) {
            console.say(English.digits(merged, "person", "people")
                    + " stood under two addresses, or under a name and an address; each is counted once.");
        }
        List<Source> missing = missing(loaded.value());
        loaded.value()
                .coverage()
                .shortfalls()
                .values()
                .forEach(shortfall -> console.say(Terminal.safe(shortfall.file())
                        + (shortfall.empty()
                                ? " has no rows"
                                : ": " + Terminal.count(shortfall.rejected()) + " of "
                                        + Terminal.count(shortfall.read(), "row") + " could not be read, so nothing is"
                                        + " computed from it")
                        + "; what rests on it is withheld."));
        if (!missing.isEmpty() && !alone) {
            console.say("Not there, so that some findings stay empty (rapport explain FILE says which and why):");
            missing.forEach(source -> console.say("  " + source.file()));
            console.say("How to ask LinkedIn for them:  rapport explain archive");
        }
        List<UnclearName> unclear = loaded.value().coverage().unclear();
        if (!unclear.isEmpty() && !alone) {
            console.say(
                    "Names in the log that may mean somebody else; nobody is guessed. aliases.csv or the column url tells:");
            unclear.forEach(one -> console.say("  " + LogSample.unclear(one)));
        }
        List<String> unmet = UnmetWishes.all(request.reading().wishes(), options.people());
        unmet.forEach(console::say);
        UnmetWishes.gone(request.reading().wishes(), out).ifPresent(console::say);
        PublishedMonth.Checked earlier = PublishedMonth.check(out);
        published(earlier);
        Set<FailOn> failed = failed(loaded, missing, unmet);
        failed.forEach(what -> console.warn("warning: --fail-on " + typed(what) + " applies"
                + (what == FailOn.MISSING
                        ? ": "
                                + missing.stream().map(Source::file).collect(Collectors.joining(", "))
                                + (missing.size() == 1 ? " is" : " are") + " not there."
                        : ".")));
        verdict.complaints().forEach(console::warn);
        ExitCode code = failed.isEmpty() ? verdict.code() : ExitCode.ROWS;
        console.sayJson(CheckSummary.of(loaded, missing, earlier, code));
        return code.code();
    }

    /** A log that nobody knows is read as its columns seem to be meant, and that is shown. */
    private Request learned() throws Exception {
        Request request = options.readingLogsAlone();
        if (!options.noExportNamed() || request.logs().size() != 1) {
            throw new ParameterException(spec.commandLine(), "--learn looks at one log and no export: --log FILE");
        }
        Path file = request.logs().get(0);
        Learned found = LogLearning.of(file, request.reading());
        found.words().forEach(line -> console.say(Terminal.safe(line)));
        return found.known().isPresent()
                ? request
                : request.reading(request.reading().with(List.of(found.mapping())));
    }

    /** Every file, and what each log of another tool was recognised as. */
    private void ledger(List<Intake> files, boolean alone) {
        for (Intake file : files) {
            List<String> lines = RowLedger.inFull(file);
            console.say(lines.get(0));
            if (alone || LogSample.ofAnotherTool(file)) {
                console.say("  recognised as: " + Terminal.safe(file.kind()));
            }
            lines.subList(1, lines.size()).forEach(console::say);
        }
    }

    /** What was found, although no report can be made of it. */
    private int without(NothingDated nothing, boolean alone) {
        ledger(nothing.intake(), alone);
        console.say("");
        console.say(RowLedger.inShort(nothing.intake()));
        console.warn("error: " + Terminal.safeLines(nothing.getMessage()));
        console.sayJson(new CheckSummary.NoReport(ExitCode.INPUT.code(), RowLedger.counts(nothing.intake())));
        return ExitCode.INPUT.code();
    }

    private void published(PublishedMonth.Checked earlier) {
        if (earlier.months() > 0 && earlier.changed().isEmpty()) {
            console.say(Terminal.count(earlier.months(), "published month") + " in " + Terminal.safe(out)
                    + (earlier.months() == 1 ? " is" : " are") + " as published.");
        }
        earlier.changed().forEach(change -> console.say(Terminal.safe(change)));
    }

    private Set<FailOn> failed(Loaded<History> loaded, List<Source> missing, List<String> unmet) {
        Set<FailOn> failed = EnumSet.noneOf(FailOn.class);
        for (FailOn what : failOn) {
            boolean applies = switch (what) {
                case REJECTED -> loaded.intake().stream().anyMatch(file -> file.rejectedRows() > 0);
                case MISSING -> !missing.isEmpty();
                case UNCLEAR -> !loaded.value().coverage().unclear().isEmpty() || !unmet.isEmpty();
                case OWNER -> loaded.value().coverage().ownerRecognisedBy().isEmpty();
            };
            if (applies) {
                failed.add(what);
            }
        }
        return failed;
    }

    private static String typed(FailOn what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static String owner(History history, boolean alone) {
        return history.coverage()
                .ownerRecognisedBy()
                .map(how -> "You are " + named(history) + ", recognised by " + Terminal.safe(how) + ".")
                .orElse(
                        alone
                                ? "Who you are, an export says:  rapport check EXPORT --log FILE  (or --me \"Your Name\","
                                        + " --me your@address, if you stand among the others)."
                                : "Your own profile was not recognised; --me URL names it.");
    }

    /** The owner by name and address, as far as they are known. */
    private static String named(History history) {
        return history.owner()
                .map(owner -> Terminal.safe(
                        owner.url().isEmpty()
                                ? owner.name()
                                : owner.name().isEmpty() ? owner.url() : owner.name() + " (" + owner.url() + ")"))
                .orElse("known");
    }

    private static List<Source> missing(History history) {
        return Arrays.stream(Source.values())
                .filter(source -> !history.coverage().has(source)
                        && history.coverage().shortfall(source).isEmpty())
                .toList();
    }
}
