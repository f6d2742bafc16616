package dev.rapport.read;

import dev.rapport.fact.Fact.Logged;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A small invented network up to the end of 2026, and files of other tools beside it; afresh for each test, in a folder that
 * is there as long as the test.
 */
public final class OtherTools implements BeforeEachCallback, AfterEachCallback {
    private static final String PEOPLE = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Quillmoor,https://www.linkedin.com/in/ada-quillmoor,,Fernworks,Editor,05 Oct 2024
            Cleo,Marrowby,https://www.linkedin.com/in/cleo-marrowby,cleo@pine.example,Pine,Baker,06 Oct 2024
            Bram,Ostwick,https://www.linkedin.com/in/bram-ostwick,,Tallow,Potter,07 Oct 2024
            Zoe,Last,https://www.linkedin.com/in/zoe-last,,,,29 Nov 2026
            """;
    private Path folder;
    private final List<Path> logs = new ArrayList<>();
    private ReadOptions options = ReadOptions.defaults();

    public OtherTools() {}

    /** In a folder that somebody else makes and clears away. */
    OtherTools(Path folder) throws IOException {
        in(folder);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        in(Files.createTempDirectory("other-tools"));
    }

    private void in(Path empty) throws IOException {
        folder = empty;
        Exports.folder(
                folder.resolve("export"),
                Map.of(
                        "Connections.csv",
                        PEOPLE,
                        "Profile.csv",
                        "First Name,Last Name,Headline\nRobin,Testowner,\n",
                        "Email Addresses.csv",
                        "Email Address,Confirmed,Primary,Updated On\nrobin@testowner.example,Yes,Yes,\n"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    Path folder() {
        return folder;
    }

    public OtherTools with(String name, String content) throws IOException {
        logs.add(Files.writeString(folder.resolve(name), content));
        return this;
    }

    /** The export lists somebody more, connected on a day in between. */
    OtherTools knowing(String first, String last, String slug) throws IOException {
        Files.writeString(
                folder.resolve("export/Connections.csv"),
                first + "," + last + ",https://www.linkedin.com/in/" + slug + ",,,,08 Oct 2024\n",
                StandardOpenOption.APPEND);
        return this;
    }

    OtherTools with(Path file) {
        logs.add(file);
        return this;
    }

    public OtherTools reading(ReadOptions other) {
        options = other;
        return this;
    }

    public Loaded<History> read() throws IOException, CannotRead {
        return Reader.read(List.of(folder.resolve("export")), logs, options);
    }

    /** Each interaction in one line, e.g. {@code 2026-10-05T11:00:00Z Cleo Marrowby call in}. */
    public static List<String> rows(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> line(loaded.value(), row))
                .toList();
    }

    private static String line(History history, Logged row) {
        Optional<Instant> at = row.at();
        return (at.isPresent() ? at.get().toString() : row.on().toString()) + " "
                + history.contacts().get(row.contact()).name() + " " + row.channel() + " "
                + row.direction().name().toLowerCase(Locale.ROOT);
    }

    /** The ledger of a file: {@code 3 read, 2 used, no-connection 1, damaged-entry@7}. */
    public static String ledger(Loaded<?> loaded, String file) {
        Intake intake = loaded.intake().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder(intake.read() + " read, " + intake.used() + " used");
        intake.leftOut()
                .forEach((rule, rows) ->
                        text.append(", ").append(rule.code()).append(' ').append(rows));
        intake.rejected()
                .forEach(row -> text.append(", ")
                        .append(row.reason().code())
                        .append('@')
                        .append(row.origin().line()));
        return text.toString();
    }
}
