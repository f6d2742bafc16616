package dev.rapport.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code rapport}: the list of commands.
 *
 * <pre>
 * rapport demo                                 a report from invented people, to see what it is like
 * rapport check Basic_LinkedInDataExport.zip   what would be used, left out, rejected; writes nothing
 * rapport report Basic_LinkedInDataExport.zip  the month's report
 * </pre>
 */
final class RapportCommand implements Runnable {
    private final CommandSpec spec = Described.command(
            this,
            "rapport",
            "A monthly report on the health of your professional network, from your own data, on your own computer.");

    /** How it is typed. */
    CommandSpec spec() {
        spec.addOption(Described.help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        spec.versionProvider(new Version());
        spec.usageMessage()
                .footer(
                        "  rapport demo                                         first minute: a report from invented people",
                        "  rapport check  Basic_LinkedInDataExport.zip          what would be used; writes nothing",
                        "  rapport report Basic_LinkedInDataExport.zip          the month's report, in reports/",
                        "  rapport report inbox/ --log interactions.csv -q      for cron: silent unless something is wrong",
                        "  rapport explain archive                              how to ask LinkedIn for your data")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands (rapport help COMMAND says more):%n");
        return spec;
    }

    /** Without a command: what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
