package dev.rapport.read;

import dev.rapport.fact.Intake;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Unreadable;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.found.FolderExport;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.found.Passed;
import dev.rapport.read.found.ReadFailure;
import dev.rapport.read.found.SnapshotExport;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * The exports in all places that were given. What lies beside a good export and cannot be read is passed over by name; what
 * was given and has nothing good in it is refused.
 */
final class OpenExports implements Closeable {
    private static final Pattern NAMED = Pattern.compile("(?i)linkedin|data.?export");
    private static final Pattern TAKEOUT = Pattern.compile("(?i)takeout");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i)\\.(xlsx|xlsm|xlsb|ods|numbers)$");
    private static final int BEGINNING = 1 << 16;
    private static final int MOST_NAMED = 5;

    private final Inputs inputs;
    private final List<ExportSource> sources = new ArrayList<>();
    /** What was given, and the exports found in it. */
    private final Map<Path, List<FoundExport>> found = new LinkedHashMap<>();

    private final List<Passed> passed = new ArrayList<>();
    private final Map<Path, List<CannotRead>> failures = new LinkedHashMap<>();

    /** Opens them all. */
    OpenExports(Inputs inputs) throws CannotRead, IOException {
        this.inputs = inputs;
        try {
            for (Inputs.Place place : inputs.places()) {
                look(place);
            }
            for (Inputs.Place place : inputs.places()) {
                oneAtLeast(place.root());
            }
        } catch (IOException | CannotRead | RuntimeException unusable) {
            close();
            throw unusable;
        }
    }

    private void look(Inputs.Place place) throws IOException {
        try {
            ExportSource source = SnapshotExport.around(place.open());
            sources.add(source);
            FoundExport.Among among = FoundExport.among(place.shown(), place.tree() != null, source);
            found.computeIfAbsent(place.root(), any -> new ArrayList<>()).addAll(among.exports());
            among.unreadable().forEach((name, why) -> pass(place.root(), name, why, true));
            FolderExport tree = place.tree();
            if (tree != null) {
                passed.addAll(LogFolder.among(place.path(), tree, among.passed(), Set.copyOf(inputs.logs())));
                passed.addAll(tree.passed());
            } else {
                passed.addAll(among.passed());
                if (among.exports().isEmpty() && among.unreadable().isEmpty()) {
                    pass(place.root(), place.shown(), none(place), false);
                }
            }
        } catch (ZipException | EOFException damaged) {
            pass(place.root(), place.shown(), ReadFailure.damagedArchive(place.shown(), damaged), mayBeExport(place));
        } catch (CannotRead unusable) {
            pass(place.root(), place.shown(), unusable, mayBeExport(place));
        } catch (IOException unreadable) {
            if (ReadFailure.scarce(unreadable)) {
                throw unreadable;
            }
            pass(place.root(), place.shown(), Unreadable.of(place.shown(), unreadable), mayBeExport(place));
        }
    }

    private static CannotRead none(Inputs.Place place) throws IOException {
        for (Path file : place.files().isEmpty() ? List.of(place.path()) : place.files()) {
            if (LogFolder.isAside(file)) {
                return new CannotRead(
                        place.shown()
                                + " is a log, and no part of an export: give it with --log.\n  An export stands beside it:  rapport report EXPORT --log LOG");
            }
        }
        String hint = SPREADSHEET.matcher(place.shown()).find()
                ? "\n  It is a spreadsheet's own file: give the zip as LinkedIn sent it."
                : TAKEOUT.matcher(place.shown()).find()
                        ? "\n  What Google keeps of a calendar and a mailbox is a log: give it with --log, beside an export."
                        : "";
        return new CannotRead(place.shown() + " holds none of the files of a LinkedIn export.\n"
                + "  Expected at least one of: Connections.csv, messages.csv, Invitations.csv." + hint);
    }

    private void pass(Path root, String name, CannotRead unusable, boolean missed) {
        failures.computeIfAbsent(root, any -> new ArrayList<>()).add(unusable);
        passed.add(Passed.of(name, unusable, missed));
    }

    /** Whether what cannot be read may be an export after all, by its name or its beginning. */
    private static boolean mayBeExport(Inputs.Place place) {
        if (place.tree() != null || NAMED.matcher(place.shown()).find()) {
            return true;
        }
        try (InputStream in = Files.newInputStream(place.path())) {
            String text = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return text.contains("Connections.csv") || text.contains("messages.csv") || text.contains("Profile.csv");
        } catch (IOException unreadable) {
            return true;
        }
    }

    /**
     * Passes over an export that turned out to be unreadable while it was read.
     *
     * @throws CannotRead if nothing else is in what was given
     */
    void drop(FoundExport export, CannotRead unusable) throws CannotRead {
        Path root = found.entrySet().stream()
                .filter(given -> given.getValue().remove(export))
                .findFirst()
                .orElseThrow()
                .getKey();
        pass(root, export.name(), unusable, true);
        oneAtLeast(root);
    }

    /** A log given beside it does not help: an inbox that is empty by mistake must not become a poor month. */
    private void oneAtLeast(Path root) throws CannotRead {
        List<CannotRead> why = failures.getOrDefault(root, List.of());
        boolean logs = inputs.places().stream()
                .anyMatch(place -> place.root().equals(root)
                        && place.tree() != null
                        && !place.tree().logs().isEmpty());
        if (!found.getOrDefault(root, List.of()).isEmpty() || (logs && why.isEmpty())) {
            return;
        }
        if (why.size() == 1) {
            throw why.get(0);
        }
        StringBuilder words = new StringBuilder("no LinkedIn export was found in " + root + ".\n");
        passed.stream().limit(MOST_NAMED).forEach(one -> words.append("  " + one.name() + ": " + one.why() + ".\n"));
        throw new CannotRead(
                words + "  Put the zip there as LinkedIn sent it. How to ask for it: rapport explain archive");
    }

    /** All exports, sorted by name. */
    List<FoundExport> all() {
        return found.values().stream()
                .flatMap(List::stream)
                .sorted(FoundExport.byName())
                .toList();
    }

    /** What was passed over, as ledgers without rows. */
    List<Intake> passedOver() {
        return passed.stream().map(Passed::intake).toList();
    }

    @Override
    public void close() throws IOException {
        for (ExportSource source : sources) {
            source.close();
        }
    }
}
