/**
 * Drawings that are as wide as their place: a height in pixels, positions across in percent and no viewBox, so that one
 * drawing serves every width and its text never shrinks. Too small for axes, so without a chart library.
 */
@NullMarked
package dev.rapport.draw.fluid;

import org.jspecify.annotations.NullMarked;
