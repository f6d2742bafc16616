package dev.rapport.whole;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.tests.mockfile.HandleTrackingFS;

/** A file system in which nothing that is open, and no folder with anything open in it, is moved or removed: Windows. */
final class HeldOpen extends HandleTrackingFS {
    private final List<Path> open = new ArrayList<>();

    HeldOpen(FileSystem real) {
        super("held://", real);
    }

    @Override
    protected synchronized void onOpen(Path path, Object stream) {
        open.add(path.toAbsolutePath());
    }

    @Override
    protected synchronized void onClose(Path path, Object stream) {
        open.remove(path.toAbsolutePath());
    }

    private synchronized void refuse(Path path) throws IOException {
        if (open.stream().anyMatch(held -> held.startsWith(path.toAbsolutePath()))) {
            throw new FileSystemException(path.toString(), null, "it is being used by another process");
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        refuse(path);
        super.delete(path);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        refuse(path);
        return super.deleteIfExists(path);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        refuse(source);
        refuse(target);
        super.move(source, target, options);
    }
}
