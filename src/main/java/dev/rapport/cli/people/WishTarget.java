package dev.rapport.cli.people;

import dev.rapport.cli.console.Terminal;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.Wish;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private String name = "";

    boolean undone() {
        return undo;
    }

    String person() {
        return Terminal.safe(name);
    }

    Path file() {
        return people.path();
    }

    /** What to say of a wish taken back that was never made: mostly the name is written otherwise. */
    String nothingToUndo() {
        return "There was no wish about " + person() + " in " + Terminal.safe(file()) + "; nothing was changed.";
    }

    /** For a machine. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", name);
        said.put("file", file().toString());
        said.put("undone", String.valueOf(undo));
        return said;
    }

    /**
     * Changes the wish about the person. Says whether that made a difference to one that was there. Whose wish is taken back
     * may be nobody in the latest report.
     */
    boolean change(UnaryOperator<Wish> changed) throws CannotRead, CannotWrite, AlreadyRunning {
        Subject subject = Subject.of(spec, people, reports, typed, undo);
        name = subject.name();
        return people.change(name, subject.url(), changed)
                .filter(before -> !changed.apply(before).equals(before))
                .isPresent();
    }
}
