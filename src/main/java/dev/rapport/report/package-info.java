/** The vocabulary of a finished report: sections, findings, readings, charts as data. */
@NullMarked
package dev.rapport.report;

import org.jspecify.annotations.NullMarked;
