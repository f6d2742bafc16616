package dev.rapport.read.earlier;

import dev.rapport.own.Manifest;
import dev.rapport.own.MonthFolders;
import dev.rapport.own.OnDisk;
import dev.rapport.own.PublishedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A month in a folder of reports: where it lies, and whether it is as it was published.
 *
 * @param folder which bears its name, also where it is set aside
 */
public record PublishedMonth(Path folder) {
    static final String FINDINGS = "data/findings.csv";

    private static final String SET_ASIDE = ".old-";

    /** Which published months in a folder are not as they were published, and how many there are in all. */
    public record Checked(int months, List<String> changed) {}

    /** Compares every file of every published month with its manifest. */
    public static Checked check(Path reports) throws IOException {
        int months = 0;
        List<String> changed = new ArrayList<>();
        for (PublishedMonth month : all(reports)) {
            Optional<Manifest> manifest = month.manifest();
            if (manifest.isPresent() && !month.holdsItsOwn()) {
                changed.add(month.holdsAnother());
            } else if (manifest.isPresent()) {
                months++;
                for (String name : manifest.get().sums().keySet()) {
                    month.changed(manifest.get(), name).ifPresent(changed::add);
                }
            } else if (month.has(FINDINGS)) {
                changed.add(month.withoutManifest(FINDINGS));
            }
        }
        return new Checked(months, changed);
    }

    /**
     * All months, oldest first. A run that died between two renames has left its month set aside, which the next publication
     * puts back: until then it is read where it lies.
     */
    static List<PublishedMonth> all(Path reports) throws IOException {
        List<PublishedMonth> found = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            for (Path folder : OnDisk.list(reports, "{,.old-}" + MonthFolders.NAME)) {
                PublishedMonth month = new PublishedMonth(folder);
                boolean aside = folder.getFileName().toString().startsWith(SET_ASIDE);
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && (!aside || !Files.exists(folder.resolveSibling(month.name())))) {
                    found.add(month);
                }
            }
        }
        found.sort(Comparator.comparing(PublishedMonth::name));
        return found;
    }

    /** Such as {@code 2026-11}. */
    String name() {
        String name = folder.getFileName().toString();
        return name.startsWith(SET_ASIDE) ? name.substring(SET_ASIDE.length()) : name;
    }

    Optional<Manifest> manifest() throws IOException {
        return Manifest.of(folder);
    }

    boolean holdsItsOwn() throws IOException {
        return MonthFolders.holdsItsOwn(folder, name());
    }

    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** A file of it, as it is named to the person. */
    String shown(String file) {
        return name() + "/" + file;
    }

    String holdsAnother() {
        return name() + " holds the report of another month, and is passed over.";
    }

    String withoutManifest(String file) {
        return shown(file) + " is passed over: its folder bears no list of rapport's own (" + Manifest.FILE + ").";
    }

    /** That a file is not as it was published; empty if it is. */
    Optional<String> changed(Manifest manifest, String file) throws IOException {
        return switch (PublishedFile.state(folder, manifest, file)) {
            case AS_PUBLISHED, NOT_LISTED -> Optional.empty();
            case CHANGED ->
                Optional.of(shown(file) + " is not as it was published (" + Manifest.FILE
                        + " has another sum); it counts as it is now.");
            case GONE ->
                Optional.of(shown(file) + " is gone, which " + Manifest.FILE + " lists; its rows are missing.");
        };
    }
}
