package dev.rapport.write;

import static java.util.Objects.requireNonNull;

import dev.rapport.own.MonthFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the reports go, seen beside what they are made from, links resolved: no input lies where rapport writes, and no
 * report among the files of an input. Reports may lie inside an input's folder in a folder of their own, in which there is
 * nothing but what rapport wrote; that is never read.
 */
public final class OutputPlace {
    private static final int DEPTH = 6;
    private static final Pattern WRITTEN =
            Pattern.compile("(?:\\.(?:new|old)-)?(?:[0-9]{4}-[0-9]{2}|latest|index\\.html)|\\.lock|\\.writing|\\."
                    + MonthFolders.WRITTEN_BY + ".*");
    /** Locks and journals, of the reports and of each file that rapport keeps for the person. */
    private static final Pattern OWN =
            Pattern.compile("(?:\\..+)?\\.(?:lock|writing)|\\..+\\.new|\\." + MonthFolders.WRITTEN_BY + ".*");

    private static final Set<String> SIGNPOSTS = Set.of("index.html");
    private static final String OTHER = "Choose another folder with --out DIR.";

    private OutputPlace() {}

    /**
     * Refuses reports and inputs that would share a place, before anything is read or written.
     *
     * @param out the folder of the reports
     * @param inputs every file and folder that will be read; missing ones are refused elsewhere
     */
    public static void refuseOverlap(Path out, Collection<Path> inputs) throws CannotWrite {
        try {
            // As it will be written to.
            Path place = real(whole(out));
            for (Path input : inputs) {
                refuse(out, place, input, real(input));
            }
        } catch (IOException unclear) {
            throw new CannotWrite(
                    "it is not clear whether " + out + " is free for the reports; nothing was changed ("
                            + CannotWrite.inWords(unclear) + ")",
                    unclear);
        }
    }

    /** Refuses a file of the person's among those of a month, or under a name that rapport uses: it would be in the way. */
    static void refuseMonth(Path file) throws IOException {
        if (OWN.matcher(String.valueOf(file.getFileName())).matches()) {
            throw new NotOurs(file + " bears a name that rapport needs for itself", "Choose another name.");
        }
        Path whole = whole(file);
        if (whole.getParent() != null) {
            refuseReports(file, real(whole.getParent()).resolve(whole.getFileName()));
        }
    }

    /** Refuses reports in a month of others, or under a name that these need. */
    static void refuseReports(Path out) throws IOException {
        refuseReports(out, real(out));
    }

    private static void refuseReports(Path file, Path real) throws IOException {
        for (Path at = real; at.getParent() != null; at = at.getParent()) {
            if (MonthFolders.is(at)) {
                throw new NotOurs(
                        file + " lies in a month that rapport wrote, and replaces as a whole",
                        "Keep it somewhere else.");
            }
            if (WRITTEN.matcher(at.getFileName().toString()).matches() && MonthFolders.isAmong(at.getParent())) {
                throw new NotOurs(
                        file + " lies where rapport writes, among the reports in " + at.getParent(),
                        "Keep it somewhere else.");
            }
        }
    }

    private static void refuse(Path out, Path place, Path input, Path read) throws IOException, CannotWrite {
        if (place.equals(read)) {
            throw overlap("the reports cannot go into " + out + ", which they are made from", OTHER);
        }
        if (read.startsWith(place)
                && WRITTEN.matcher(place.relativize(read).getName(0).toString()).matches()) {
            throw overlap(
                    input + " lies where rapport writes, in "
                            + place.resolve(place.relativize(read).getName(0)),
                    "Keep it somewhere else, or choose another folder for the reports with --out DIR.");
        }
        if (place.startsWith(read) && Files.isDirectory(place)) {
            Optional<Path> among = inTheWay(place);
            if (among.isPresent()) {
                throw overlap(
                        "the reports cannot go into " + out + ", a folder of " + input + " that holds "
                                + place.relativize(among.get()),
                        "Choose a folder of their own with --out DIR.");
            }
        }
    }

    private static Optional<Path> inTheWay(Path place) throws IOException {
        for (Path file : MonthFolders.filesAround(place, DEPTH)) {
            if (!isAside(place, file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** What is never an input: the page of all months, also of those about one tag, and hidden files. */
    private static boolean isAside(Path place, Path file) throws IOException {
        String name = file.getFileName().toString();
        Path in = requireNonNull(file.getParent());
        return name.startsWith(".") || (SIGNPOSTS.contains(name) && (in.equals(place) || MonthFolders.isAmong(in)));
    }

    private static CannotWrite overlap(String what, String remedy) {
        return new CannotWrite(what + "; nothing was changed.\n  " + remedy, null);
    }

    /** A path from the root on, in which {@code ..} behind a link leads where the system goes: above what the link leads to. */
    static Path whole(Path path) {
        Path whole = path.toAbsolutePath().getRoot();
        for (Path step : path.toAbsolutePath()) {
            if (step.toString().equals("..")) {
                try {
                    whole = whole.toRealPath();
                } catch (IOException missing) {
                    // There is no link that could lead elsewhere.
                }
                whole = whole.getParent() == null ? whole : whole.getParent();
            } else if (!step.toString().equals(".")) {
                whole = whole.resolve(step);
            }
        }
        return whole;
    }

    /** Where a path leads, of which the last steps may be missing. */
    private static Path real(Path path) throws IOException {
        Path whole = whole(path);
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        for (Path at = whole; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return at.toRealPath().resolve(at.relativize(whole)).normalize();
            }
        }
        return whole;
    }
}
