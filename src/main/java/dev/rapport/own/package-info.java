/**
 * What on the disk is rapport's own: known by what it wrote itself, never by a name alone.
 *
 * <p>Here is what reading and writing must agree on: manifests, the folders of months, who may read a file, and tables that a
 * person and rapport both write. A further file that rapport must know again belongs here; what is in it does not.
 */
@NullMarked
package dev.rapport.own;

import org.jspecify.annotations.NullMarked;
