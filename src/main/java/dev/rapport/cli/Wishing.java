package dev.rapport.cli;

import dev.rapport.read.CannotRead;
import dev.rapport.read.Wishes;
import dev.rapport.read.Wishes.Wish;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom a wish is about, and the file that keeps it; shared by snooze and forget. */
final class Wishing {
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

    boolean undone() {
        return undo;
    }

    String person() {
        return Terminal.safe(person.strip());
    }

    Path file() {
        return file;
    }

    /** Changes the wish about the person; a wish that says nothing any more is no row. */
    void change(UnaryOperator<Wish> changed) throws CannotRead, CannotWrite, IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean there = false;
        for (Wish wish : Wishes.read(file).rows()) {
            boolean meant = wish.means(person);
            there |= meant;
            add(rows, meant ? changed.apply(wish) : wish);
        }
        if (!there) {
            add(rows, changed.apply(new Wish(person.strip(), Optional.empty(), false)));
        }
        PrivateFile.write(file, Wishes.COLUMNS, rows);
    }

    private static void add(List<List<String>> rows, Wish wish) {
        if (wish.forgotten() || wish.snoozedUntil().isPresent()) {
            rows.add(List.of(
                    wish.person(),
                    wish.snoozedUntil().map(LocalDate::toString).orElse(""),
                    wish.forgotten() ? "yes" : ""));
        }
    }
}
