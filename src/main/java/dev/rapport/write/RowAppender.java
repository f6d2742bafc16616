package dev.rapport.write;

import dev.rapport.own.Formulas;
import dev.rapport.own.OwnerOnly;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file that the person keeps, such as the interaction log: one row is added whole or not at all, under a lock, forced
 * to disk. A new file is readable by its owner only; a link is not written through; a missing last line end is mended.
 */
public final class RowAppender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;

    /** A file that may not be there yet. */
    public RowAppender(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** Looks at what is about to be added, beside what is there. */
    public interface Review<E extends Exception> {
        /** Throws if it must not be added. */
        void of(byte[] before, String addition) throws E, IOException;
    }

    /**
     * Adds a row.
     *
     * @param columns what the file's columns mean, in their order; of a new file its header
     * @param cells by column
     * @param review has the last word
     * @throws CannotWrite if it could not be added; then the file is as it was
     */
    public <E extends Exception> void append(
            char delimiter, List<String> columns, Map<String, String> cells, Review<E> review)
            throws E, CannotWrite, AlreadyRunning {
        locked(
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS),
                channel -> add(channel, delimiter, columns, cells, review));
    }

    /** Says how much of a file stays. */
    public interface Keep<E extends Exception> {
        /** How many of its first bytes stay. */
        int of(byte[] there) throws E;
    }

    /**
     * Takes away the end of the file.
     *
     * @return whether anything went; a missing file has no end
     * @throws CannotWrite if it could not be taken away; then the file is as it was
     */
    public <E extends Exception> boolean cut(Keep<E> keep) throws E, CannotWrite, AlreadyRunning {
        if (!Files.exists(file)) {
            return false;
        }
        AtomicBoolean less = new AtomicBoolean();
        this.<E>locked(
                Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), channel -> {
                    byte[] there = bytes(channel);
                    int stays = keep.of(there);
                    less.set(stays < there.length);
                    channel.truncate(stays);
                    channel.force(true);
                });
        return less.get();
    }

    /** What is done while the file is one's own. */
    private interface Work<E extends Exception> {
        void on(FileChannel channel) throws E, IOException;
    }

    private <E extends Exception> void locked(Set<OpenOption> how, Work<E> work) throws E, CannotWrite, AlreadyRunning {
        try {
            Disk.refuseLink(file);
            OutputPlace.refuseMonth(file);
            NewFile.makeFoldersFor(file);
            try (FileChannel channel = FileChannel.open(file, how, OwnerOnly.file(file))) {
                OutputLock.take(
                        channel,
                        PATIENCE,
                        file.getFileName()
                                + " is being written by another program; nothing was added. Try again when it is done.");
                work.on(channel);
            }
        } catch (IOException cause) {
            throw CannotWrite.of("nothing was added to " + file, cause);
        }
    }

    private static byte[] bytes(FileChannel channel) throws IOException {
        ByteBuffer there = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (there.hasRemaining() && channel.read(there) >= 0) {
            // A read may give less than asked for.
        }
        return there.array();
    }

    private static <E extends Exception> void add(
            FileChannel channel, char delimiter, List<String> columns, Map<String, String> cells, Review<E> review)
            throws E, IOException {
        byte[] there = bytes(channel);
        String end = lineEnd(there);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator(end)
                .get();
        StringWriter text = new StringWriter();
        boolean empty = empty(there);
        if (!empty && there[there.length - 1] != '\n') {
            text.append(end);
        }
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            if (empty) {
                printer.printRecord(columns);
            }
            for (String column : columns) {
                printer.print(Formulas.disarmed(cells.getOrDefault(column, "")));
            }
            printer.println();
        }
        review.of(there, text.toString());
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        try {
            channel.position(there.length);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException half) {
            channel.truncate(there.length);
            throw half;
        }
    }

    /** How the first line of a file ends, as a hand or a spreadsheet made it. */
    private static String lineEnd(byte[] there) {
        for (int i = 1; i < there.length; i++) {
            if (there[i] == '\n') {
                return there[i - 1] == '\r' ? "\r\n" : "\n";
            }
        }
        return "\n";
    }

    /** Whether a file holds nothing but blanks, or the mark that some editors put at the beginning. */
    private static boolean empty(byte[] there) {
        String text = new String(there, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).isBlank();
    }
}
