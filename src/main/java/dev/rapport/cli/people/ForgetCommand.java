package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rapport forget NAME}: that person's rows are left out while reading, by a rule of their own; no output names them.
 */
@Command(
        name = "forget",
        header = "Leave somebody out of everything.",
        parameterListHeading = "%nWhom:%n",
        footer = {"  rapport forget \"Ada Example\"", "  rapport forget \"Ada Example\" --undo"})
public final class ForgetCommand implements Callable<Integer> {
    @Mixin
    private WishTarget wishing;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        return wishing.change(
                wish -> wish.forgetting(!wishing.undone()),
                " is left out of everything from the next report on.",
                " is counted again.",
                console);
    }
}
