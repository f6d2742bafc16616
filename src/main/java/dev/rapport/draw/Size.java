package dev.rapport.draw;

/** The two widths every chart is drawn in; the page shows one of them. */
public enum Size {
    /** For screens and paper. */
    WIDE(700),
    /** For phones and narrow columns. */
    SLIM(340);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** Width in SVG units. */
    public int width() {
        return width;
    }

    boolean slim() {
        return this == SLIM;
    }
}
