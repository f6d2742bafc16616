/** Turns a report into files, and publishes them whole or not at all. */
@NullMarked
package dev.rapport.write;

import org.jspecify.annotations.NullMarked;
