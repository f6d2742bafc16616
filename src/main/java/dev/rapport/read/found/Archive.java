package dev.rapport.read.found;

import dev.rapport.read.csv.CannotRead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file as a whole: opened if it is one, and what it lists. */
public final class Archive {
    private Archive() {}

    public static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Opens a zip.
     *
     * @throws CannotRead if it is none that can be read; it says what it is instead
     */
    static ZipFile open(Path path) throws IOException, CannotRead {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException notOne) {
            try {
                // Names that are not UTF-8 and do not say so are those of an old DOS.
                return new ZipFile(path.toFile(), NestedZip.dos());
            } catch (ZipException neither) {
                String why = String.valueOf(notOne.getMessage());
                throw new CannotRead(
                        why.contains("encrypted")
                                ? path.getFileName()
                                        + " is encrypted.\n  Unpack it with its password and give the folder."
                                : why.contains("compression method")
                                        ? path.getFileName()
                                                + " is packed in a way that few programs know.\n  Unpack it and give the folder."
                                        : whatItIs(path),
                        notOne);
            }
        }
    }

    private static String whatItIs(Path path) throws IOException {
        byte[] head = new byte[512];
        int length;
        try (InputStream in = Files.newInputStream(path)) {
            length = Math.max(0, in.readNBytes(head, 0, head.length));
        }
        String text = new String(head, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String what = length == 0
                ? "is empty"
                : text.contains("<html") || text.contains("<!doctype")
                        ? "is a web page, perhaps LinkedIn's login page saved by mistake"
                        : text.startsWith("pk")
                                ? "is a zip that is damaged or cut short"
                                : (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B
                                        ? "is packed by gzip: unpack it first"
                                        : "is neither a zip nor a folder";
        return path.getFileName() + " " + what + ".\n  Give the zip as LinkedIn sent it, or the folder it unpacks to.";
    }

    /** The entries of a zip; one whose list cannot be read as text is damaged. */
    public static List<? extends ZipEntry> entries(ZipFile zip) throws ZipException {
        try {
            return Collections.list(zip.entries());
        } catch (IllegalArgumentException malformed) {
            throw new ZipException("the list of its files is damaged");
        }
    }
}
