/**
 * Turns a chart's grid into a picture: SVG text without native code, and PNG bytes.
 *
 * <p>A class per kind of chart builds a {@link dev.rapport.draw.Board}: datasets and renderers of JFreeChart
 * ({@link dev.rapport.draw.Marks}, {@link dev.rapport.draw.Dots}, {@link dev.rapport.draw.Stack}) on a plot with two
 * axes ({@link dev.rapport.draw.Scale}), and words over them ({@link dev.rapport.draw.Pen}), which keep out of each
 * other's way. JFreeChart draws it onto our {@link dev.rapport.draw.svg.SvgCanvas}, which writes colours as CSS classes, so
 * that one drawing serves light and dark pages.
 *
 * <p>A further kind of chart is a class here and a line in {@link dev.rapport.draw.Painter}. A mark of our own is for
 * what JFreeChart has no renderer for, with a sentence why.
 */
@NullMarked
package dev.rapport.draw;

import org.jspecify.annotations.NullMarked;
