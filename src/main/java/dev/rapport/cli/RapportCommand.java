package dev.rapport.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code rapport}: the list of commands.
 *
 * <pre>
 * rapport demo                                 a report from invented people, to see what it is like
 * rapport check Basic_LinkedInDataExport.zip   what would be used, left out, rejected; writes nothing
 * rapport report Basic_LinkedInDataExport.zip  the month's report
 * </pre>
 */
@Command(
        name = "rapport",
        header =
                "A monthly report on the health of your professional network, from your own data, on your own computer.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands (rapport help COMMAND says more):%n",
        footer = {
            "  rapport demo                                         first minute: a report from invented people",
            "  rapport check  Basic_LinkedInDataExport.zip          what would be used; writes nothing",
            "  rapport report Basic_LinkedInDataExport.zip          the month's report, in reports/",
            "  rapport check --log WhatsApp-Chat.zip                a calendar, chat, mailbox or call log as understood",
            "  rapport report inbox/ --log interactions.csv -q      for cron: silent unless something is wrong",
            "  rapport done 1                                       you wrote to the first person in the report",
            "  rapport explain archive                              how to ask LinkedIn for your data"
        })
final class RapportCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    /** Without a command: what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
