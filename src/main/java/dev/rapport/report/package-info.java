/**
 * The vocabulary of a finished report: sections, findings, readings, charts as data.
 *
 * <p>Records and enums, and {@link dev.rapport.report.English}, the one place where numbers, shares and
 * days become words. What a theme has to say and a writer has to show is added here, as a record; how it is counted or
 * written is not.
 */
@NullMarked
package dev.rapport.report;

import org.jspecify.annotations.NullMarked;
