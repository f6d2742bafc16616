package dev.rapport.torture;

import dev.rapport.Edition;
import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.ledger.Settings;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.write.AlreadyRunning;
import dev.rapport.write.CannotWrite;
import dev.rapport.write.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Makes a whole report and looks for the texts of messages in every file of it. */
final class Outputs {
    /** What every message of an invented account is filled with, and what stands in every text of another tool's log. */
    private static final List<String> TEXTS = List.of("aaaaaa aaaaaa", OtherLog.SECRET);

    private Outputs() {}

    static List<String> complaints(List<Path> exports, List<Path> logs, ReadOptions options, Path out)
            throws IOException, CannotRead {
        List<String> complaints = new ArrayList<>();
        try {
            new Pipeline()
                    .run(new Request(
                            exports,
                            logs,
                            options,
                            Settings.defaults(),
                            new Edition(
                                    out,
                                    EnumSet.of(Format.HTML, Format.JSON, Format.CSV, Format.ICS),
                                    false,
                                    false,
                                    Duration.ZERO),
                            false));
        } catch (CannotWrite | AlreadyRunning refusal) {
            return List.of("crash: nothing could be written: " + refusal.getMessage());
        }
        try (Stream<Path> all = Files.walk(out)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(path)) {
                    String content = Files.readString(path, StandardCharsets.ISO_8859_1);
                    TEXTS.stream()
                            .filter(content::contains)
                            .forEach(text -> complaints.add("told: a text stands in " + path.getFileName()));
                }
                Files.delete(path);
            }
        }
        return complaints;
    }
}
