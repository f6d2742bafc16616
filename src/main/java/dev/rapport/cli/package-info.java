/** The person's words in, exit codes out: one class per command, each opening with its manual. */
@NullMarked
package dev.rapport.cli;

import org.jspecify.annotations.NullMarked;
