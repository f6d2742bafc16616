/**
 * What the person has said about reading: days, zones, meetings, and logs of other tools that they describe.
 *
 * <p>{@link dev.rapport.read.setting.ReadOptions} holds what holds for all files, a new option too; {@link
 * dev.rapport.read.setting.MappingSettings} reads the settings {@code log.…}.
 */
@NullMarked
package dev.rapport.read.setting;

import org.jspecify.annotations.NullMarked;
