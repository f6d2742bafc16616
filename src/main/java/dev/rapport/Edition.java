package dev.rapport;

import dev.rapport.write.Format;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Where a report goes, and in which shapes.
 *
 * @param out the folder that holds one folder a month
 * @param shareSafe whether people become "Person 12" everywhere
 * @param excel whether tables begin with a byte-order mark, by which Excel knows that they are UTF-8
 * @param lockWait how long to wait for another run in the same folder
 */
public record Edition(Path out, Set<Format> formats, boolean shareSafe, boolean excel, Duration lockWait) {
    /** The usual one in a folder where nothing else runs. */
    public static Edition in(Path out) {
        return new Edition(out, Format.USUAL, false, false, Duration.ZERO);
    }
}
