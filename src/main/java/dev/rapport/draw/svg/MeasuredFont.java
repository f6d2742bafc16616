package dev.rapport.draw.svg;

/** A face at a size, which knows how wide a text gets. */
public record MeasuredFont(FontWidths face, double size) {
    /** Width of a text in SVG units. */
    public double width(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            sum += face.width(codePoint);
            i += Character.charCount(codePoint);
        }
        return sum * size;
    }
}
