package dev.rapport.read.found;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.csv.Unreadable;
import dev.rapport.read.export.ExportFile;
import dev.rapport.read.export.ExportFiles;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.export.MadeOn;
import dev.rapport.read.found.Recognition.Recognised;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * One export as it was found: the files that lie together in one folder, known by what they say.
 *
 * @param name of its folder or zip
 * @param madeOn when it was made, by what it says itself
 * @param layers what is read as one: the first files of each kind, then, of several of a kind, the older ones
 */
public record FoundExport(String name, List<MadeOn> madeOn, List<Layer> layers) {
    /**
     * Files of which none is an older state of another.
     *
     * @param number 0 for the first
     * @param files each with what is to be said of it, in the order in which they are read
     * @param others ledgers of files that are not read
     */
    public record Layer(String name, int number, List<Rivals.Ranked> files, List<Tally> others, List<String> remarks) {}

    /**
     * What was found in a folder or zip.
     *
     * @param unreadable exports of which a file could not be read, and why
     */
    public record Among(List<FoundExport> exports, List<Passed> passed, Map<String, CannotRead> unreadable) {}

    /** A file that is none of an export's, and what spoke against it. */
    private record Other(ExportSource.Part part, Tally doubts) {}

    /**
     * The exports among files.
     *
     * @param name of the folder or zip
     * @param folder whether they lie in folders on disk
     */
    public static Among among(String name, boolean folder, ExportSource source) throws IOException {
        Map<String, List<Recognised>> byFolder = new TreeMap<>();
        List<Other> others = new ArrayList<>();
        Map<String, CannotRead> unreadable = new TreeMap<>();
        for (ExportSource.Part part : source.parts()) {
            Tally doubts = new Tally(part.name(), "");
            Optional<Recognised> known = recognised(name, part, doubts, unreadable);
            if (known.isPresent()) {
                byFolder.computeIfAbsent(part.folder(), any -> new ArrayList<>())
                        .add(known.get());
            } else {
                // A log in a folder has a ledger of its own.
                if (!(folder && FolderExport.isLog(part.name()))) {
                    others.add(new Other(part, doubts));
                }
            }
        }
        // A name alone makes no export, unless it is that of a file on which findings rest.
        byFolder.values()
                .removeIf(files -> files.stream()
                        .noneMatch(file ->
                                file.columns() > 0 || file.kind().source().isPresent()));
        byFolder.keySet().removeAll(unreadable.keySet());
        List<Passed> passed = new ArrayList<>();
        Map<String, List<Tally>> beside = new TreeMap<>();
        for (Other other : others) {
            ExportSource.Part part = other.part();
            Optional<String> home = home(part.folder(), byFolder);
            if (home.isPresent()) {
                beside.computeIfAbsent(home.get(), any -> new ArrayList<>()).add(other.doubts());
            } else if (part.name().toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) {
                passed.add(new Passed(part.path(), "none of the files of an export", false));
            }
        }
        List<FoundExport> found = new ArrayList<>();
        for (Map.Entry<String, List<Recognised>> one : byFolder.entrySet()) {
            String called = called(name, one.getKey(), folder, byFolder.size() == 1);
            List<Tally> unused = beside.getOrDefault(one.getKey(), List.of());
            List<ExportSource.Part> all = new ArrayList<>();
            for (ExportSource.Part part : source.parts()) {
                if (home(part.folder(), byFolder).equals(Optional.of(one.getKey()))) {
                    all.add(part);
                }
            }
            List<MadeOn> madeOn = MadeOn.of(called, all);
            found.add(
                    new FoundExport(called, madeOn, layers(called, one.getValue(), madeOn, unused, source.remarks())));
        }
        Map<String, CannotRead> named = new TreeMap<>();
        unreadable.forEach((home, why) -> named.put(called(name, home, folder, false), why));
        return new Among(found, passed, named);
    }

    private static Optional<Recognised> recognised(
            String name, ExportSource.Part part, Tally doubts, Map<String, CannotRead> unreadable) throws IOException {
        try {
            return Recognition.of(part, doubts);
        } catch (ZipException | EOFException damaged) {
            if (Recognition.named(part.name()) || SnapshotExport.isJson(part.name())) {
                unreadable.putIfAbsent(part.folder(), ReadFailure.damagedArchive(name, damaged));
            }
            doubts.missed("was passed over: is damaged");
            return Optional.empty();
        } catch (IOException failure) {
            if (ReadFailure.scarce(failure)) {
                throw failure;
            }
            if (Recognition.named(part.name())) {
                unreadable.putIfAbsent(part.folder(), Unreadable.of(part.path(), failure));
            }
            doubts.remark("was passed over: " + Unreadable.words(failure));
            return Optional.empty();
        }
    }

    /** The nearest folder at or above one that holds an export. */
    private static Optional<String> home(String folder, Map<String, ?> exports) {
        String at = folder;
        while (!exports.containsKey(at)) {
            if (at.isEmpty()) {
                return Optional.empty();
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Optional.of(at);
    }

    /** In a folder that holds exports each is called by its own folder; a zip's own name counts more than its folders. */
    private static String called(String name, String inside, boolean folder, boolean only) {
        if (inside.isEmpty()) {
            return name;
        }
        return folder ? inside : only ? name : name + "/" + inside;
    }

    private static List<Layer> layers(
            String name, List<Recognised> files, List<MadeOn> madeOn, List<Tally> unused, List<String> remarks)
            throws IOException {
        List<List<Rivals.Ranked>> layers = new ArrayList<>();
        layers.add(new ArrayList<>());
        for (ExportFile kind : ExportFiles.ALL) {
            List<Recognised> ofKind =
                    files.stream().filter(file -> file.kind() == kind).toList();
            int older = 0;
            for (Rivals.Ranked file : ofKind.isEmpty() ? List.<Rivals.Ranked>of() : Rivals.rank(ofKind, madeOn)) {
                older += file.role() == Rivals.Role.OLDER ? 1 : 0;
                int at = file.role() == Rivals.Role.OLDER ? older : 0;
                if (at == layers.size()) {
                    layers.add(new ArrayList<>());
                }
                layers.get(at).add(file);
            }
        }
        List<Layer> all = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            all.add(new Layer(
                    name, i, List.copyOf(layers.get(i)), i == 0 ? unused : List.of(), i == 0 ? remarks : List.of()));
        }
        return List.copyOf(all);
    }

    /** Exports by name, so that it does not matter in which order they were found. */
    public static Comparator<FoundExport> byName() {
        return Comparator.comparing(FoundExport::name);
    }
}
