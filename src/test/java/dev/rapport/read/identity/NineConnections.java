package dev.rapport.read.identity;

import dev.rapport.read.Exports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Exports of nine connections, some of whom change. */
class NineConnections {
    static final String IN = "https://www.linkedin.com/in/";

    @TempDir
    Path dir;

    Path export(String name, String connections, String messages, String invitations) throws Exception {
        Map<String, String> files = new HashMap<>(Map.of("Profile.csv", Exports.PROFILE));
        if (!connections.isEmpty()) {
            files.put("Connections.csv", connections);
        }
        if (!messages.isEmpty()) {
            files.put("messages.csv", messages);
        }
        if (!invitations.isEmpty()) {
            files.put("Invitations.csv", invitations);
        }
        return Exports.folder(dir.resolve(name), files);
    }
}
