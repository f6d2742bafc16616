/** The page that looks back: all months as they were counted for the newest, by number and by name, and what a year was. */
@NullMarked
package dev.rapport.write.months;

import org.jspecify.annotations.NullMarked;
