package dev.rapport.cli.people;

import static java.util.Objects.requireNonNull;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.people.Wish;
import dev.rapport.read.people.WishFile;
import dev.rapport.read.people.Wishes;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** The file that keeps what only the owner knows of people; shared by the commands that change it. */
public final class PeopleFile {
    @Option(
            names = "--people",
            paramLabel = "FILE",
            defaultValue = "people.csv",
            description = "Where it is kept; made if it is missing (default: people.csv).")
    private Path file;

    Path path() {
        return file;
    }

    /** What it says now. */
    Wishes read() throws CannotRead {
        return WishFile.read(file).wishes();
    }

    /** Changes what it says of a person, and returns what it said before. */
    Optional<Wish> change(String name, String url, UnaryOperator<Wish> changed)
            throws CannotRead, CannotWrite, AlreadyRunning {
        AtomicReference<Optional<Wish>> before = new AtomicReference<>(Optional.empty());
        rewrite(file, people -> before.set(people.change(name, url, changed)));
        return requireNonNull(before.get());
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
