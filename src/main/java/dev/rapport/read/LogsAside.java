package dev.rapport.read;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.found.FolderExport;
import dev.rapport.read.found.Passed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Logs that lie in a folder of exports, where they are not read: each is told by name, with what to do. */
final class LogsAside {
    private static final String GIVE = "is a log, and no part of an export: give it with --log";

    private LogsAside() {}

    /**
     * What was passed over in a folder, where a log is told as such.
     *
     * @param given logs that are read
     */
    static List<Passed> among(Inputs.Place place, FolderExport tree, List<Passed> passed, Set<Path> given)
            throws IOException {
        List<Passed> all = new ArrayList<>();
        for (Passed one : passed) {
            Path file = place.path().resolve(one.name());
            if (!given.contains(file)) {
                all.add(isLog(file) ? new Passed(one.name(), GIVE, false) : one);
            }
        }
        for (Path file : tree.strays()) {
            if (!given.contains(file) && isLog(file)) {
                all.add(new Passed(place.path().relativize(file).toString().replace('\\', '/'), GIVE, false));
            }
        }
        return all;
    }

    /** Whether a file is a log, or an archive of one, and no damage keeps that from being known. */
    static boolean isLog(Path file) throws IOException {
        try {
            return LogFolder.belongsToLogs(file);
        } catch (CannotRead damaged) {
            return false;
        }
    }
}
