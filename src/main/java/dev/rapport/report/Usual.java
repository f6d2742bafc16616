package dev.rapport.report;

/**
 * The usual range of a monthly count: where the next month of a steady life lies nine times in ten.
 *
 * @param low smallest whole number in the range, {@code high} the largest
 * @param median what the previous months lead one to expect
 * @param months complete months it rests on
 * @param score how many spreads this month lies above what was to be expected, or below it if negative
 */
public record Usual(double low, double high, double median, int months, double score) {}
