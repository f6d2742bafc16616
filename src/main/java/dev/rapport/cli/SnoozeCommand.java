package dev.rapport.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code rapport snooze NAME --months N}: nobody is asked to write to that person until then. They stay in all numbers.
 *
 * <pre>
 * rapport snooze "Ada Example" --months 3
 * rapport snooze "Ada Example" --undo
 * </pre>
 */
final class SnoozeCommand implements Callable<Integer> {
    /** Ten years; for longer there is {@code forget}. */
    private static final int MOST_MONTHS = 120;

    private final Wishing wishing = new Wishing();

    private final OptionSpec months = OptionSpec.builder("--months")
            .paramLabel("N")
            .type(int.class)
            .converters(new Converters.Whole(1, MOST_MONTHS))
            .defaultValue("3")
            .description("For how many months, 1 to 120 (default: 3).")
            .build();

    private final Voice voice = new Voice();

    /** How it is typed. */
    CommandSpec spec() {
        CommandSpec spec = Described.command(this, "snooze", "Hide somebody from the suggestions for a while.");
        wishing.addTo(spec);
        spec.addOption(months);
        voice.addTo(spec);
        spec.usageMessage()
                .footer("  rapport snooze \"Ada Example\" --months 3", "  rapport snooze \"Ada Example\" --undo")
                .parameterListHeading("%nWhom:%n");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        // The clock is asked here alone: a snooze begins now.
        LocalDate until = LocalDate.now().plusMonths(months.<Integer>getValue());
        boolean known = wishing.change(wish -> wish.until(wishing.undone() ? Optional.empty() : Optional.of(until)));
        if (wishing.undone() && !known) {
            voice.say(wishing.nothingToUndo());
            return ExitCode.OK.code();
        }
        voice.say(wishing.person()
                + (wishing.undone() ? " may be suggested again." : " is not suggested until " + until + ".")
                + " Kept in " + wishing.file() + ".");
        return ExitCode.OK.code();
    }
}
