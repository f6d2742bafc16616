package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;

/**
 * A place on an axis.
 *
 * @param line whether a grid line runs through it
 */
record Tick(double value, String label, boolean bold, boolean line, Anchor anchor) {
    Tick(double value, String label) {
        this(value, label, false, true, Anchor.MIDDLE);
    }

    /** A label without a line. */
    static Tick word(double value, String label, boolean bold) {
        return new Tick(value, label, bold, false, Anchor.MIDDLE);
    }

    Tick at(Anchor other) {
        return new Tick(value, label, bold, line, other);
    }
}
