package dev.rapport.cli.people;

import dev.rapport.cli.console.Terminal;
import dev.rapport.read.CannotRead;
import dev.rapport.read.WishFile;
import dev.rapport.read.Wishes;
import dev.rapport.read.Wishes.Wish;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whom a wish is about, and the file that keeps it; shared by snooze and forget. */
public final class Wishing {
    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The person, by full name as on LinkedIn or by profile address.")
    private String person;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            defaultValue = "people.csv",
            description = "Where wishes are kept; made if it is missing (default: people.csv).")
    private Path file;

    @Option(names = "--undo", description = "Take the wish back.")
    private boolean undo;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean undone() {
        return undo;
    }

    String person() {
        return Terminal.safe(typed());
    }

    Path file() {
        return file;
    }

    /** What to say of a wish taken back that was never made: mostly the name is written otherwise. */
    String nothingToUndo() {
        return "There was no wish about " + person() + " in " + file() + "; nothing was changed.";
    }

    private String typed() {
        return Wishes.whom(person)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "whom? The name says nobody"));
    }

    /** Changes the wish about the person; a row that says nothing but who it is goes. Says whether there was a wish before. */
    boolean change(UnaryOperator<Wish> changed) throws CannotRead, CannotWrite, AlreadyRunning {
        String whom = typed();
        AtomicBoolean known = new AtomicBoolean();
        rewrite(file(), people -> known.set(people.change(whom, "", changed).isPresent()));
        return known.get();
    }

    /** Keeps what a report has learned; what was wished while it was made stands, and the next one learns. */
    public static void learn(Path file, List<Wish> read, List<Wish> learned)
            throws CannotRead, CannotWrite, AlreadyRunning {
        rewrite(file, people -> people.learn(read, learned));
    }

    /** Writes anew what a file says now: whole or not at all, and with no change of another run's in between. */
    private static void rewrite(Path file, Consumer<WishFile> changed) throws CannotRead, CannotWrite, AlreadyRunning {
        // Beside a file that is none of wishes no lock is left behind.
        WishFile.read(file);
        PrivateFile.<CannotRead>alone(file, () -> {
            WishFile people = WishFile.read(file);
            String before = people.text();
            changed.accept(people);
            if (!people.text().equals(before)) {
                PrivateFile.write(file, people.text());
            }
        });
    }
}
