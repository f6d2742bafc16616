package dev.rapport.read;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small export, and logs of other tools beside it. */
class ForeignLogs {
    @TempDir
    Path dir;

    Path export;

    @BeforeEach
    void export() throws Exception {
        export = Exports.folder(
                dir.resolve("export"),
                Map.of(
                        "Connections.csv",
                        Exports.PEOPLE + "Kim,Lee,https://www.linkedin.com/in/kim-lee-1,,,,31 Dec 2024\n"
                                + "Kim,Lee,https://www.linkedin.com/in/kim-lee-2,,,,31 Dec 2024\n",
                        "Profile.csv",
                        Exports.PROFILE,
                        "Email Addresses.csv",
                        Exports.OWN_MAILS));
    }

    Loaded<History> calendar(String events) throws Exception {
        Path file = dir.resolve("work.ics");
        Files.writeString(
                file,
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events.replace("\n", "\r\n")
                        + "END:VCALENDAR\r\n");
        return Reader.read(List.of(export), List.of(file), ReadOptions.defaults());
    }

    static Intake last(Loaded<History> loaded) {
        return loaded.intake().get(loaded.intake().size() - 1);
    }

    static List<String> rows(Loaded<History> loaded) {
        return loaded.value().log().stream()
                .map(row -> row.on() + " "
                        + loaded.value().contacts().get(row.contact()).name())
                .toList();
    }
}
