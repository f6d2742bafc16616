package dev.rapport.draw.svg;

/** The four ways a chart sets text. */
public enum Type {
    PLAIN("t", 13, false),
    BOLD("t b", 13, true),
    SMALL("t xs", 11.5, false),
    SMALL_BOLD("t xs b", 11.5, true);

    private final String cssClass;
    private final double size;
    private final boolean bold;

    Type(String cssClass, double size, boolean bold) {
        this.cssClass = cssClass;
        this.size = size;
        this.bold = bold;
    }

    public String cssClass() {
        return cssClass;
    }

    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }
}
