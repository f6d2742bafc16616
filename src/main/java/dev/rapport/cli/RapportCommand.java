package dev.rapport.cli;

import dev.rapport.cli.console.Called;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.settings.Defaults;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapport}: the list of commands. */
@Command(
        name = "rapport",
        header =
                "A monthly report on the health of your professional network, from your own data, on your own computer.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands (rapport help COMMAND says more):%n",
        footer = {
            "  rapport demo --open                                  first minute: a report from invented people",
            "  rapport check  Basic_LinkedInDataExport.zip          what would be used; writes nothing",
            "  rapport report Basic_LinkedInDataExport.zip          the month's report, in reports/",
            "  rapport check --log WhatsApp-Chat.zip                a calendar, chat, mailbox or call log as understood",
            "  rapport report inbox/ --log interactions.csv -q      for cron: silent unless something is wrong",
            "  rapport done 1                                       you wrote to the first person in the report",
            "  rapport explain archive                              how to ask LinkedIn for your data"
        })
final class RapportCommand implements Runnable {
    private static final String FIRST_MINUTE = """
            rapport says once a month whom you are losing touch with, what changed, and whom to write to now.

              1  See what it is like, with invented people:      rapport demo --open
              2  Ask LinkedIn for a copy of your data:           rapport explain archive
              3  When the zip is among your downloads:           rapport init ~/network

            All commands:  rapport --help""";

    /** For people who have settings already. */
    private static final String EACH_MONTH = """
            rapport says once a month whom you are losing touch with, what changed, and whom to write to now.

              1  Make the report of the month, and see it:       rapport report --open
              2  When you have been in touch with its first:     rapport done 1
              3  What a number means and how it is counted:      rapport explain

            All commands:  rapport --help""";

    @SuppressWarnings("unused") // Picocli acts on it.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @SuppressWarnings("unused") // Picocli acts on it.
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    /** Without a command: on a terminal what to do next, else what there is. */
    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Console.onTerminal()) {
            spec.commandLine().usage(out);
            return;
        }
        boolean settled = Defaults.behind(spec).flatMap(Defaults::file).isPresent();
        out.println(Called.in(settled ? EACH_MONTH : FIRST_MINUTE));
    }
}
