package dev.rapport.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled faces of Inter (OFL-1.1), regular and semibold. */
final class Fonts {
    /** Room for readers without Inter, whose fonts run wider, above all in bold. */
    private static final double MARGIN = 1.1;

    private static final double BOLD_MARGIN = 1.2;

    private static final FontFile REGULAR = new FontFile(bytes(false));
    private static final FontFile SEMIBOLD = new FontFile(bytes(true));

    private Fonts() {}

    static MeasuredFont of(Type type) {
        return new MeasuredFont(type.bold() ? SEMIBOLD : REGULAR, type.size());
    }

    /** Room a text needs in SVG units, also in a font somewhat wider than ours. */
    static double room(String text, Type type) {
        return room(text, type.bold(), type.size());
    }

    /** Room a text of another size needs. */
    static double room(String text, boolean bold, double size) {
        return new MeasuredFont(bold ? SEMIBOLD : REGULAR, size).width(text) * (bold ? BOLD_MARGIN : MARGIN);
    }

    static byte[] bytes(boolean bold) {
        String name = "/com/formdev/flatlaf/fonts/inter/Inter-" + (bold ? "SemiBold" : "Regular") + ".otf";
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is missing from this installation");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
