package dev.rapport.draw.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The widths of a face's characters, taken from its file once and kept beside this class: reading two font files takes
 * as long as drawing four charts. {@code inter.widths} holds 16-bit numbers, for the regular face and then the semibold
 * one: the units of an em, and the advance of each character from 0 on in such units, 0 if the face lacks it.
 *
 * <p>No native code takes part, so a text is as wide on every machine.
 */
final class FontWidths {
    /** Characters beyond these are guessed. */
    static final int KNOWN = 0x2600;

    private final short[] advances = new short[KNOWN];
    private final double unit;

    private FontWidths(ByteBuffer faces) {
        unit = faces.getShort();
        faces.asShortBuffer().get(advances);
        faces.position(faces.position() + Short.BYTES * KNOWN);
    }

    /** The regular face and the semibold one. */
    static FontWidths[] read() {
        try (InputStream in = FontWidths.class.getResourceAsStream("inter.widths")) {
            ByteBuffer faces = ByteBuffer.wrap(in.readAllBytes());
            return new FontWidths[] {new FontWidths(faces), new FontWidths(faces)};
        } catch (IOException cause) {
            throw new UncheckedIOException("the program's own widths of letters cannot be read", cause);
        }
    }

    /** Width of a character at size 1. */
    double width(int codePoint) {
        int advance = codePoint < KNOWN ? advances[codePoint] : 0;
        return advance == 0 ? guess(codePoint) : advance / unit;
    }

    /** What characters that the face lacks take up in the reader's own fonts. */
    private static double guess(int codePoint) {
        int kind = Character.getType(codePoint);
        if (kind == Character.NON_SPACING_MARK || kind == Character.FORMAT || kind == Character.CONTROL) {
            return 0;
        }
        return codePoint >= 0x1F000 ? 1.3 : codePoint >= 0x1100 ? 1 : .62;
    }
}
