package dev.rapport.draw.svg;

import java.awt.Color;

/** A colour that knows its name in the design, so that the canvas can write a CSS class instead of a value. */
@SuppressWarnings("serial")
public final class Token extends Color {
    private final String name;

    public Token(String name, int rgb) {
        this(name, rgb, 255);
    }

    private Token(String name, int rgb, int alpha) {
        super(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha);
        this.name = name;
    }

    /** Its name: the CSS variable without the two dashes. */
    public String name() {
        return name;
    }

    /** The same colour, seen through; opacity from 0 to 1. */
    public Token faint(double opacity) {
        return new Token(name, getRGB(), (int) Math.round(opacity * 255));
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Token token && token.name.equals(name);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
