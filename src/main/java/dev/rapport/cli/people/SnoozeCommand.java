package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.settings.Amounts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapport snooze NAME --months N}: that person is not suggested until then. They stay in all numbers. */
@Command(
        name = "snooze",
        header = "Hide somebody from the suggestions for a while.",
        parameterListHeading = "%nWhom:%n",
        footer = {"  rapport snooze \"Ada Example\" --months 3", "  rapport snooze \"Ada Example\" --undo"})
public final class SnoozeCommand implements Callable<Integer> {
    @Mixin
    private WishTarget wishing;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "3",
            converter = Amounts.Months.class,
            description = "For how many months, 1 to 120 (default: 3).")
    private int months;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws Exception {
        LocalDate until = DayWords.today().plusMonths(months);
        return wishing.change(
                wish -> wish.until(wishing.undone() ? Optional.empty() : Optional.of(until)),
                " is not suggested until " + until + ".",
                " may be suggested again.",
                console);
    }
}
