package dev.rapport.report;

import java.time.LocalDate;

/**
 * A birthday that comes again every year.
 *
 * @param contact identity key
 * @param next the first one that is not before the data end
 * @param leapDay whether it is 29 February, which most years keep on the 28th
 */
public record Birthday(String contact, String name, LocalDate next, boolean leapDay) {}
