/** What the tables of a report mean, said once for people and once for programs. */
@NullMarked
package dev.rapport.write.data;

import org.jspecify.annotations.NullMarked;
