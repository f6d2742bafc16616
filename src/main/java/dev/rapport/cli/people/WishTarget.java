package dev.rapport.cli.people;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.ExitCode;
import dev.rapport.cli.console.Terminal;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.Wish;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whom a wish is about; shared by snooze and forget. */
final class WishTarget {
    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The person, by full name as on LinkedIn, its beginning, or profile address.")
    private String typed;

    @Option(names = "--undo", description = "Take the wish back.")
    private boolean undo;

    @Mixin
    private PeopleFile people;

    @Mixin
    private Reports reports;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean undone() {
        return undo;
    }

    /** For a machine. */
    private record Said(String name, String file, String undone) {}

    /**
     * Changes the wish about the person, and says so. Whose wish is taken back may be nobody in the latest report.
     *
     * @param made what is said of the person of a wish that is made
     * @param unmade the same of one that is taken back
     */
    int change(UnaryOperator<Wish> changed, String made, String unmade, Console console)
            throws CannotRead, CannotWrite, AlreadyRunning {
        Subject subject = Subject.of(spec, people, reports, typed, undo);
        String person = Terminal.safe(subject.name());
        boolean different = people.change(subject.name(), subject.url(), changed)
                .filter(before -> !changed.apply(before).equals(before))
                .isPresent();
        // Mostly the name is written otherwise.
        console.say(
                undo && !different
                        ? "There was no wish about " + person + " in " + Terminal.safe(people.path())
                                + "; nothing was changed."
                        : person + (undo ? unmade : made) + " Kept in " + Terminal.safe(people.path()) + ".");
        console.sayJson(new Said(subject.name(), people.path().toString(), String.valueOf(undo)));
        return ExitCode.OK.code();
    }
}
