/** What on the disk is rapport's own: known by what it wrote itself, never by a name alone. */
@NullMarked
package dev.rapport.own;

import org.jspecify.annotations.NullMarked;
