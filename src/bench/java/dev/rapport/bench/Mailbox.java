package dev.rapport.bench;

import dev.rapport.demo.Demo;
import dev.rapport.demo.DemoSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An invented mailbox to be measured with.
 *
 * @param kind in which year's formats it is written
 * @param export the folder of the export
 * @param log the interaction log
 * @param out where a peer may write
 */
record Mailbox(String kind, Path export, Path log, Path out) {
    private static final String UNPACKED = "unpacked-2025";

    /** The mailbox of a size as LinkedIn writes it today, every cell quoted, and one of a year before, cells unquoted. */
    static List<Mailbox> of(DemoSize size, Path work) throws IOException {
        Path folder = work.resolve("mailbox-" + size.messages());
        Path earlier = folder.resolve(UNPACKED);
        if (!Files.isDirectory(earlier)) {
            Demo.write(Files.createDirectories(folder), size);
            unpack(folder.resolve(Demo.EARLIER_EXPORT), Files.createDirectories(earlier));
        }
        Path log = folder.resolve(Demo.LOG);
        Path out = Files.createDirectories(work.resolve("peer"));
        return List.of(
                new Mailbox("2026", folder.resolve(Demo.EXPORT), log, out), new Mailbox("2025", earlier, log, out));
    }

    private static void unpack(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                Path file = to.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(to)) {
                    Files.createDirectories(file.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
    }
}
