/**
 * What the tables of a report mean, said once for people and once for programs.
 *
 * <p>The meaning of a further column is a line in {@code columns.txt}.
 */
@NullMarked
package dev.rapport.write.data;

import org.jspecify.annotations.NullMarked;
