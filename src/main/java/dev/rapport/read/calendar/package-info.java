/**
 * Reads calendars: which meetings took place, when, and with whom.
 */
@NullMarked
package dev.rapport.read.calendar;

import org.jspecify.annotations.NullMarked;
