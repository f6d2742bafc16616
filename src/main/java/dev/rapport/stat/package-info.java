/** Small exact statistics: estimates with ranges. */
@NullMarked
package dev.rapport.stat;

import org.jspecify.annotations.NullMarked;
