package dev.rapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code rapport forget NAME}: that person's rows are left out while reading, by a rule of their own; no output names them.
 *
 * <pre>
 * rapport forget "Ada Example"
 * rapport forget "Ada Example" --undo
 * </pre>
 */
final class ForgetCommand implements Callable<Integer> {
    private final Wishing wishing = new Wishing();

    private final Voice voice = new Voice();

    /** How it is typed. */
    CommandSpec spec() {
        CommandSpec spec = Described.command(this, "forget", "Leave somebody out of everything.");
        wishing.addTo(spec);
        voice.addTo(spec);
        spec.usageMessage()
                .footer("  rapport forget \"Ada Example\"", "  rapport forget \"Ada Example\" --undo")
                .parameterListHeading("%nWhom:%n");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        boolean known = wishing.change(wish -> wish.forgetting(!wishing.undone()));
        if (wishing.undone() && !known) {
            voice.say(wishing.nothingToUndo());
            return ExitCode.OK.code();
        }
        voice.say(wishing.person()
                + (wishing.undone() ? " is counted again." : " is left out of everything from the next report on.")
                + " Kept in " + wishing.file() + ".");
        return ExitCode.OK.code();
    }
}
