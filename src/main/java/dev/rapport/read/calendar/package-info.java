/**
 * Reads calendars: which meetings took place, when, and with whom.
 *
 * <p>{@link dev.rapport.read.calendar.CalendarLog} is the entrance. A property of a meeting that is to count is a field of
 * {@code Meeting}; a rule by which a meeting is left out stands in {@code MeetingPeople}, or in {@code MeetingRows} if it is
 * about time.
 */
@NullMarked
package dev.rapport.read.calendar;

import org.jspecify.annotations.NullMarked;
