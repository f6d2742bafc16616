package dev.rapport.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What leads to the months: {@code latest}, a link to the newest, and {@code index.html}. Both are made before a month is
 * put in place, as long as there can be too little space, and only renamed after it.
 */
final class Signposts {
    private static final String LATEST = "latest";
    private static final String INDEX = "index.html";

    private final Path out;
    private final String fresh;

    /**
     * Those of an output folder.
     *
     * @param fresh how the name of something not yet in place begins
     */
    Signposts(Path out, String fresh) {
        this.out = out;
        this.fresh = fresh;
    }

    /** Makes both for the months that stand and the one that is being written, unless they are right as they are. */
    void prepare(String month, Path written) throws IOException {
        SortedMap<String, Path> months = new TreeMap<>(Collections.reverseOrder());
        for (Path folder : Disk.list(out, Disk.MONTHS)) {
            if (!Disk.hasFile(folder)) {
                months.put(folder.getFileName().toString(), folder);
            }
        }
        months.put(month, written);
        // Also when an old month is made again, latest is the newest.
        Path newest = out.getFileSystem().getPath(months.firstKey());
        if (!newest.equals(latest())) {
            Files.createSymbolicLink(out.resolve(fresh + LATEST), newest);
        }
        byte[] index = IndexPage.of(months).getBytes(StandardCharsets.UTF_8);
        Path shown = out.resolve(INDEX);
        if (!(Disk.hasFile(shown) && Arrays.equals(Files.readAllBytes(shown), index))) {
            Folder.writeNew(out.resolve(fresh + INDEX), index);
        }
    }

    /** Where the link leads now; null if there is none yet. */
    private Path latest() throws IOException {
        Optional<BasicFileAttributes> there = Disk.at(out.resolve(LATEST));
        if (there.isEmpty()) {
            return null;
        }
        if (!there.get().isSymbolicLink()) {
            throw new IOException("latest in the output folder is not the link it should be");
        }
        return Files.readSymbolicLink(out.resolve(LATEST));
    }

    /** Puts in place what was made. */
    void show() throws IOException {
        for (String name : new String[] {LATEST, INDEX}) {
            Path made = out.resolve(fresh + name);
            if (Disk.at(made).isPresent()) {
                Files.move(made, out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
