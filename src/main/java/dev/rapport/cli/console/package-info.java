/** What is said to whom: results, warnings, progress, exit codes, and text made safe for a terminal. */
package dev.rapport.cli.console;
