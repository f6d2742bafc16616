/**
 * What is said to whom: results, warnings, progress, exit codes, and text made safe for a terminal.
 *
 * <p>A further exit code is a constant of {@link dev.rapport.cli.console.ExitCode} with its sentence. No command, and nothing
 * of the report, is known here.
 */
@NullMarked
package dev.rapport.cli.console;

import org.jspecify.annotations.NullMarked;
