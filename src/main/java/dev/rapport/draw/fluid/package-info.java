/**
 * Drawings that are as wide as their place: a height in pixels, positions across in percent and no viewBox, so that one
 * drawing serves every width and its text never shrinks. Too small for axes, so without a chart library, which knows no
 * percent.
 *
 * <p>A further one is a class here that writes its marks with {@code FluidSvg}. Charts with axes belong in {@code draw}.
 */
@NullMarked
package dev.rapport.draw.fluid;

import org.jspecify.annotations.NullMarked;
