package dev.rapport.draw.svg;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the bundled faces, for painting their outlines. */
final class FontFiles {
    private FontFiles() {}

    /** A face's file as it lies beside the installed program; empty where that is only a heap of classes. */
    static Optional<Path> installed(boolean bold) {
        String program = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        if (!program.endsWith(".jar")) {
            return Optional.empty();
        }
        Path file =
                Path.of(program).toAbsolutePath().resolveSibling("lib/fonts").resolve(name(bold));
        return Optional.of(file).filter(Files::isReadable);
    }

    private static String name(boolean bold) {
        return "Inter-" + (bold ? "SemiBold" : "Regular") + ".otf";
    }

    /** A face's file. */
    static byte[] file(boolean bold) {
        String name = "/com/formdev/flatlaf/fonts/inter/" + name(bold);
        try (InputStream in = FontFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is missing from this installation");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
