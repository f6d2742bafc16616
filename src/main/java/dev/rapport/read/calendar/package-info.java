/**
 * Reads calendars: which meetings took place, when, and with whom.
 */
package dev.rapport.read.calendar;
