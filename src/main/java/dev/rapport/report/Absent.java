package dev.rapport.report;

/**
 * Something a section cannot show yet, said kindly: what, why, which file, how to get it.
 *
 * @param title e.g. "Recommendations are not in this report yet"
 * @param needs file or log column it takes, or empty
 */
public record Absent(String title, String words, String needs) {}
