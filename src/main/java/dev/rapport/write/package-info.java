/**
 * Turns a report into files, and publishes them whole or not at all.
 *
 * <p>One class a format ({@code JsonReport}, {@code CsvReport}, {@code HtmlReport} …), the pages' models ({@code Page} and
 * {@code …OnPage}), and what keeps files safe ({@code Publication}, {@code Folder}, {@code NewFile}, {@code PrivateFile}).
 * A further format is a class here and a constant of {@link dev.rapport.write.Format}; what a page says goes into the rooms
 * below, how it looks into {@code src/main/jte}.
 */
@NullMarked
package dev.rapport.write;

import org.jspecify.annotations.NullMarked;
