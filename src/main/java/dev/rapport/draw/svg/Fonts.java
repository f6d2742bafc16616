package dev.rapport.draw.svg;

/** The bundled faces of Inter (OFL-1.1), regular and semibold. */
public final class Fonts {
    /** Room for readers without Inter, whose fonts run wider, above all in bold. */
    private static final double MARGIN = 1.1;

    private static final double BOLD_MARGIN = 1.2;

    private static final FontWidths[] FACES = FontWidths.read();
    private static final FontWidths REGULAR = FACES[0];
    private static final FontWidths SEMIBOLD = FACES[1];

    private Fonts() {}

    public static MeasuredFont of(Type type) {
        return new MeasuredFont(type.bold() ? SEMIBOLD : REGULAR, type.size());
    }

    /** Room a text needs in SVG units, also in a font somewhat wider than ours. */
    public static double room(String text, Type type) {
        return room(text, type.bold(), type.size());
    }

    /** Room a text of another size needs. */
    public static double room(String text, boolean bold, double size) {
        return new MeasuredFont(bold ? SEMIBOLD : REGULAR, size).width(text) * (bold ? BOLD_MARGIN : MARGIN);
    }
}
