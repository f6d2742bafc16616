package dev.rapport.cli;

import dev.rapport.read.Wishes.Wish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rapport snooze NAME --months N}: nobody is asked to write to that person until then. They stay in all numbers.
 *
 * <pre>
 * rapport snooze "Ada Example" --months 3
 * rapport snooze "Ada Example" --undo
 * </pre>
 */
@Command(
        name = "snooze",
        header = "Hide somebody from the suggestions for a while.",
        footerHeading = "%nExamples:%n",
        footer = {"  rapport snooze \"Ada Example\" --months 3", "  rapport snooze \"Ada Example\" --undo"},
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nWhom:%n",
        optionListHeading = "%nOptions:%n")
final class SnoozeCommand implements Callable<Integer> {
    @Mixin
    private Wishing wishing;

    @Option(names = "--months", paramLabel = "N", defaultValue = "3", description = "For how many months (default: 3).")
    private int months;

    @Mixin
    private Voice voice;

    @Override
    public Integer call() throws Exception {
        // The clock is asked here alone: a snooze begins now.
        LocalDate until = LocalDate.now().plusMonths(months);
        wishing.change(wish ->
                new Wish(wish.person(), wishing.undone() ? Optional.empty() : Optional.of(until), wish.forgotten()));
        voice.say(wishing.person()
                + (wishing.undone() ? " may be suggested again." : " is not suggested until " + until + ".")
                + " Kept in " + wishing.file() + ".");
        return ExitCode.OK.code();
    }
}
