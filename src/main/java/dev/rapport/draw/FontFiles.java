package dev.rapport.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the bundled faces, for whoever paints their outlines. */
final class FontFiles {
    private FontFiles() {}

    /** A face's file. */
    static byte[] file(boolean bold) {
        String name = "/com/formdev/flatlaf/fonts/inter/Inter-" + (bold ? "SemiBold" : "Regular") + ".otf";
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
