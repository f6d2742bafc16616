package dev.rapport.draw.svg;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Inter as this machine's own font system sees it, for PNG. */
public record Faces(Font regular, Font semibold) {
    /** Hands the faces to the pen through the surface it draws on. */
    public static final RenderingHints.Key HINT = new Hint();

    private static final FontRenderContext SURFACE = new FontRenderContext(null, true, true);

    /** The faces, loaded with the first picture, once. */
    public static Faces loaded() {
        return Loaded.FACES;
    }

    private static final class Loaded {
        static final Faces FACES = new Faces(load(false), load(true));
    }

    private static Font load(boolean bold) {
        try {
            Font font = made(bold);
            font.getStringBounds("a first word, so that a failure shows here", SURFACE);
            return font;
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the bundled font cannot be loaded", e);
        }
    }

    // Of bytes Java makes a temporary file, outside the folder that a report is written to.
    private static Font made(boolean bold) throws IOException, FontFormatException {
        Optional<Path> file = FontFiles.installed(bold);
        return file.isPresent()
                ? Font.createFont(Font.TRUETYPE_FONT, file.get().toFile())
                : Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontFiles.file(bold)));
    }

    public Font of(Type type) {
        return of(type.bold(), type.size());
    }

    public Font of(boolean bold, double size) {
        return (bold ? semibold : regular).deriveFont((float) size);
    }

    private static final class Hint extends RenderingHints.Key {
        Hint() {
            super(7301);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Faces;
        }
    }
}
