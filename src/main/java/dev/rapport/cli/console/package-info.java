/** What is said to whom: results, warnings, progress, exit codes, and text made safe for a terminal. */
@NullMarked
package dev.rapport.cli.console;

import org.jspecify.annotations.NullMarked;
