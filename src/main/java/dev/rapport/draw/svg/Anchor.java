package dev.rapport.draw.svg;

/** Which point of a text stands at the given place. */
public enum Anchor {
    START(""),
    MIDDLE(" m"),
    END(" e");

    private final String cssClass;

    Anchor(String cssClass) {
        this.cssClass = cssClass;
    }

    public String cssClass() {
        return cssClass;
    }

    /** Left edge of a text of some width that is anchored at x. */
    public double left(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
