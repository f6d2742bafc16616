package dev.rapport.read.people;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.Exports;
import dev.rapport.read.Reader;
import dev.rapport.read.setting.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Exports of Sam, as tests of the owner read them. */
class OwnersExports {
    static final String SAM = "https://www.linkedin.com/in/sam-owner";
    static final String ADA = "https://www.linkedin.com/in/ada-example";
    static final String GOT = Exports.got("1", "ada-example", "Ada Example", "2024-04-01 10:00:00", "hello");
    static final String SENT = Exports.sent("1", "ada-example", "Ada Example", "2024-04-02 10:00:00", "thanks");
    static final String OUT = "Sam Owner,Ada Example,\"6/1/24, 9:00 AM\",,OUTGOING," + SAM + "," + ADA + "\n";

    @TempDir
    Path dir;

    Loaded<History> read(ReadOptions options, Map<String, String> files) throws Exception {
        return Reader.read(List.of(Exports.folder(dir, files)), List.of(), options);
    }
}
