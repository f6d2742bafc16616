package dev.rapport.write;

import dev.rapport.own.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Files and folders that were not there before: private from the moment they exist, and forced to disk. */
final class NewFile {
    private NewFile() {}

    /** Makes a folder and its missing parents, each private from the start; refuses to pass a link at the end. */
    static void makeFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            makeFolders(parent);
        }
        Files.createDirectory(folder, OwnerOnly.folder(folder));
    }

    /** Makes the folders in which a file will be. */
    static void makeFoldersFor(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            makeFolders(parent);
        }
    }

    /** Writes a new private file and forces it to disk. */
    static void writeNew(Path file, byte[] bytes) throws IOException {
        FileChannel channel = open(file);
        write(channel, ByteBuffer.wrap(bytes));
        force(channel, file, bytes.length);
    }

    /** Copies a file to a new private one and forces that to disk. */
    static void copyNew(Path from, Path file) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = open(file)) {
            long copied = 0;
            long part = 1;
            while (part > 0) {
                part = in.transferTo(copied, Long.MAX_VALUE - copied, out);
                copied += part;
            }
            out.force(true);
            if (copied != in.size()) {
                throw new IOException(from.getFileName() + " changed while it was copied");
            }
        }
    }

    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(file));
    }

    static void write(FileChannel channel, ByteBuffer rest) throws IOException {
        try {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException | RuntimeException | Error failure) {
            channel.close();
            throw failure;
        }
    }

    static void force(FileChannel written, Path file, long length) throws IOException {
        try (FileChannel channel = written) {
            channel.force(true);
            if (channel.size() != length) {
                throw new IOException(
                        "only " + channel.size() + " of " + length + " bytes reached " + file.getFileName());
            }
        }
    }
}
