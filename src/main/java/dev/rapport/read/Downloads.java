package dev.rapport.read;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.export.ExportSource;
import dev.rapport.read.found.Archive;
import dev.rapport.read.found.FolderExport;
import dev.rapport.read.found.FoundExport;
import dev.rapport.read.found.Recognition;
import dev.rapport.read.found.ZipExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a person's downloads is LinkedIn's: zips, and the folders that some browsers unpack them to. Everything else that
 * lies there is looked at by its name, and a zip by its list of files, but not read.
 */
public final class Downloads {
    /** As LinkedIn names its archives since 2015, with whatever a browser puts before or behind it. */
    private static final Pattern NAMED = Pattern.compile("(?i)linkedin.?data.?export");

    private Downloads() {}

    /**
     * Something of LinkedIn's.
     *
     * @param path the zip or the folder
     * @param files the tables in an unpacked folder, which alone need to be copied; none for a zip
     * @param trouble why it cannot be used, in words; empty if it can
     */
    public record Download(Path path, List<Path> files, String trouble) {}

    /** What lies in a folder, sorted by name; not in the folders below it. */
    public static List<Download> in(Path folder) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.sorted().toList();
        }
        List<Download> found = new ArrayList<>();
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                unpacked(child, found);
            } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS) && Archive.isZip(name)) {
                zip(child, found);
            }
        }
        return found;
    }

    private static void zip(Path file, List<Download> found) {
        String name = file.getFileName().toString();
        try (ExportSource zip = ZipExport.open(file)) {
            boolean listed = zip.parts().stream().anyMatch(part -> Recognition.named(part.name()));
            if (listed && !FoundExport.among(name, false, zip).exports().isEmpty()) {
                found.add(new Download(file, List.of(), ""));
            }
        } catch (CannotRead damaged) {
            trouble(file, damaged.getMessage().lines().findFirst().orElse(""), found);
        } catch (IOException damaged) {
            trouble(file, name + " is damaged or cut short.", found);
        }
    }

    private static void unpacked(Path folder, List<Download> found) {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> tables = list.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> ExportSource.mayBeTable(file.getFileName().toString()))
                    .sorted()
                    .toList();
            if (tables.stream()
                    .noneMatch(file -> Recognition.named(file.getFileName().toString()))) {
                return;
            }
            ExportSource source = new FolderExport(folder, tables);
            if (!FoundExport.among(folder.getFileName().toString(), true, source)
                    .exports()
                    .isEmpty()) {
                found.add(new Download(folder, tables, ""));
            }
        } catch (IOException closed) {
            trouble(folder, folder.getFileName() + " cannot be read.", found);
        }
    }

    /** What is not LinkedIn's by its name is none of our business. */
    private static void trouble(Path path, String why, List<Download> found) {
        if (NAMED.matcher(path.getFileName().toString()).find()) {
            found.add(new Download(path, List.of(), why));
        }
    }
}
