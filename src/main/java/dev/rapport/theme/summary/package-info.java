/**
 * All themes together: the examination that makes a report of their answers, the month's sentence, claims judged over the
 * headlines, notes, options said beside findings, and what {@code rapport explain} tells of a finding.
 *
 * <p>{@link dev.rapport.theme.summary.Examination} is the entrance. What is added here looks at several themes at once; the
 * text of each finding stands in {@code findings.txt}.
 */
@NullMarked
package dev.rapport.theme.summary;

import org.jspecify.annotations.NullMarked;
