/**
 * Turns a chart's grid into a picture: SVG text without native code, and PNG bytes.
 *
 * <p>A painter per kind of chart builds a {@link dev.rapport.draw.Board}: JFreeChart lays the plot out and draws grid
 * and marks onto our {@link dev.rapport.draw.SvgCanvas}, which writes colours as CSS classes, so that one drawing
 * serves light and dark pages.
 */
package dev.rapport.draw;
