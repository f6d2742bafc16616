package dev.rapport.cli;

import static java.util.Objects.requireNonNull;

import dev.rapport.Outcome;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.cli.people.PeopleFile;
import dev.rapport.fact.Progress;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.Wish;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rapport report [EXPORT…] [--log FILE…]}: the main job. Reads one or several exports and logs and publishes the
 * month's report, whole or not at all.
 *
 * <p>Costs about a second for 50,000 messages; memory grows with contacts and months, not with texts. Ends with 0, or
 * with 3 if rows of an input deserve a look: a recognised file without a usable row, or more than 1 % rejected.
 */
@Command(
        name = "report",
        header = "Make the month's report: pages, charts, tables.",
        description = "%nReads one or several exports and logs, and publishes one folder for the newest month. The same"
                + " input gives the same bytes; a run that fails changes nothing.",
        parameterListHeading = "%nWhat to read:%n",
        abbreviateSynopsis = true,
        footer = {
            "  rapport report Basic_LinkedInDataExport_11-30-2026.zip",
            "  rapport report inbox/ --log interactions.csv --zone Europe/Berlin",
            "  rapport report inbox/ --share-safe --out to-show     no name leaves your hands",
            "  rapport report inbox/ --quiet                        for cron: silent on success",
            "  rapport report inbox/ --mail | sendmail you          the letter as a mail, to yourself"
        })
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Mixin
    private Publishing publishing;

    @Mixin
    private Mailing mailing;

    @Mixin
    private OpenOption opening;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        mailing.begin(console);
        console.traceSettings();
        Request request = publishing.request(options);
        Outcome outcome;
        try (Progress progress = console.progress()) {
            outcome = new Pipeline().run(request.watchedBy(progress));
        }
        keepAddresses(request, outcome);
        mailing.print(outcome, request, console);
        opening.page(outcome, console);
        ExitCode code = RunSummary.tell(outcome, request, console);
        if (outcome.folder().isPresent() && !outcome.unchanged()) {
            options.openZone().ifPresent(console::hint);
        }
        return code.code();
    }

    /** Whom a wish means is kept by address as well, so that it means them under another name, too. */
    private void keepAddresses(Request request, Outcome outcome) {
        List<Wish> learned = request.reading().wishes().learned().rows();
        if (!learned.isEmpty() && outcome.folder().isPresent()) {
            try {
                PeopleFile.learn(options.people(), request.reading().wishes().rows(), learned);
            } catch (CannotRead | CannotWrite | AlreadyRunning kept) {
                String why = requireNonNull(kept.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .replaceFirst("\\.$", "");
                console.warn("warning: " + Terminal.safe(why) + ", so wishes still go by the name alone.");
            }
        }
    }
}
