package dev.rapport.write;

import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
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
 * put in place, as long as there can be too little space, and only renamed after it. Neither takes the place of anything
 * that rapport did not write.
 */
final class LatestAndIndex {
    private static final String LATEST = "latest";
    private static final String INDEX = "index.html";

    /** More than a page of all months of a life, and little enough to look into any file of that name. */
    private static final long MOST_BYTES = 8 << 20;

    private final Path out;
    private final Path latest;
    private final Path index;
    private final Path freshLatest;
    private final Path freshIndex;

    /**
     * Those of an output folder.
     *
     * @param fresh how the name of something not yet in place begins
     */
    LatestAndIndex(Path out, String fresh) {
        this.out = out;
        this.latest = out.resolve(LATEST);
        this.index = out.resolve(INDEX);
        this.freshLatest = out.resolve(fresh + LATEST);
        this.freshIndex = out.resolve(fresh + INDEX);
    }

    /** Refuses what stands in their places and is not rapport's. */
    void refuseForeign() throws IOException {
        for (Path name : new Path[] {freshLatest, freshIndex}) {
            if (OnDisk.at(name).isPresent()) {
                throw NotOurs.taken(name);
            }
        }
        if (OnDisk.at(index).isPresent() && !indexIsOurs()) {
            throw NotOurs.taken(index);
        }
        if (OnDisk.at(latest).isPresent() && !latestIsOurs()) {
            throw NotOurs.taken(latest);
        }
    }

    /** Makes both for the months that stand and the one that is being written, unless they are right as they are. */
    void prepare(String month, Path written) throws IOException {
        SortedMap<String, Path> months = new TreeMap<>(Collections.reverseOrder());
        for (Path folder : OnDisk.list(out, MonthFolders.NAME)) {
            String name = folder.getFileName().toString();
            if (MonthFolders.is(folder) && MonthFolders.holdsItsOwn(folder, name)) {
                months.put(name, folder);
            }
        }
        months.put(month, written);
        // Also when an old month is made again, latest is the newest.
        String newest = months.firstKey();
        if (OnDisk.at(latest).isEmpty()
                || !newest.equals(Files.readSymbolicLink(latest).toString())) {
            // Where there are no links, the page of all months leads to the newest.
            Disk.link(freshLatest, newest);
        }
        byte[] page = IndexPage.of(months);
        if (!(OnDisk.isFile(index) && Arrays.equals(Files.readAllBytes(index), page))) {
            NewFile.writeNew(freshIndex, page);
        }
    }

    /** Puts in place what was made. */
    void show() throws IOException {
        if (OnDisk.at(freshLatest).isPresent()) {
            Files.move(freshLatest, latest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        if (OnDisk.at(freshIndex).isPresent()) {
            Files.move(freshIndex, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was made and is not put in place. */
    void withdraw() throws IOException {
        Optional<BasicFileAttributes> link = OnDisk.at(freshLatest);
        if (link.isPresent() && !link.get().isSymbolicLink()) {
            throw NotOurs.taken(freshLatest);
        }
        if (OnDisk.at(freshIndex).isPresent() && !OnDisk.isFile(freshIndex)) {
            throw NotOurs.taken(freshIndex);
        }
        Files.deleteIfExists(freshLatest);
        Files.deleteIfExists(freshIndex);
    }

    private boolean indexIsOurs() throws IOException {
        Optional<BasicFileAttributes> there = OnDisk.at(index);
        return there.isPresent()
                && there.get().isRegularFile()
                && there.get().size() <= MOST_BYTES
                && IndexPage.isOurs(new String(Files.readAllBytes(index), StandardCharsets.UTF_8));
    }

    /** A link to a month of ours, or to one that the person has removed. */
    private boolean latestIsOurs() throws IOException {
        if (!OnDisk.isLink(latest)) {
            return false;
        }
        String month = Files.readSymbolicLink(latest).toString();
        if (!month.matches(MonthFolders.NAME)) {
            return false;
        }
        return OnDisk.at(out.resolve(month)).isPresent() ? MonthFolders.is(out.resolve(month)) : indexIsOurs();
    }
}
