/**
 * The surface that charts are drawn on, and how things look on it: SVG text written without native code
 * ({@link dev.rapport.draw.svg.SvgCanvas}), the palette for light, dark and paper, type sizes, widths of letters, and
 * the marks a brush can make.
 *
 * <p>Nothing here knows a chart. A colour is added to {@link dev.rapport.draw.svg.Palette}, once for light and once for
 * dark.
 */
@NullMarked
package dev.rapport.draw.svg;

import org.jspecify.annotations.NullMarked;
