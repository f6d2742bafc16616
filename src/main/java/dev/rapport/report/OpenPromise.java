package dev.rapport.report;

import java.time.LocalDate;

/**
 * Something the owner said they would do and has not come back to yet.
 *
 * @param contact identity key
 * @param made the day it was said
 * @param due the day named, else a week after it was said
 * @param words what it was, in the owner's own words; empty if the log does not say
 */
public record OpenPromise(String contact, String name, LocalDate made, LocalDate due, String words) {}
