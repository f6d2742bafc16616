package dev.rapport.cli.people;

import dev.rapport.cli.settings.Misuse;
import dev.rapport.own.DamagedTable;
import dev.rapport.own.OwnTable;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Specials;
import dev.rapport.read.export.ExportFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** A list of companies: a CSV with a column {@code company}, or one a line. Nothing else is said back line by line. */
final class CompanyList {
    /** No company is called so long, but texts of other files are. */
    private static final int LONGEST = 200;

    private CompanyList() {}

    /** The companies of a file, in UTF-8, UTF-16 or as a spreadsheet saves them. */
    static List<String> of(CommandSpec spec, Path file) throws CannotRead {
        Specials.refuse(file);
        String text;
        try (BufferedReader lines =
                new BufferedReader(Decoding.of(Files.newInputStream(file), () -> Files.newInputStream(file)))) {
            text = lines.lines().collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new CannotRead("the list " + file + " cannot be read.", unreadable);
        }
        List<String> lines = text.lines().map(String::strip).toList();
        try {
            OwnTable table = OwnTable.read(text);
            if (table.has("company")) {
                return table.rows().stream()
                        .map(row -> table.cell(row, "company"))
                        .filter(one -> !one.isEmpty())
                        .toList();
            }
        } catch (DamagedTable noTable) {
            // A plain list has lines of any kind.
        }
        if (ExportFiles.ALL.stream().anyMatch(kind -> kind.header(lines).isPresent())) {
            throw noList(spec, file, "it is a file of LinkedIn's export");
        }
        List<String> said = lines.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        if (csv && !said.isEmpty() && said.get(0).chars().anyMatch(c -> c == ',' || c == ';' || c == '\t')) {
            throw noList(spec, file, "it has no column company");
        }
        if (said.stream().anyMatch(line -> line.length() > LONGEST)) {
            throw noList(spec, file, "a line of it is too long for a company's name");
        }
        return said;
    }

    private static Misuse noList(CommandSpec spec, Path file, String why) {
        return new Misuse(
                spec,
                "--targets: " + file + " is no list of companies: " + why
                        + ".\n  Give one company a line, or a CSV with a column company.");
    }
}
