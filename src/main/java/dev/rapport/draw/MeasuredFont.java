package dev.rapport.draw;

/** A face at a size, which knows how wide a text gets. */
record MeasuredFont(FontFile file, double size) {
    /** Width of a text in SVG units. */
    double width(String text) {
        return text.codePoints().mapToDouble(file::width).sum() * size;
    }
}
