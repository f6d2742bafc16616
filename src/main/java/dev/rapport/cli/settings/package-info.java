/**
 * Where the value of an option comes from when it is not typed, and what a typed one may be.
 *
 * <p>A further option is a word in {@link dev.rapport.cli.settings.SettingNames}; a value of a new kind is a converter in
 * {@link dev.rapport.cli.settings.Converters}, or in {@link dev.rapport.cli.settings.Amounts} if it is a number or a span of
 * time.
 */
@NullMarked
package dev.rapport.cli.settings;

import org.jspecify.annotations.NullMarked;
