package dev.rapport.read;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Exports with files that are there once too often, or called otherwise. */
class GivenFiles {
    static final String TALK =
            Exports.HEADER + Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello there");

    static final String LATER =
            Exports.HEADER + Exports.sent("1", "ada-example", "Ada Example", "2024-06-01 10:00:00", "hello again");

    @TempDir
    Path dir;

    Path export(Map<String, String> files) throws Exception {
        Path folder = Exports.folder(dir.resolve("export"), files);
        if (!files.containsKey("Profile.csv")) {
            Files.writeString(folder.resolve("Profile.csv"), Exports.PROFILE);
        }
        return folder;
    }

    static Intake file(Loaded<History> loaded, String name) {
        return loaded.intake().stream()
                .filter(file -> file.file().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
