package dev.rapport.cli;

import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.people.UnmetWishes;
import dev.rapport.cli.settings.Converters;
import dev.rapport.cli.settings.FailOn;
import dev.rapport.cli.settings.Misuse;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Progress;
import dev.rapport.read.LogLearning;
import dev.rapport.read.LogLearning.Learned;
import dev.rapport.read.NothingDated;
import dev.rapport.read.earlier.PublishedMonth;
import dev.rapport.report.English;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code rapport check [EXPORT…]}: reads everything and says per file what would be used, left out and rejected, with
 * line, column and reason; writes nothing.
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
        CheckedData data = new CheckedData(loaded, alone);
        data.lines().forEach(console::say);
        List<String> unmet = UnmetWishes.all(request.reading().wishes(), options.people());
        unmet.forEach(console::say);
        UnmetWishes.gone(request.reading().wishes(), out).ifPresent(console::say);
        PublishedMonth.Checked earlier = PublishedMonth.check(out);
        published(earlier);
        Set<FailOn> failed = failed(data, unmet);
        failed.forEach(what -> console.warn("warning: --fail-on " + typed(what) + " applies"
                + (what == FailOn.MISSING ? ": " + data.missingInShort() : ".")));
        verdict.complaints().forEach(console::warn);
        ExitCode code = failed.isEmpty() ? verdict.code() : ExitCode.ROWS;
        console.sayJson(CheckSummary.of(loaded, data.missing(), earlier, code));
        return code.code();
    }

    /** A request that reads an unknown log as its columns seem to be meant, after saying so. */
    private Request learned() throws Exception {
        Request request = options.readingLogsAlone();
        if (!options.noExportNamed() || request.logs().size() != 1) {
            throw new Misuse(spec, "--learn looks at one log and no export: --log FILE");
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
            console.say(English.digits(earlier.months(), "published month", "published months") + " in "
                    + Terminal.safe(out) + (earlier.months() == 1 ? " is" : " are") + " as published.");
        }
        earlier.changed().forEach(change -> console.say(Terminal.safe(change)));
    }

    private Set<FailOn> failed(CheckedData data, List<String> unmet) {
        Set<FailOn> failed = EnumSet.noneOf(FailOn.class);
        for (FailOn what : failOn) {
            boolean applies = switch (what) {
                case REJECTED -> data.rejected();
                case MISSING -> !data.missing().isEmpty();
                case UNCLEAR -> !data.unclear().isEmpty() || !unmet.isEmpty();
                case OWNER -> !data.ownerKnown();
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
}
