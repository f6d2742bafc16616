/**
 * The map of rapport, in the order in which it runs.
 *
 * <pre>
 * level 4   cli                                the person's words in, exit codes out
 * level 3   Pipeline                           the whole program in four calls
 * level 2   read        theme        write ─► draw
 * level 1               ledger       report
 * level 0   fact        stat         own
 * </pre>
 *
 * <p>Arrows only go down (and {@code write ─► draw} sideways). {@code read}, {@code theme} and {@code write} do not know
 * each other. To add an input file, see {@code read.export.ExportFiles}; a theme, {@code theme.Themes}; an output format, {@code
 * write.Format}.
 */
@NullMarked
package dev.rapport;

import org.jspecify.annotations.NullMarked;
