/**
 * The month in short: the findings {@code month.…}, and people week by week.
 *
 * <p>A new count of the month is a method of {@link dev.rapport.theme.month.Month}, beside a column of {@code
 * months.csv} ({@link dev.rapport.ledger.MonthColumn}).
 */
@NullMarked
package dev.rapport.theme.month;

import org.jspecify.annotations.NullMarked;
