package dev.rapport.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipOutputStream;

/**
 * An invented network for trying the program: a LinkedIn export, an older one of the same account, and a log.
 *
 * <p>The same size always gives the same bytes, on every machine; only how well the zip is packed is the JDK's. All people,
 * companies and addresses are invented.
 */
public final class Demo {
    /** The present export, a folder in the formats of 2026. */
    public static final String EXPORT = "Basic_LinkedInDataExport_11-30-2026";

    /** The older export, a zip in the formats of 2025. */
    public static final String EARLIER_EXPORT = "Basic_LinkedInDataExport_08-20-2025.zip";

    /** The interaction log. */
    public static final String LOG = "interactions.csv";

    private Demo() {}

    /** Writes the sample into the folder that is named, or a network of so many connections, messages and years. */
    public static void main(String[] args) {
        DemoSize size = args.length < 4
                ? DemoSize.SAMPLE
                : new DemoSize(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        write(Path.of(args[0]), size);
    }

    /**
     * Writes the sample: the folder {@link #EXPORT}, the zip {@link #EARLIER_EXPORT} and the file {@link #LOG}.
     *
     * @param dir the folder that receives them; made if it is missing, files of these names are replaced
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void write(Path dir) {
        write(dir, DemoSize.SAMPLE);
    }

    /**
     * Writes the same kind of network in another size, for measuring speed.
     *
     * @param dir the folder that receives it
     * @param size how many connections, messages and years
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void write(Path dir, DemoSize size) {
        try {
            World world = World.of(size);
            new ExportWriter(world, Era.NOW, Destination.folder(dir.resolve(EXPORT))).write();
            LocalDateTime made = LocalDateTime.of(2025, 8, 20, 7, 14, 8);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve(EARLIER_EXPORT)))) {
                new ExportWriter(world, Era.EARLIER, Destination.zip(zip, made)).write();
            }
            LogWriter.write(world, Files.newOutputStream(dir.resolve(LOG)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
