package dev.rapport.read;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Lists of connections with a flawed cell. */
class FlawedConnections {
    static final String ADDRESS = "https://www.linkedin.com/in/ada-example";

    @TempDir
    Path dir;

    Loaded<History> connections(String... rows) throws Exception {
        return Exports.read(Exports.folder(
                dir,
                Map.of(
                        "Connections.csv",
                        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                                + String.join("\n", rows),
                        "Profile.csv",
                        Exports.PROFILE)));
    }
}
