package dev.rapport.cli;

import dev.rapport.read.Wishes.Wish;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rapport forget NAME}: that person's rows are left out while reading, by a rule of their own; no output names them.
 *
 * <pre>
 * rapport forget "Ada Example"
 * rapport forget "Ada Example" --undo
 * </pre>
 */
@Command(
        name = "forget",
        header = "Leave somebody out of everything.",
        footerHeading = "%nExamples:%n",
        footer = {"  rapport forget \"Ada Example\"", "  rapport forget \"Ada Example\" --undo"},
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nWhom:%n",
        optionListHeading = "%nOptions:%n")
final class ForgetCommand implements Callable<Integer> {
    @Mixin
    private Wishing wishing;

    @Mixin
    private Voice voice;

    @Override
    public Integer call() throws Exception {
        wishing.change(wish -> new Wish(wish.person(), wish.snoozedUntil(), !wishing.undone()));
        voice.say(wishing.person()
                + (wishing.undone() ? " is counted again." : " is left out of everything from the next report on.")
                + " Kept in " + wishing.file() + ".");
        return ExitCode.OK.code();
    }
}
