/** The month in short: the findings {@code month.…}, and people week by week. */
@NullMarked
package dev.rapport.theme.month;

import org.jspecify.annotations.NullMarked;
