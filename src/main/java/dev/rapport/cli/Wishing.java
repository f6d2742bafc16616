package dev.rapport.cli;

import dev.rapport.read.CannotRead;
import dev.rapport.read.Wishes;
import dev.rapport.read.Wishes.Wish;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.PrivateFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Whom a wish is about, and the file that keeps it; shared by snooze and forget. */
final class Wishing {
    private final PositionalParamSpec person = PositionalParamSpec.builder()
            .index("0")
            .required(true)
            .paramLabel("NAME")
            .type(String.class)
            .description("The person, by full name as on LinkedIn or by profile address.")
            .build();

    private final OptionSpec file = Described.file(
            "--people", "people.csv", "Where wishes are kept; made if it is missing (default: people.csv).");

    private final OptionSpec undo = Described.flag("Take the wish back.", "--undo");

    private CommandSpec spec;

    /** Adds these to a command's. */
    void addTo(CommandSpec command) {
        spec = command;
        command.addPositional(person).addOption(file).addOption(undo);
    }

    boolean undone() {
        return undo.getValue();
    }

    String person() {
        return Terminal.safe(typed());
    }

    Path file() {
        return file.getValue();
    }

    private String typed() {
        return Wishes.whom(person.getValue())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "whom? The name says nobody"));
    }

    /** Changes the wish about the person; a wish that says nothing any more is no row. */
    void change(UnaryOperator<Wish> changed) throws CannotRead, CannotWrite {
        String whom = typed();
        List<List<String>> rows = new ArrayList<>();
        boolean there = false;
        for (Wish wish : Wishes.read(file()).rows()) {
            boolean meant = wish.means(whom);
            there |= meant;
            add(rows, meant ? changed.apply(wish) : wish);
        }
        if (!there) {
            add(rows, changed.apply(new Wish(whom, Optional.empty(), false)));
        }
        PrivateFile.write(file(), Wishes.COLUMNS, rows);
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
