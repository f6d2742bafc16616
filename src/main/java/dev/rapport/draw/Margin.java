package dev.rapport.draw;

/** Room around a plot, in SVG units. */
record Margin(double top, double right, double bottom, double left) {}
