/**
 * The person's words in, exit codes out: one class per command, each opening with its manual.
 *
 * <p>A further command is a class here (about people: in {@code cli.people}) and a line in {@code CommandTree}. An option is a
 * field where it is used, or in the group that commands share ({@code Options}, {@code Counting}, {@code Publishing}), and a
 * line in {@link dev.rapport.cli.settings.SettingNames}. What goes wrong gets its code and words in {@code Failures} alone.
 */
@NullMarked
package dev.rapport.cli;

import org.jspecify.annotations.NullMarked;
