package dev.rapport.write;

import java.io.IOException;
import java.nio.file.Path;

/** Something stands in rapport's way that rapport did not write: it is left as it is, and the run gives way. */
final class NotOurs extends IOException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** Says what stands there and what the person can do about it. */
    NotOurs(String what, String remedy) {
        super(what.replace("\n", "\\u000A").replace("\r", "\\u000D"));
        this.remedy = remedy;
    }

    /** A name that rapport needs in a folder is taken by something it did not write. */
    static NotOurs taken(Path path) {
        return new NotOurs(
                path.getParent() + " holds " + path.getFileName() + ", which rapport did not write",
                "Move it elsewhere, or choose another folder with --out DIR, and run rapport again.");
    }

    /** A file among those of a month. */
    static NotOurs amongOurs(Path folder, Path file) {
        return new NotOurs(
                folder + " holds " + folder.relativize(file) + ", which rapport did not write",
                "Move it out of that folder, which rapport replaces as a whole, and run rapport again.");
    }

    /** What the person can do about it. */
    String remedy() {
        return remedy;
    }
}
