/** What happened, with whom, when; and what became of every row that was read. */
@NullMarked
package dev.rapport.fact;

import org.jspecify.annotations.NullMarked;
